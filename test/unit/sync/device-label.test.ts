import { expect, it } from 'vitest';
import { deviceLabel } from '../../../utils/sync/device-label.ts';

it.each([
  ['linux', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox on Linux'],
  [
    'win',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0',
    'Edge on Windows',
  ],
  ['mac', 'Mozilla/5.0 (Macintosh) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36', 'Chrome on macOS'],
  ['haiku', 'Chrome/156', 'Chrome on haiku'],
])('%s, %s', (os, userAgent, label) => {
  expect(deviceLabel(os, userAgent)).toBe(label);
});
