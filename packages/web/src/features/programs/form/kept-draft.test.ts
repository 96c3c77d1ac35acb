import { expect, test } from 'vitest';
import { memoryStorage } from '../../../saving/memory-storage.ts';
import { program } from '../program.test-support.ts';
import { openKeptDraft } from './kept-draft.ts';
import { draftOf, newDraft } from './program-draft.ts';

const storage = memoryStorage();
const open = (...place: string[]) => openKeptDraft(storage, ...place);
const form = { base: program, draft: draftOf(program) };

test('a form is found again by the same person, at the same place, until it is forgotten', () => {
  open('ana', 'harbor', program.id).keep(form);
  expect(open('ana', 'harbor', program.id).load()).toEqual(form);
  expect(open('ben', 'harbor', program.id).load()).toBeNull();
  expect(open('ana', 'harbor', 'new').load()).toBeNull();
  open('ana', 'harbor', program.id).forget();
  expect(open('ana', 'harbor', program.id).load()).toBeNull();
});

test.each(['', '{', 'null', '{"base":null}', '{"base":{},"draft":{}}'])('%j is no form', (stored) => {
  open('ana', 'harbor', 'new').keep(form);
  const key = storage.key(0) ?? '';
  storage.setItem(key, stored);
  expect(open('ana', 'harbor', 'new').load()).toBeNull();
});

test('where nothing can be stored, nothing breaks', () => {
  const full = {
    ...memoryStorage(),
    setItem: () => {
      throw new Error('full');
    },
  };
  const kept = openKeptDraft(full, 'new');
  kept.keep({ base: null, draft: newDraft() });
  expect(kept.load()).toBeNull();
});
