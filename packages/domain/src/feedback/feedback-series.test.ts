import { describe, expect, it } from 'vitest';
import type { FeedbackMonth, Tally } from './feedback-month.ts';
import { shownOf, talliesByMonth, tallyWhere } from './feedback-series.ts';
import { emptyTally } from './tally.ts';

const rated = (sum: number, of: number): Tally => ({
  ...emptyTally,
  responses: of,
  satisfaction: { sum, of },
  recommendation: { sum: -1, of },
});
const months: FeedbackMonth[] = [
  {
    formId: 'frm_1',
    month: '2026-10',
    cells: [
      { audience: 'patients', channel: 'link', language: 'en', tally: rated(9, 2) },
      { audience: 'patients', channel: 'kiosk', language: 'es', tally: rated(3, 1) },
    ],
    version: 1,
  },
  {
    formId: 'frm_2',
    month: '2026-11',
    cells: [{ audience: 'staff', channel: 'link', language: 'en', tally: rated(2, 1) }],
    version: 1,
  },
];

describe('series', () => {
  it('hold the sum and how many it is of, month by month', () => {
    const found = talliesByMonth(months, ['2026-09', '2026-10', '2026-11']);
    expect(found.map(({ tally }) => tally.satisfaction)).toEqual([
      { sum: 0, of: 0 },
      { sum: 12, of: 3 },
      { sum: 2, of: 1 },
    ]);
    expect(found.map(({ tally }) => shownOf('satisfaction', tally))).toEqual([null, 4, 2]);
  });

  it('are narrowed by form, audience, channel and language', () => {
    expect(tallyWhere(months, { formId: 'frm_1' }).responses).toBe(3);
    expect(tallyWhere(months, { audience: 'staff' }).responses).toBe(1);
    expect(tallyWhere(months, { channel: 'kiosk' }).responses).toBe(1);
    expect(tallyWhere(months, { language: 'en', audience: 'patients' }).satisfaction).toEqual({
      sum: 9,
      of: 2,
    });
  });

  it('show a recommendation score out of a hundred', () => {
    expect(shownOf('recommendation', rated(0, 4))).toBe(-25);
    expect(shownOf('hoursToClose', emptyTally)).toBeNull();
  });
});
