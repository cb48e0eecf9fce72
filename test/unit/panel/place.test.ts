import { describe, expect, it } from 'vitest';
import { type Box, PANEL_WIDTH, place } from '../../../components/panel/place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('where the panel stands', () => {
  it('stands right of field and button, with a gap, from the top of the field', () => {
    const placed = place({ width: 1280, height: 900 }, box(300, 120, 500, 200), box(720, 340, 100, 36));
    expect(placed).toEqual({ shape: 'panel', left: 836, top: 120, width: PANEL_WIDTH, maxHeight: 772 });
  });

  it('goes to the left when the right is full', () => {
    const placed = place({ width: 1280, height: 900 }, box(600, 120, 600, 200), box(1100, 340, 100, 36));
    expect(placed).toMatchObject({ shape: 'panel', left: 600 - 16 - PANEL_WIDTH });
  });

  it('starts higher when the field is low, so that it has room', () => {
    expect(place({ width: 1280, height: 900 }, box(100, 800, 500, 60), null)).toMatchObject({
      top: 412,
      maxHeight: 480,
    });
  });

  it('stands at the right edge when nothing is known of the field', () => {
    expect(place({ width: 1280, height: 900 }, null, null)).toMatchObject({ shape: 'panel', left: 912, top: 8 });
  });

  it('stays at the near edge of a crowded screen while it has room enough there', () => {
    const placed = place({ width: 800, height: 600 }, box(256, 60, 543, 80), box(708, 150, 73, 36));
    expect(placed).toMatchObject({ shape: 'panel', left: 800 - 8 - PANEL_WIDTH, top: 194, maxHeight: 398 });
  });

  it('forgets a button that has been scrolled out of sight', () => {
    const placed = place({ width: 320, height: 568 }, box(0, 0, 320, 200), box(200, -400, 80, 30));
    expect(placed).toMatchObject({ shape: 'sheet', bottom: 0 });
  });

  it.each([
    ['below', 40, { bottom: 0 }],
    ['above', 500, { top: 0 }],
  ])('is a sheet on a narrow screen, %s the button', (_, y, where) => {
    expect(place({ width: 320, height: 568 }, box(10, 60, 300, 120), box(230, y, 80, 32))).toMatchObject({
      shape: 'sheet',
      width: 320,
      ...where,
    });
  });

  it('keeps 8 px round the button free on every screen and wherever the composer is', () => {
    for (let width = 320; width <= 1600; width += 40)
      for (const height of [256, 568, 760, 1000])
        for (let x = 0; x <= width - 100; x += 60)
          for (let y = 0; y <= height - 40; y += 40) {
            const field = box(Math.max(0, x - 400), Math.max(0, y - 220), Math.min(500, width), 200);
            const publish = box(x, y, 80, 32);
            const placed = place({ width, height }, field, publish);
            const bottom = height - (placed.bottom ?? 0);
            const top = placed.top ?? bottom - placed.maxHeight;
            const end = placed.top === undefined ? bottom : placed.top + placed.maxHeight;
            const apart =
              placed.left >= publish.right + 8 ||
              placed.left + placed.width <= publish.left - 8 ||
              top >= publish.bottom + 8 ||
              end <= publish.top - 8;
            if (!apart) expect.fail(`${width}×${height}, button at ${x},${y}: ${JSON.stringify(placed)}`);
            if (placed.left < 0 || placed.left + placed.width > width || end > height)
              expect.fail(`${width}×${height}, out of the screen: ${JSON.stringify(placed)}`);
          }
  });
});
