import type { ContactAudience } from '@portolan/domain/campaigns/contact';
import type { MailSettings, MailSettingsChanges, Topic } from '@portolan/domain/campaigns/mail-settings';
import { sameValue } from '@portolan/domain/revisions/revised';

export const mostTopics = 20;
export const longestTopic = 80;

/** The settings as they stand in the form; the color as it is typed. */
export type MailSettingsDraft = {
  readonly fromName: string;
  readonly fromLocalPart: string;
  readonly replyTo: string;
  readonly topics: readonly Topic[];
  readonly color: string;
  readonly logo: MailSettings['brand']['logo'];
  readonly tracked: readonly ContactAudience[];
  readonly shared: boolean;
  readonly signUpOpen: boolean;
};
export type MailSettingsField = keyof MailSettingsDraft;

export const draftOf = ({ brand, signUpSlug, ...settings }: MailSettings): MailSettingsDraft => ({
  fromName: settings.fromName,
  fromLocalPart: settings.fromLocalPart,
  replyTo: settings.replyTo,
  topics: settings.topics,
  color: brand.color,
  logo: brand.logo,
  tracked: settings.tracked,
  shared: settings.shared,
  signUpOpen: signUpSlug !== null,
});

const fields = [
  'fromName',
  'fromLocalPart',
  'replyTo',
  'topics',
  'color',
  'logo',
  'tracked',
  'shared',
  'signUpOpen',
] as const satisfies readonly MailSettingsField[];

/** The color that was typed, as it is stored; null for what is none. */
export const colorIn = ({ color }: Pick<MailSettingsDraft, 'color'>): string | null => {
  const typed = color.trim().toLowerCase();
  const digits = /^#?([0-9a-f]{6})$/.exec(typed)?.[1];
  return digits === undefined ? null : `#${digits}`;
};

/** The fields that are not right yet. */
export const faultsOf = (draft: MailSettingsDraft): MailSettingsField[] => {
  const { fromName, fromLocalPart, replyTo, topics } = draft;
  const name = fromName.trim();
  const checks = {
    fromName: name !== '' && name.length <= 80,
    fromLocalPart: /^[a-z0-9][a-z0-9._-]{0,39}$/.test(fromLocalPart),
    replyTo: replyTo.trim() === '' || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/.test(replyTo.trim()),
    topics: topics.every(
      ({ name: { en, es } }) => `${en}${es}`.trim() !== '' && Math.max(en.length, es.length) <= longestTopic,
    ),
    color: colorIn(draft) !== null,
  };
  return fields.filter(
    (field) => field in checks && !Object.entries(checks).some(([key, isFine]) => key === field && isFine),
  );
};

/** What differs from what is stored; null where something is not right yet. */
export const changesIn = (draft: MailSettingsDraft, stored: MailSettings): MailSettingsChanges | null => {
  const color = colorIn(draft);
  if (color === null || faultsOf(draft).length > 0) return null;
  const before = draftOf(stored);
  const differs = (field: MailSettingsField) => !sameValue(before[field], draft[field]);
  return {
    ...(differs('fromName') && { fromName: draft.fromName.trim() }),
    ...(differs('fromLocalPart') && { fromLocalPart: draft.fromLocalPart }),
    ...(differs('replyTo') && { replyTo: draft.replyTo.trim() }),
    ...(differs('topics') && { topics: [...draft.topics] }),
    ...((color !== before.color || differs('logo')) && { brand: { color, logo: draft.logo } }),
    ...(differs('tracked') && { tracked: [...draft.tracked] }),
    ...(differs('shared') && { shared: draft.shared }),
    ...(differs('signUpOpen') && { signUpOpen: draft.signUpOpen }),
  };
};

/** Brings together what two people chose: who alone changed a field has it their way. */
export const mergeDrafts = (
  base: MailSettingsDraft,
  mine: MailSettingsDraft,
  theirs: MailSettingsDraft,
): { readonly draft: MailSettingsDraft; readonly both: readonly MailSettingsField[] } => {
  const taking = (draft: MailSettingsDraft, field: MailSettingsField): MailSettingsDraft => ({
    ...draft,
    [field]: theirs[field],
  });
  const untouched = fields.filter((field) => sameValue(base[field], mine[field]));
  const both = fields.filter(
    (field) =>
      !sameValue(base[field], mine[field]) &&
      !sameValue(base[field], theirs[field]) &&
      !sameValue(mine[field], theirs[field]),
  );
  return { draft: untouched.reduce(taking, mine), both };
};

/** An id for a new topic: a number that none has. */
export const newTopic = (topics: readonly Topic[]): Topic => {
  let number = topics.length + 1;
  while (topics.some(({ id }) => id === `topic-${number}`)) number += 1;
  return { id: `topic-${number}`, name: { en: '', es: '' } };
};
