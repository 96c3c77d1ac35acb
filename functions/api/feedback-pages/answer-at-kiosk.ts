import { createHash } from 'node:crypto';
import type { FormVersion } from '@portolan/domain/feedback/form';
import { responseIdAt } from '@portolan/domain/feedback/response-id';
import {
  type KioskPage,
  kioskFields,
  renderKiosk,
  renderKioskThanks,
} from '@portolan/public-pages/kiosk-page';
import { typed } from '@portolan/public-pages/question-field';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import { windowAt } from '../../runtime/public-pages/crowd.ts';
import { tokenHashOf } from '../../runtime/token-hash.ts';
import { type AskedForm, findAskedForm } from './asked-form.ts';
import type { PagesDependencies } from './dependencies.ts';
import { showClosed, ticketFor } from './form-shown.ts';
import { keepResponse } from './keep-response.ts';
import { kioskAssets } from './kiosk-assets.at-build.ts';
import { readResponse } from './read-response.ts';
import { readTicket } from './ticket.ts';

/** Answers of one screen in a window of the counters; a day without a connection is sent in a few of them. */
const mostOfScreen = 300;
/** Milliseconds that an answer may have waited on a screen, and that its clock may be ahead. */
const longestWait = 30 * 24 * 60 * 60 * 1000;
const skew = 5 * 60 * 1000;

type AtKiosk = AskedForm & { readonly kioskId: string };

const findKiosk = async (call: PageCall, dependencies: PagesDependencies): Promise<AtKiosk | null> => {
  const { publicPages, crowd, now } = dependencies;
  const token = await publicPages.token(tokenHashOf(call.params.kioskToken ?? ''), now());
  if (token?.kind !== 'kiosk') {
    crowd.wasBad(call.network, now());
    return null;
  }
  const found = await findAskedForm(token.organizationId, token.formId, dependencies);
  return found && { ...found, kioskId: token.kioskId };
};

type Shown = Pick<KioskPage, 'faults' | 'notice' | 'asked'> & {
  readonly status: PageReply['status'];
  /** Null: one is made. */
  readonly ticket: string | null;
};

const show = async (
  { language, given }: PageCall,
  { clinic }: AtKiosk,
  { status, ticket, asked, faults, notice }: Shown,
  dependencies: PagesDependencies,
): Promise<PageReply> => {
  const named = await ticketFor(asked, ticket, dependencies);
  const page = { language, clinic, given, asked, faults, notice, ticket: named };
  return { status, html: renderKiosk(page, kioskAssets) };
};

/** Shows a form on a screen of the clinic. */
export const showKiosk = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const found = await findKiosk(call, dependencies);
  if (found === null) return null;
  if (found.form.state !== 'open') return showClosed(call, found, dependencies);
  const { asked } = found;
  return show(call, found, { status: 200, ticket: null, asked, faults: [], notice: null }, dependencies);
};

/** Where and when an answer of the screen was given; null where the screen did not name it, or not well. */
const namedByScreen = (call: PageCall, kioskId: string, now: Date): { id: string; at: Date } | null => {
  const name = typed(call.given, kioskFields.answer);
  const at = new Date(typed(call.given, kioskFields.at));
  const age = now.getTime() - at.getTime();
  if (!/^[\w-]{22}$/.test(name) || !(age < longestWait && age > -skew)) return null;
  const digest = createHash('sha256').update(`${kioskId} ${name}`).digest();
  return { id: responseIdAt(at, digest), at };
};

/** The version that was on the screen: it may have been published anew while the answer waited. */
const versionOf = async (call: PageCall, { store, form, asked }: AtKiosk): Promise<FormVersion> => {
  const version = Number(typed(call.given, kioskFields.version));
  const isOther = Number.isInteger(version) && version > 0 && version < form.published;
  return (isOther ? await store.formVersions.find(form.id, version) : null) ?? asked;
};

/**
 * Takes one answer of a screen. The screen names it, so that it counts once however often it is sent; where no script runs, the
 * page's ticket names it.
 */
export const answerAtKiosk = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const { dayKeys, now, assets } = dependencies;
  const found = await findKiosk(call, dependencies);
  if (found === null) return null;
  const { store, form, clinic, kioskId } = found;
  if (form.state !== 'open') return showClosed(call, found, dependencies);
  const { language } = call;
  const version = await versionOf(call, found);
  const ticket = typed(call.given, 'ticket');
  const read = await readTicket(ticket, form.id, dayKeys, now());
  const again = (status: PageReply['status'], more: Partial<Shown>) =>
    show(
      call,
      found,
      { status, ticket: null, asked: version, faults: [], notice: null, ...more },
      dependencies,
    );
  if (typed(call.given, 'to') !== '') return again(200, { ticket: read && ticket });
  const answered = readResponse(version, call.given);
  if (!answered.ok) return again(422, { ticket: read && ticket, faults: answered.failure.faults });
  const named =
    namedByScreen(call, kioskId, now()) ?? (read === null ? null : { id: read.responseId, at: now() });
  if (named === null) return again(409, { notice: { kind: 'expired' } });
  const window = windowAt(now());
  if (!(await store.senders.count(`${kioskId}#${window.number}`, mostOfScreen, now()))) {
    const notice = { kind: 'slow', minutes: Math.ceil(window.secondsLeft / 60) } as const;
    const slow = await again(429, { ticket: read && ticket, notice });
    return { ...slow, headers: { 'retry-after': String(window.secondsLeft) } };
  }
  const answer = {
    ...answered.value,
    email: null,
    id: named.id,
    version,
    channel: 'kiosk',
    language,
  } as const;
  const kept = await keepResponse(store, answer, named.at);
  if (kept === 'other') return again(409, { notice: { kind: 'taken' } });
  return { status: 200, html: renderKioskThanks({ language, clinic, query: {} }, version, assets) };
};
