import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import { compareElement, isUnchanged } from './comparing.ts';
import { element, handingIn, row, someElements } from './submission.test-support.ts';
import type { SubmittedElement } from './submission.ts';
import { freeze } from './submitting.ts';

const frozen = (fields: Parameters<typeof element>[1]): SubmittedElement => {
  const [first] = freeze(handingIn([element('strategy', fields)]), () => 'Ben');
  if (first === undefined) throw new Error('The template has no element');
  return first;
};
const someFrozen = someElements.map((elements) => freeze(handingIn(elements), () => 'Ben')[0]);

describe('a comparison', () => {
  it('marks what changed, what came and what went, field by field', () => {
    const before = frozen({ answers: { vision: 'All' }, activities: [row(1), row(2)] });
    const after = frozen({
      answers: { vision: 'All', share: 4 },
      activities: [row(3), row(1, { list: 'completed' })],
    });
    const compared = compareElement([before, after], ['share', 'vision']);
    const changed = compared.flatMap(({ fields }) => fields.filter((field) => field.changed));
    expect(compared.map(({ path }) => path)).toEqual([
      'answers.share',
      'answers.vision',
      ...[3, 1, 2].map((number) => `activities.${idNumber('activity', number)}`),
    ]);
    expect(changed.map(({ path }) => path.replace(/act_\w+(\d)\./, '$1.'))).toEqual([
      'answers.share',
      'activities.3.list',
      'activities.3.text',
      'activities.1.list',
      'activities.2.list',
      'activities.2.text',
    ]);
  });

  it('finds no change between a submission and itself, and the same changes both ways', () => {
    fc.assert(
      fc.property(someFrozen, someFrozen, (one, other) => {
        expect(isUnchanged(one, one)).toBe(true);
        expect(isUnchanged(one, other)).toBe(isUnchanged(other, one));
        const paths = (versions: (SubmittedElement | undefined)[]) =>
          compareElement(versions, [])
            .flatMap(({ fields }) => fields.filter(({ changed }) => changed).map(({ path }) => path))
            .toSorted();
        expect(paths([one, other])).toEqual(paths([other, one]));
      }),
    );
  });
});
