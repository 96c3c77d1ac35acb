import { untouchedFeedbackSettings as stored } from '@portolan/domain/feedback/feedback-settings';
import { describe, expect, it } from 'vitest';
import { changesIn, daysIn, draftOf, mergeDrafts } from './settings-draft.ts';

const draft = draftOf(stored);

describe('the settings’ form', () => {
  it('takes whole working days within their bounds', () => {
    const days = (reviewDays: string) => daysIn({ ...draft, reviewDays }, 'reviewDays');
    expect(['1', ' 30 ', '0', '31', '2.5', '-1', '', 'x'].map(days)).toEqual([
      1,
      30,
      ...Array.from({ length: 6 }, () => null),
    ]);
  });

  it('sends what was changed, and nothing that is wrong', () => {
    expect(changesIn(draft, stored)).toEqual({});
    expect(changesIn({ ...draft, reviewDays: '3' }, stored)).toEqual({ reviewDays: 3 });
    expect(changesIn({ ...draft, themes: ['Kiosk'] }, stored)).toEqual({ themes: ['Kiosk'] });
    expect(changesIn({ ...draft, reviewDays: '11' }, stored)).toBeNull();
  });

  it('brings two people’s changes together, and names what both changed', () => {
    const mine = { ...draft, reviewDays: '3', closeDays: '20' };
    const theirs = { ...draft, closeDays: '30', themes: ['Kiosk'] };
    expect(mergeDrafts(draft, mine, theirs)).toEqual({
      draft: { reviewDays: '3', closeDays: '20', themes: ['Kiosk'] },
      both: ['closeDays'],
    });
  });
});
