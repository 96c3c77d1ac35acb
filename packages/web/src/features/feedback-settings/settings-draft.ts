import type { FeedbackSettings, FeedbackSettingsChanges } from '@portolan/domain/feedback/feedback-settings';
import { sameValue } from '@portolan/domain/revisions/revised';

/** Working days at most; source: the domain's schema. */
export const mostDays = { reviewDays: 30, closeDays: 120 } as const;
export const mostThemes = 40;
export const longestTheme = 60;

/** The settings as they stand in the form; numbers as they are typed. */
export type SettingsDraft = {
  readonly reviewDays: string;
  readonly closeDays: string;
  readonly themes: readonly string[];
};

export const draftOf = ({ reviewDays, closeDays, themes }: FeedbackSettings): SettingsDraft => ({
  reviewDays: String(reviewDays),
  closeDays: String(closeDays),
  themes,
});

export const draftFields = ['reviewDays', 'closeDays', 'themes'] as const;
export type DraftField = (typeof draftFields)[number];

/** Working days that were typed; null for anything but a whole number from 1 to the most. */
export const daysIn = (draft: SettingsDraft, field: 'reviewDays' | 'closeDays'): number | null => {
  const text = draft[field].trim();
  if (!/^[0-9]{1,3}$/.test(text)) return null;
  const days = Number(text);
  return days >= 1 && days <= mostDays[field] ? days : null;
};

/** What differs from what is stored; null where a number is not one. */
export const changesIn = (draft: SettingsDraft, stored: FeedbackSettings): FeedbackSettingsChanges | null => {
  const reviewDays = daysIn(draft, 'reviewDays');
  const closeDays = daysIn(draft, 'closeDays');
  if (reviewDays === null || closeDays === null || closeDays < reviewDays) return null;
  return {
    ...(reviewDays === stored.reviewDays ? {} : { reviewDays }),
    ...(closeDays === stored.closeDays ? {} : { closeDays }),
    ...(sameValue(draft.themes, stored.themes) ? {} : { themes: [...draft.themes] }),
  };
};

const taking = (draft: SettingsDraft, theirs: SettingsDraft, field: DraftField): SettingsDraft => ({
  ...draft,
  [field]: theirs[field],
});

/** Brings together what two people chose: who alone changed a field has it their way. */
export const mergeDrafts = (base: SettingsDraft, mine: SettingsDraft, theirs: SettingsDraft) => {
  const untouched = draftFields.filter((field) => sameValue(base[field], mine[field]));
  const draft = untouched.reduce((merged, field) => taking(merged, theirs, field), mine);
  const both = draftFields.filter(
    (field) =>
      !sameValue(base[field], mine[field]) &&
      !sameValue(base[field], theirs[field]) &&
      !sameValue(mine[field], theirs[field]),
  );
  return { draft, both };
};
