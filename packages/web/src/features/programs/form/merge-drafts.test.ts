import fc from 'fast-check';
import { expect, test } from 'vitest';
import { program } from '../program.test-support.ts';
import { isSame, mergeDrafts, taking } from './merge-drafts.ts';
import { type DraftField, draftFields, draftOf, type ProgramDraft } from './program-draft.ts';

const base = draftOf(program);
const words = fc.constantFrom('A', 'B', 'C');
/** The program with some fields written anew. */
const aDraft: fc.Arbitrary<ProgramDraft> = fc
  .record({
    name: words,
    grantNumber: words,
    firstDay: words,
    lastDay: words,
    startUp: words,
    midProject: words,
    final: words,
    template: words,
    awards: words.map((label) => [{ id: 'one', label, dollars: '1' }]),
  })
  .chain((written) =>
    fc
      .subarray([...draftFields])
      .map((fields) => fields.reduce((draft, field) => taking(draft, written, field), base)),
  );

test('who alone changed a field has it their way, and what both changed is one’s own', () => {
  fc.assert(
    fc.property(aDraft, aDraft, (mine, theirs) => {
      const { draft, both } = mergeDrafts(base, mine, theirs);
      for (const field of draftFields) {
        const [byMe, byThem] = [!isSame(base, mine, field), !isSame(base, theirs, field)];
        expect(isSame(draft, byMe ? mine : theirs, field)).toBe(true);
        expect(both.includes(field)).toBe(byMe && byThem && !isSame(mine, theirs, field));
      }
    }),
  );
});

test('taking theirs in every field that both changed loses nothing of theirs', () => {
  fc.assert(
    fc.property(aDraft, aDraft, (mine, theirs) => {
      const { draft, both } = mergeDrafts(base, mine, theirs);
      const taken = both.reduce(
        (next: ProgramDraft, field: DraftField) => taking(next, theirs, field),
        draft,
      );
      const lost = draftFields.filter(
        (field) => !isSame(base, theirs, field) && !isSame(taken, theirs, field),
      );
      expect(lost).toEqual([]);
    }),
  );
});

test('a blank row of awards is no change', () => {
  const withBlank = { ...base, awards: [...base.awards, { id: 'blank', label: ' ', dollars: '' }] };
  expect(isSame(base, withBlank, 'awards')).toBe(true);
});
