import type { FormInvitation } from '@portolan/domain/feedback/panel';
import { said } from '@portolan/domain/people/localized';
import { renderSpentLetter } from '@portolan/public-pages/letter-pages';
import { renderThanks } from '@portolan/public-pages/notice-pages';
import { typed } from '@portolan/public-pages/question-field';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import { afterThanks } from './after-thanks.ts';
import { type AskedForm, findAskedForm } from './asked-form.ts';
import type { PagesDependencies } from './dependencies.ts';
import { type Shown, showAskedForm, showClosed, versionOfTicket } from './form-shown.ts';
import { keepAgain, keepResponse, type NewResponse } from './keep-response.ts';
import { findLetter } from './letter-panel.ts';
import { readResponse } from './read-response.ts';
import { readTicket } from './ticket.ts';

type Invited = AskedForm & { readonly invitation: FormInvitation | null };

const findInvited = async (call: PageCall, dependencies: PagesDependencies): Promise<Invited | null> => {
  const token = await findLetter(call, dependencies);
  if (token?.kind !== 'form-invitation') return null;
  const found = await findAskedForm(token.organizationId, token.formId, dependencies);
  if (found === null) return null;
  const invitation = await found.store.formInvitations.find(token.formId, token.invitationId);
  return { ...found, invitation };
};

/** Why the link of a letter answers nothing any more; null while it does. */
const spentAs = (invitation: FormInvitation | null, now: Date): 'answered' | 'expired' | null => {
  if (invitation === null || invitation.status === 'stopped') return 'expired';
  if (invitation.status === 'answered') return 'answered';
  return new Date(invitation.expiresAt) <= now ? 'expired' : null;
};

/** The letter is proof enough. */
const workBits = 0;

const spentOf = (
  { language, given }: PageCall,
  { clinic }: Invited,
  why: 'answered' | 'expired',
  { assets }: PagesDependencies,
) => ({ status: 410, html: renderSpentLetter({ language, clinic, query: {} }, why, given, assets) }) as const;

/** Shows the form of a letter; nothing is written. */
export const showInvitedForm = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const found = await findInvited(call, dependencies);
  if (found === null) return null;
  const spent = spentAs(found.invitation, dependencies.now());
  if (spent !== null) return spentOf(call, found, spent, dependencies);
  if (found.form.state !== 'open') return showClosed(call, found, dependencies);
  const shown = { status: 200, version: found.asked, ticket: null } as const;
  return showAskedForm(call, found, shown, workBits, dependencies);
};

/** Stores the answer and marks the letter answered, both or neither; neither says which belongs to the other. */
const keep = async (
  { store, invitation }: Invited,
  answer: NewResponse,
  now: Date,
): Promise<'stored' | 'other' | 'answered' | 'expired'> => {
  const spent = spentAs(invitation, now);
  if (invitation === null || spent !== null)
    return (await keepAgain(store, answer, now)) ? 'stored' : (spent ?? 'expired');
  const { version } = invitation;
  const used = { ...invitation, status: 'answered' as const, version: version + 1 };
  const kept = await keepResponse(store, answer, now, store.formInvitations.put(used, { version }, 'spent'));
  return kept === 'spent' ? 'answered' : kept;
};

/** Takes the answer to a letter, once: a double tap is one answer, and a second one gets its text back. */
export const answerInvitedForm = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const { dayKeys, now, assets } = dependencies;
  const { language, given } = call;
  const found = await findInvited(call, dependencies);
  if (found === null) return null;
  const { store, form, clinic } = found;
  if (form.state !== 'open') return showClosed(call, found, dependencies);
  const ticket = typed(given, 'ticket');
  const read = await readTicket(ticket, form.id, dayKeys, now());
  const version = await versionOfTicket(found, read);
  const again = (shown: Omit<Shown, 'version'>) =>
    showAskedForm(call, found, { version, ...shown }, workBits, dependencies);
  // The language was changed: nothing is sent yet.
  if (typed(given, 'to') !== '') return again({ status: 200, ticket: read && ticket });
  if (read === null) return again({ status: 409, ticket: null, notice: { kind: 'expired' } });
  const answered = readResponse(version, given);
  if (!answered.ok) return again({ status: 422, ticket, faults: answered.failure.faults });
  const answer = { ...answered.value, id: read.responseId, version, channel: 'email', language } as const;
  const kept = await keep(found, answer, now());
  if (kept === 'other') return again({ status: 409, ticket: null, notice: { kind: 'taken' } });
  if (kept !== 'stored') return spentOf(call, found, kept, dependencies);
  const words = {
    thanks: said(version.content.thanks, language),
    toldLater: answered.value.email !== null,
    more: await afterThanks(store, clinic, version, language),
  };
  return { status: 200, html: renderThanks({ language, clinic, query: {} }, words, assets) };
};
