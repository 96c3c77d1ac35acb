import type { Language } from '../people/person.ts';
import { fail, type Result, succeed } from '../result.ts';
import { type FormInvitation, formInvitationDays } from './panel.ts';
import { addressOf } from './panel-membership.ts';

/** Letters of one form that may wait for an answer at a time, those of panels aside. */
export const mostUnanswered = 300;
const daySeconds = 86_400;

const awaitsAnswer = ({ status, expiresAt }: FormInvitation, now: Date): boolean =>
  (status === 'waiting' || status === 'sent') && new Date(expiresAt) > now;

/** Of a panel's letter: its person has left. Any other was stopped because its form was closed or its day over, not by anybody. */
const wasRefused = ({ status, panelId }: FormInvitation): boolean => status === 'stopped' && panelId !== null;

export type InvitedToForm = {
  readonly invitations: readonly FormInvitation[];
  /** Addresses that a letter has gone to already. */
  readonly leftOut: readonly string[];
};

/**
 * A letter to each of these people; who was asked and can still answer, or asked not to be, is left out. `earlier`: all letters
 * of the form that have not been forgotten.
 */
export const inviteToForm = (
  formId: string,
  { emails, language }: { readonly emails: readonly string[]; readonly language: Language },
  earlier: readonly FormInvitation[],
  { newId, now }: { readonly newId: () => string; readonly now: Date },
): Result<InvitedToForm, { readonly code: 'too-many-letters' }> => {
  const asked = new Set(
    earlier
      .filter((letter) => wasRefused(letter) || awaitsAnswer(letter, now))
      .map(({ email }) => addressOf(email)),
  );
  const wanted = [...new Set(emails.map(addressOf))];
  const invited = wanted.filter((email) => !asked.has(email));
  const unanswered = earlier.filter((letter) => letter.panelId === null && awaitsAnswer(letter, now));
  if (invited.length > 0 && unanswered.length + invited.length > mostUnanswered)
    return fail({ code: 'too-many-letters' });
  return succeed({
    leftOut: wanted.filter((email) => asked.has(email)),
    invitations: invited.map((email) => ({
      id: newId(),
      formId,
      panelId: null,
      email,
      language,
      status: 'waiting',
      invitedAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + formInvitationDays * daySeconds * 1000).toISOString(),
      version: 1,
    })),
  });
};
