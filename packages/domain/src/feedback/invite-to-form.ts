import type { Language } from '../people/person.ts';
import { fail, type Result, succeed } from '../result.ts';
import { type FormInvitation, formInvitationDays } from './panel.ts';
import { addressOf } from './panel-membership.ts';

/** Letters of one form that may wait for an answer at a time, those of panels aside. */
export const mostUnanswered = 300;
const daySeconds = 86_400;

/** Answered or not: who sees whom the form can be sent to again shall not learn who has answered. */
const isOut = ({ status, expiresAt }: FormInvitation, now: Date): boolean =>
  status !== 'stopped' && new Date(expiresAt) > now;

export type InvitedToForm = {
  readonly invitations: readonly FormInvitation[];
  /** Addresses that a letter has gone to already. */
  readonly leftOut: readonly string[];
};

/**
 * A letter to each of these people; who was asked by a letter whose day is not over is left out. `earlier`: all letters of the
 * form that have not been forgotten.
 */
export const inviteToForm = (
  formId: string,
  { emails, language }: { readonly emails: readonly string[]; readonly language: Language },
  earlier: readonly FormInvitation[],
  { newId, now }: { readonly newId: () => string; readonly now: Date },
): Result<InvitedToForm, { readonly code: 'too-many-letters' }> => {
  const asked = new Set(
    earlier
      .filter((letter) => isOut(letter, now))
      .flatMap(({ email }) => (email === null ? [] : [addressOf(email)])),
  );
  const wanted = [...new Set(emails.map(addressOf))];
  const invited = wanted.filter((email) => !asked.has(email));
  const unanswered = earlier.filter(
    (letter) => letter.panelId === null && letter.status !== 'answered' && isOut(letter, now),
  );
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
