import type { FormVersion } from '@portolan/domain/feedback/form';
import { said } from '@portolan/domain/feedback/localized';
import type { FormInvitation } from '@portolan/domain/feedback/panel';
import { type FormNotice, type PageFault, renderFormPage } from '@portolan/public-pages/form-page';
import { renderSpentLetter } from '@portolan/public-pages/letter-pages';
import { renderClosed, renderThanks } from '@portolan/public-pages/notice-pages';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import { afterThanks } from './after-thanks.ts';
import { type AskedForm, findAskedForm } from './asked-form.ts';
import type { PagesDependencies } from './dependencies.ts';
import { keepAgain, keepResponse, type NewResponse } from './keep-response.ts';
import { findLetter } from './letter-panel.ts';
import { readResponse } from './read-response.ts';
import { makeTicket, readTicket } from './ticket.ts';

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

type Shown = {
  readonly status: 200 | 409 | 422;
  readonly version: FormVersion;
  /** Null: one is made. */
  readonly ticket: string | null;
  readonly faults?: readonly PageFault[];
  readonly notice?: FormNotice;
};

const show = async (
  { language, given }: PageCall,
  { form, clinic }: Invited,
  { status, version, ticket, faults = [], notice }: Shown,
  { assets, dayKeys, now, random }: PagesDependencies,
): Promise<PageReply> => {
  const html = renderFormPage(
    {
      content: version.content,
      audiences: version.audiences,
      language,
      clinic,
      ticket:
        ticket ?? (await makeTicket({ formId: form.id, version: version.version }, dayKeys, now(), random)),
      // The letter is proof enough.
      workBits: 0,
      given,
      faults,
      notice: notice ?? null,
      asksForAddress: true,
    },
    assets,
  );
  return { status, html };
};

const closedOf = ({ language, given }: PageCall, { clinic }: Invited, assets: PagesDependencies['assets']) =>
  ({ status: 410, html: renderClosed({ language, clinic, query: {} }, given, assets) }) as const;

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
  if (found.form.state !== 'open') return closedOf(call, found, dependencies.assets);
  return show(call, found, { status: 200, version: found.asked, ticket: null }, dependencies);
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
  const { store, form, asked, clinic } = found;
  if (form.state !== 'open') return closedOf(call, found, assets);
  const ticket = given.ticket?.[0] ?? '';
  const read = await readTicket(ticket, form.id, dayKeys, now());
  const version =
    read === null || read.version === asked.version
      ? asked
      : ((await store.formVersions.find(form.id, read.version)) ?? asked);
  const again = (shown: Omit<Shown, 'version'>) => show(call, found, { version, ...shown }, dependencies);
  // The language was changed: nothing is sent yet.
  if ((given.to?.[0] ?? '') !== '') return again({ status: 200, ticket: read && ticket });
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
