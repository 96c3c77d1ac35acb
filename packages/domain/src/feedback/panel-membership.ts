import type { Language } from '../people/person.ts';
import { fail, type Result, succeed } from '../result.ts';
import type { PanelMember } from './panel.ts';

/** Days that a letter waits for consent; then the address is forgotten. */
const consentDays = 30;
/** Names the words of the page on which people agree to be asked; raise it when they change. */
export const consentWording = 'panel-2026-09';
/** Hours before somebody can have the same letter sent again. */
const hoursBetweenLetters = 24;
const hour = 3_600_000;

/** An address as it is compared: two spellings are one person. */
export const addressOf = (email: string): string => email.trim().toLowerCase();

/** When an address is forgotten that waits for consent. */
export const forgottenAt = ({ addedAt }: Pick<PanelMember, 'addedAt'>): Date =>
  new Date(Date.parse(addedAt) + consentDays * 24 * hour);

/** Whether somebody was asked to join and has not answered in time. */
export const hasLapsed = (member: PanelMember, now: Date): boolean =>
  member.status !== 'joined' && forgottenAt(member) <= now;

type Asked = {
  readonly id: string;
  readonly panelId: string;
  readonly email: string;
  readonly language: Language;
  readonly now: Date;
};

const askedMember = (
  { id, panelId, email, language, now }: Asked,
  source: PanelMember['source'],
  before: PanelMember | null,
): PanelMember => ({
  id,
  panelId,
  email: addressOf(email),
  language,
  status: 'waiting',
  source,
  addedAt: now.toISOString(),
  consent: null,
  lastAskedOn: null,
  version: (before?.version ?? 0) + 1,
});

/** The clinic asks somebody to join. Null for who belongs to the panel, was asked, or has left it: nobody is asked against their will. */
export const inviteToPanel = (
  asked: Asked,
  before: PanelMember | null,
  hasLeft: boolean,
): PanelMember | null =>
  hasLeft || (before !== null && !hasLapsed(before, asked.now))
    ? null
    : askedMember(asked, 'invitation', before);

/**
 * Somebody asks to join by themselves, also who left before: they get a letter to confirm it, for anybody can type an address.
 * Null where nothing is to be sent: for a member, and for who got the same letter within a day.
 */
export const askToJoin = (
  asked: Asked,
  before: PanelMember | null,
  source: 'page' | 'form',
): PanelMember | null => {
  if (before === null || hasLapsed(before, asked.now)) return askedMember(asked, source, before);
  if (before.status !== 'asked') return null;
  const since = asked.now.getTime() - Date.parse(before.addedAt);
  return since < hoursBetweenLetters * hour ? null : askedMember(asked, source, before);
};

/** Notes that the letter which asks for consent went out. */
export const noteLetter = (member: PanelMember): PanelMember => ({
  ...member,
  status: 'asked',
  version: member.version + 1,
});

/** Somebody agrees, on the page of their letter. The very same for a member; `asked-too-long-ago` once the letter has lapsed. */
export const joinPanel = (
  member: PanelMember,
  now: Date,
): Result<PanelMember, { readonly code: 'asked-too-long-ago' }> => {
  if (member.status === 'joined') return succeed(member);
  if (hasLapsed(member, now)) return fail({ code: 'asked-too-long-ago' });
  return succeed({
    ...member,
    status: 'joined',
    consent: { at: now.toISOString(), wording: consentWording },
    version: member.version + 1,
  });
};
