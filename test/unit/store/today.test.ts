import { expect, it } from 'vitest';
import type { Entry } from '../../../contract/entry.ts';
import { upcoming } from '../../../utils/store/today.ts';

const entry = (id: string, plannedAt: Date | null, state: Entry['state'] = 'approved'): Entry => ({
  id,
  title: id,
  unit: 'unit-hu',
  state,
  ...(plannedAt === null ? {} : { plannedAt: plannedAt.toISOString() }),
  owner: 'Bence Kovács',
  variants: [{ platform: 'x', locale: 'hu', text: 'Szöveg.' }],
});
/** Local time, as a calendar on this device means it. */
const local = (day: number, hour: number) => new Date(2026, 10, day, hour);

it('shows what is approved or scheduled from this morning to the end of the seventh day after, earliest first', () => {
  const entries = [
    entry('in a week, late', local(27, 23)),
    entry('in eight days', local(28, 0)),
    entry('this morning', local(20, 7)),
    entry('yesterday night', local(19, 23)),
    entry('scheduled', local(21, 9), 'scheduled'),
    entry('draft', local(21, 9), 'draft'),
    entry('posted', local(20, 9), 'posted'),
    entry('no date', null),
  ];
  expect(upcoming(entries, local(20, 16).getTime()).map(({ id }) => id)).toEqual([
    'this morning',
    'scheduled',
    'in a week, late',
  ]);
});
