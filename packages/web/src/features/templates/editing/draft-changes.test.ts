import type { DraftElement } from '@portolan/domain/templates/template';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftContents, editsBetween, mergeDrafts, takeTheirs, withEdits } from './draft-changes.ts';

const element = (id: string, title = id): DraftElement => ({
  id,
  title: { en: title, es: title },
  summary: { en: '', es: '' },
  guidance: [],
  prompts: [],
  suggestions: { completed: [], planned: [] },
});
const draft = (...elements: DraftElement[]): DraftContents => ({ name: { en: 'Ours', es: '' }, elements });
const ids = ({ elements }: DraftContents) => elements.map(({ id }) => id).join('');
const titles = ({ elements }: DraftContents) => elements.map(({ title }) => title.en);

const contents = fc
  .uniqueArray(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), title: fc.constantFrom('one', 'two', 'three') }),
    { selector: ({ id }) => id },
  )
  .map((elements) => draft(...elements.map(({ id, title }) => element(id, title))));

describe('what is sent of a draft', () => {
  it('makes what is saved into what is on the screen, and is nothing where they are the same', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const edits = editsBetween(before, after);
        expect(edits === null ? before : withEdits(before, edits)).toEqual(after);
      }),
    );
  });
  it('is only the element that was touched', () => {
    const edits = editsBetween(draft(element('a'), element('b')), draft(element('a'), element('b', 'other')));
    expect(edits).toEqual({ elements: [element('b', 'other')] });
  });
});

describe('two people at one draft', () => {
  const base = draft(element('a'), element('b'), element('c'));
  it('keep what each of them did to different elements', () => {
    const mine = draft(element('a', 'mine'), element('b'), element('c'));
    const theirs = draft(element('a'), element('b', 'theirs'), element('c'), element('d'));
    const merged = mergeDrafts(base, mine, theirs);
    expect([titles(merged.contents), merged.both]).toEqual([['mine', 'theirs', 'c', 'd'], []]);
  });
  it('are told of the element that both changed, and can take either', () => {
    const mine = draft(element('a', 'mine'), element('b', 'mine'), element('c'));
    const theirs = draft(element('a', 'theirs'), element('b'), element('c'));
    const merged = mergeDrafts(base, mine, theirs);
    expect([titles(merged.contents), merged.both]).toEqual([['mine', 'mine', 'c'], ['a']]);
    expect(titles(takeTheirs(merged.contents, theirs, merged.both))).toEqual(['theirs', 'mine', 'c']);
  });
  it('get my order with what they added at its end', () => {
    const mine = draft(element('c'), element('a'), element('b'));
    const theirs = draft(element('a'), element('b'), element('c'), element('d'));
    expect(ids(mergeDrafts(base, mine, theirs).contents)).toBe('cabd');
  });
  it('do not get back what one of them removed', () => {
    const mine = draft(element('a'), element('c'));
    const theirs = draft(element('a', 'theirs'), element('b'), element('c'));
    expect(titles(mergeDrafts(base, mine, theirs).contents)).toEqual(['theirs', 'c']);
  });
  it('lose nothing of mine: whatever they did, what I typed is there or pointed out', () => {
    fc.assert(
      fc.property(contents, contents, contents, (before, mine, theirs) => {
        const { contents: merged } = mergeDrafts(before, mine, theirs);
        for (const typed of editsBetween(before, mine)?.elements ?? [])
          expect(merged.elements.find(({ id }) => id === typed.id)).toEqual(typed);
      }),
    );
  });
});
