import { sameValue } from '../revisions/revised.ts';
import type { FeedbackSettings, FeedbackSettingsChanges } from './feedback-settings.ts';

const names = ['reviewDays', 'closeDays', 'themes'] as const;

export type ChangedSettings = {
  readonly settings: FeedbackSettings;
  /** The names of the fields that are now otherwise. None: there is nothing to write. */
  readonly fields: readonly string[];
};

/** Themes that differ in case or spaces alone are one: the first. */
const distinct = (themes: readonly string[]): string[] => {
  const seen = new Map<string, string>();
  for (const theme of themes) {
    const name = theme.trim().replace(/\s+/gu, ' ');
    if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  }
  return [...seen.values()];
};

/** Puts the given fields in the place of those there are. A theme that is taken away stays with the responses that have it. */
export const changeFeedbackSettings = (
  before: FeedbackSettings,
  changes: FeedbackSettingsChanges,
): ChangedSettings => {
  const merged = { ...before, ...changes };
  const after = { ...merged, themes: distinct(merged.themes) };
  const fields = names.filter((name) => !sameValue(before[name], after[name]));
  if (fields.length === 0) return { settings: before, fields };
  return { settings: { ...after, version: before.version + 1 }, fields };
};

/** The settings with an address for the public page, made when it is first needed; it never changes after. */
export const withPage = (
  before: FeedbackSettings,
  newSlug: () => string,
): { readonly settings: FeedbackSettings; readonly isNew: boolean } =>
  before.pageSlug === null
    ? { settings: { ...before, pageSlug: newSlug(), version: before.version + 1 }, isNew: true }
    : { settings: before, isNew: false };
