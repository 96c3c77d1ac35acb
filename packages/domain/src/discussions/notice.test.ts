import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import { commentBy, personCalled } from './comment.test-support.ts';
import { markRead, mostNotices, noticesOf } from './notice.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const people = (...names: string[]) => new Set(names.map(personCalled));
const told = (...of: Parameters<typeof noticesOf>) =>
  noticesOf(...of).map(({ personId, why }) => [
    letters.find((letter) => personCalled(letter) === personId),
    why,
  ]);
const removedAt = '2026-09-02T08:00:00.000Z';

describe('a comment', () => {
  it('is pointed out to who is mentioned, then to who wrote before it, the last first', () => {
    const thread = [commentBy('a', 1), commentBy('b', 2), commentBy('c', 3)];
    const comment = commentBy('d', 4, { mentions: [personCalled('e'), personCalled('a')] });
    expect(told(comment, [...thread, comment], people('a', 'b', 'c', 'd', 'e'))).toEqual([
      ['e', 'mentioned'],
      ['a', 'mentioned'],
      ['c', 'thread'],
      ['b', 'thread'],
    ]);
  });

  it('concerns nobody of another thread, nobody who came later, and nobody whose words are gone', () => {
    const thread = [
      commentBy('a', 1, { programId: idNumber('program', 1) }),
      commentBy('b', 2, { elementId: 'minors' }),
      commentBy('c', 3, { removedAt, text: '' }),
      commentBy('e', 5),
    ];
    expect(told(commentBy('d', 4), thread, people('a', 'b', 'c', 'd', 'e'))).toEqual([]);
  });

  it('is pointed out to nobody once it is removed', () => {
    const comment = commentBy('b', 2, { removedAt, mentions: [personCalled('a')] });
    expect(told(comment, [commentBy('a', 1)], people('a'))).toEqual([]);
  });

  it('is read once: the first time counts', () => {
    const [notice] = noticesOf(commentBy('b', 2), [commentBy('a', 1)], people('a'));
    if (notice === undefined) throw new Error('There is no notice');
    const read = markRead(notice, new Date('2026-09-03T00:00:00Z'));
    expect(read).toMatchObject({ readAt: '2026-09-03T00:00:00.000Z', version: 2 });
    expect(markRead(read, new Date('2026-09-04T00:00:00Z'))).toEqual(read);
  });
});

const aLetter = fc.constantFrom(...letters);
const aComment = fc.record({
  letter: aLetter,
  number: fc.integer({ min: 1, max: 60 }),
  mentions: fc.array(aLetter.map(personCalled), { maxLength: 20 }),
  programId: fc.constantFrom(null, idNumber('program', 1)),
  removedAt: fc.constantFrom(null, null, removedAt),
});
const made = ({ letter, number, ...other }: typeof aComment extends fc.Arbitrary<infer Of> ? Of : never) =>
  commentBy(letter, number, other);

it('whatever is said, nobody is told twice, the author never, strangers never, and twenty at most', () => {
  fc.assert(
    fc.property(
      aComment,
      fc.array(aComment, { maxLength: 40 }),
      fc.subarray(letters),
      (last, others, reading) => {
        const readers = people(...reading);
        const comment = made({ ...last, removedAt: null });
        const thread = others.map(made);
        const notices = noticesOf(comment, thread, readers);
        const ids = notices.map(({ personId }) => personId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain(comment.by);
        expect(ids.filter((id) => !readers.has(id))).toEqual([]);
        expect(ids.length).toBeLessThanOrEqual(mostNotices);
        // Who is mentioned and may read it is told, whatever else there is.
        const due = new Set(comment.mentions.filter((id) => id !== comment.by && readers.has(id)));
        expect(notices.filter(({ why }) => why === 'mentioned').map(({ personId }) => personId)).toEqual([
          ...due,
        ]);
        // The same from the same, in whatever order the thread comes.
        expect(noticesOf(comment, thread.toReversed(), readers).map(({ personId }) => personId)).toEqual(ids);
      },
    ),
  );
});
