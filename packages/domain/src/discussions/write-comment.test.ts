import { describe, expect, it } from 'vitest';
import { idNumber } from '../arbitraries.test-support.ts';
import { commentBy, personCalled } from './comment.test-support.ts';
import { countByElement } from './comment.ts';
import { editComment, mayComment, removeComment, writeComment } from './write-comment.ts';

const now = new Date('2026-09-05T10:00:00.000Z');
const programId = idNumber('program', 1);
const audience = {
  readers: new Set(['a', 'b'].map(personCalled)),
  thread: [commentBy('x', 1, { programId }), commentBy('y', 2)],
};
const { text, mentions, at, editedAt, removedAt, version, ...place } = commentBy('a', 9, { programId });
const write = (...letters: string[]) =>
  writeComment({ text: 'Hello', mentions: letters.map(personCalled) }, { ...place, now }, audience);

describe('a new comment', () => {
  it('mentions members and who wrote in its thread, each once', () => {
    const written = write('b', 'x', 'b');
    expect(written).toMatchObject({
      ok: true,
      value: { mentions: [personCalled('b'), personCalled('x')], at: now.toISOString(), version: 1 },
    });
  });

  it.each(['y', 'z'])('does not mention who is foreign to the thread: %s', (letter) => {
    expect(write(letter)).toEqual({ ok: false, failure: { code: 'unknown-mention' } });
  });
});

describe('a changed comment', () => {
  const before = commentBy('a', 3, { mentions: [personCalled('gone')] });

  it('keeps whom it mentioned, though they have left, and names its change', () => {
    const edited = editComment(before, { text: 'Otherwise', mentions: before.mentions }, audience, now);
    expect(edited).toMatchObject({
      ok: true,
      value: { text: 'Otherwise', mentions: before.mentions, editedAt: now.toISOString(), version: 2 },
    });
  });

  it('is the same when nothing is changed', () => {
    const edited = editComment(before, { text: before.text, mentions: before.mentions }, audience, now);
    expect(edited).toEqual({ ok: true, value: before });
  });

  it('leaves a mark and no words when it is removed, once', () => {
    const removed = removeComment(before, now);
    expect(removed).toMatchObject({ text: '', mentions: [], removedAt: now.toISOString(), version: 2 });
    expect(removeComment(removed, new Date('2027-01-01T00:00:00Z'))).toBe(removed);
  });
});

it('among themselves everybody of a clinic comments; to a foundation those who work on the plan', () => {
  const may = (withFoundation: boolean) =>
    (['owner', 'editor', 'contributor', 'viewer'] as const).filter((role) =>
      mayComment('clinic', role, withFoundation),
    );
  expect(may(false)).toEqual(['owner', 'editor', 'contributor', 'viewer']);
  expect(may(true)).toEqual(['owner', 'editor']);
  expect(mayComment('foundation', 'coach', true)).toBe(true);
  expect(mayComment('foundation', 'viewer', true)).toBe(false);
});

it('elements are counted without what was removed', () => {
  const later = '2026-09-09T08:00:00.000Z';
  const comments = [
    commentBy('a', 1, { at: later }),
    commentBy('b', 2),
    commentBy('b', 3, { removedAt: later }),
    commentBy('b', 4, { elementId: 'minors', removedAt: later }),
  ];
  expect(countByElement(comments)).toEqual([{ elementId: 'strategy', comments: 2, lastAt: later }]);
});
