import { sameValue } from '../revisions/revised.ts';
import type { MailSettings, MailSettingsChanges, Topic } from './mail-settings.ts';

const names = ['fromName', 'fromLocalPart', 'replyTo', 'topics', 'brand', 'tracked', 'shared'] as const;

export type ChangedMailSettings = {
  readonly settings: MailSettings;
  /** The names of the fields that are now otherwise. None: there is nothing to write. */
  readonly fields: readonly string[];
};

/** A topic whose id came before is left out. */
const distinct = (topics: readonly Topic[]): Topic[] =>
  [...new Map(topics.toReversed().map((topic) => [topic.id, topic])).values()].toReversed();

/** The sign-up page's address after it was asked to be open or closed: opened anew, it gets a new one. */
const slugAfter = (
  { signUpSlug }: MailSettings,
  signUpOpen: boolean | undefined,
  newSlug: () => string,
): string | null => {
  if (signUpOpen === undefined) return signUpSlug;
  return signUpOpen ? (signUpSlug ?? newSlug()) : null;
};

/** Puts the given fields in the place of those there are. A topic that is taken away stays with the contacts who chose it. */
export const changeMailSettings = (
  before: MailSettings,
  { signUpOpen, ...changes }: MailSettingsChanges,
  newSlug: () => string,
): ChangedMailSettings => {
  const merged = { ...before, ...changes };
  const after: MailSettings = {
    ...merged,
    topics: distinct(merged.topics),
    tracked: [...new Set(merged.tracked)],
    signUpSlug: slugAfter(before, signUpOpen, newSlug),
  };
  const fields = [
    ...names.filter((name) => !sameValue(before[name], after[name])),
    ...(before.signUpSlug === after.signUpSlug ? [] : ['signUpOpen']),
  ];
  if (fields.length === 0) return { settings: before, fields };
  return { settings: { ...after, version: before.version + 1 }, fields };
};
