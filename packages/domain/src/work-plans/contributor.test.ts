import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ana, ben } from '../arbitraries.test-support.ts';
import { contributorMay } from './contributor.ts';
import { added, anAnswerChange, aRowChange, changed, rowId, untouched } from './element.test-support.ts';
import type { ElementChange } from './element-change.ts';

const responsible = (
  number: number,
  who: { kind: 'member'; personId: string } | { kind: 'named'; name: string },
): ElementChange => ({
  kind: 'edit-activity',
  activityId: rowId(number),
  fields: { responsible: who },
});
const element = changed(
  untouched,
  ...[4, 3, 2, 1].map((number) => added(number)),
  responsible(1, { kind: 'member', personId: ben }),
  responsible(2, { kind: 'member', personId: ana }),
  responsible(3, { kind: 'named', name: ben }),
);
const reports = (number: number): ElementChange => ({
  kind: 'edit-activity',
  activityId: rowId(number),
  fields: { startUpStatus: 'Begun', midProjectStatus: 'Half way', finalStatus: 'There' },
});
const may = (...changes: ElementChange[]) => contributorMay(element, changes, ben);

describe('a contributor', () => {
  it('reports on the rows that are theirs', () => {
    expect(may(reports(1))).toBe(true);
  });

  it.each([
    ['a row of a colleague', 2],
    ['a row of somebody typed in by name', 3],
    ['a row of nobody', 4],
    ['a row that is not there', 9],
  ])('does not report on %s', (_, number) => {
    expect(may(reports(number))).toBe(false);
  });

  it('does not change what a row says, nor whose it is', () => {
    const edit = (fields: object) =>
      may({ kind: 'edit-activity', activityId: rowId(1), fields } as ElementChange);
    expect(edit({ text: 'Something else' })).toBe(false);
    expect(edit({ responsible: null })).toBe(false);
    expect(edit({ finalStatus: 'There', timeframe: null })).toBe(false);
  });

  it('does not slip anything else in beside their own report', () => {
    expect(may(reports(1), reports(2))).toBe(false);
    expect(may(responsible(2, { kind: 'member', personId: ben }), reports(2))).toBe(false);
  });

  it('never adds, moves, removes, restores or answers', () => {
    fc.assert(
      fc.property(fc.oneof(aRowChange, anAnswerChange), (change) => {
        fc.pre(change.kind !== 'edit-activity');
        expect(may(change)).toBe(false);
      }),
    );
  });
});
