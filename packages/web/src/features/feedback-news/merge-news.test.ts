import { describe, expect, it } from 'vitest';
import { emptyDraft, isFinished, mergeNews } from './merge-news.ts';

const both = (text: string) => ({ en: text, es: text });

describe('an entry that two people write', () => {
  it('has of each what only they changed', () => {
    const mine = { ...emptyDraft, youSaid: both('mine') };
    const theirs = { ...emptyDraft, responseIds: ['rsp_1'] };
    expect(mergeNews(emptyDraft, mine, theirs)).toEqual({
      draft: { ...mine, responseIds: ['rsp_1'] },
      both: [],
    });
  });

  it('keeps one’s own where both changed the same, and names it', () => {
    const mine = { ...emptyDraft, weDid: both('mine') };
    const theirs = { ...emptyDraft, weDid: both('theirs') };
    expect(mergeNews(emptyDraft, mine, theirs)).toEqual({ draft: mine, both: ['weDid'] });
  });

  it('is finished with both parts in both languages', () => {
    const whole = { youSaid: both('a'), weDid: both('b') };
    expect(isFinished(whole)).toBe(true);
    expect(isFinished({ ...whole, weDid: { en: 'b', es: ' ' } })).toBe(false);
  });
});
