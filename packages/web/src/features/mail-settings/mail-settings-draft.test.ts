import { defaultMailSettings } from '@portolan/domain/campaigns/default-mail-settings';
import { describe, expect, it } from 'vitest';
import { changesIn, colorIn, draftOf, faultsOf, mergeDrafts, newTopic } from './mail-settings-draft.ts';

const stored = defaultMailSettings('Cedar Creek');
const draft = draftOf(stored);

describe('the form of the mail settings', () => {
  it('takes a color as people type it', () => {
    const typed = ['#0B7A75', ' 0b7a75 ', '#abc', 'teal', '', '#0b7a7g'];
    expect(typed.map((color) => colorIn({ color }))).toEqual(['#0b7a75', '#0b7a75', null, null, null, null]);
  });

  it('sends what was changed, and nothing while something is wrong', () => {
    expect(changesIn(draft, stored)).toEqual({});
    expect(changesIn({ ...draft, color: '#FFE000', replyTo: ' a@b.example ' }, stored)).toEqual({
      brand: { color: '#ffe000', logo: null },
      replyTo: 'a@b.example',
    });
    expect(changesIn({ ...draft, signUpOpen: true, shared: true }, stored)).toEqual({
      signUpOpen: true,
      shared: true,
    });
    const wrong = {
      ...draft,
      fromName: ' ',
      fromLocalPart: 'News',
      replyTo: 'a at b',
      color: 'x',
      topics: [newTopic([])],
    };
    expect(faultsOf(wrong)).toEqual(['fromName', 'fromLocalPart', 'replyTo', 'topics', 'color']);
    expect(changesIn(wrong, stored)).toBeNull();
  });

  it('brings two people’s changes together, and names what both changed', () => {
    const mine = { ...draft, fromName: 'Mine', shared: true };
    const theirs = { ...draft, fromName: 'Theirs', replyTo: 'a@b.example' };
    expect(mergeDrafts(draft, mine, theirs)).toEqual({
      draft: { ...draft, fromName: 'Mine', shared: true, replyTo: 'a@b.example' },
      both: ['fromName'],
    });
  });

  it('a new topic has an id that no other has', () => {
    const topics = [{ id: 'topic-2', name: { en: 'A', es: '' } }];
    expect(newTopic(topics).id).toBe('topic-3');
  });
});
