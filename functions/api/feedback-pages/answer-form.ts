import { createHmac } from 'node:crypto';
import { said } from '@portolan/domain/people/localized';
import { renderBusy, renderThanks } from '@portolan/public-pages/notice-pages';
import { typed } from '@portolan/public-pages/question-field';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import { mostWithout, mostWithWork, windowAt } from '../../runtime/public-pages/crowd.ts';
import { afterThanks } from './after-thanks.ts';
import { type AskedForm, findFormAt } from './asked-form.ts';
import type { PagesDependencies } from './dependencies.ts';
import { type Shown, showAskedForm, showClosed, versionOfTicket } from './form-shown.ts';
import { keepResponse } from './keep-response.ts';
import { readResponse } from './read-response.ts';
import { readTicket } from './ticket.ts';
import { provesWork, workBits } from './work.ts';

const minutesLeft = (now: Date): number => Math.ceil(windowAt(now).secondsLeft / 60);
const waiting = (now: Date) => ({ 'retry-after': String(windowAt(now).secondsLeft) });

/** A network's name in the counters of a form: nobody can tell the network from it once the day's key is gone. */
const counterName = async (
  call: PageCall,
  formId: string,
  withWork: boolean,
  { dayKeys, now }: PagesDependencies,
): Promise<string> => {
  const key = await dayKeys.today(now());
  const hash = createHmac('sha256', key).update(`network ${formId} ${call.network}`).digest('base64url');
  return `${formId}#${hash.slice(0, 22)}#${windowAt(now()).number}#${withWork ? 'work' : 'plain'}`;
};

/** Takes what is right and not too much. Everything else gets the form back, with what was typed and why. */
const take = async (
  call: PageCall,
  found: AskedForm,
  crowdName: string,
  dependencies: PagesDependencies,
): Promise<PageReply> => {
  const { crowd, dayKeys, now, assets } = dependencies;
  const { store, form, clinic } = found;
  const ticket = typed(call.given, 'ticket');
  const work = typed(call.given, 'work');
  const read = await readTicket(ticket, form.id, dayKeys, now());
  const answeredVersion = await versionOfTicket(found, read);
  const again = (more: Omit<Shown, 'version'>) =>
    showAskedForm(call, found, { version: answeredVersion, ...more }, workBits, dependencies);
  // The language was changed: nothing is sent yet.
  if (typed(call.given, 'to') !== '') return again({ status: 200, ticket: read && ticket });
  const isMachine = typed(call.given, 'website') !== '' || (work !== '' && !provesWork(ticket, work));
  if (read === null || isMachine) {
    crowd.wasBad(call.network, now());
    return again({ status: 409, ticket: null, notice: { kind: read === null ? 'expired' : 'again' } });
  }
  const answered = readResponse(answeredVersion, call.given);
  if (!answered.ok) {
    crowd.wasBad(call.network, now());
    return again({ status: 422, ticket, faults: answered.failure.faults });
  }
  const withWork = work !== '';
  const name = await counterName(call, form.id, withWork, dependencies);
  if (!(await store.senders.count(name, withWork ? mostWithWork : mostWithout, now()))) {
    crowd.isFull(call.network, crowdName, now());
    const slow = await again({
      status: 429,
      ticket,
      notice: { kind: 'slow', minutes: minutesLeft(now()) },
    });
    return { ...slow, headers: waiting(now()) };
  }
  const channel = call.query.via === 'poster' ? 'poster' : 'link';
  const { language } = call;
  const kept = await keepResponse(
    store,
    { ...answered.value, id: read.responseId, version: answeredVersion, channel, language },
    now(),
  );
  if (kept === 'other') return again({ status: 409, ticket: null, notice: { kind: 'taken' } });
  const words = {
    thanks: said(answeredVersion.content.thanks, language),
    toldLater: answered.value.email !== null,
    more: await afterThanks(store, clinic, answeredVersion, language),
  };
  return { status: 200, html: renderThanks({ language, clinic, query: call.query }, words, assets) };
};

/**
 * Takes an answer to the form at an address. What a network sends in too great a number is refused before anything is looked up; what
 * is wrong by itself, before anything is written. In no case is what was typed lost.
 */
export const answerForm = async (
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<PageReply | null> => {
  const { crowd, now, assets } = dependencies;
  const { language, given, query } = call;
  const slug = call.params.formSlug ?? '';
  const crowdName = `${slug} ${typed(call.given, 'work') !== ''}`;
  if (crowd.isOver(call.network, crowdName, now())) {
    const minutes = minutesLeft(now());
    const html = renderBusy({ language, clinic: null, query }, { given, minutes }, assets);
    return { status: 429, html, headers: waiting(now()) };
  }
  const found = await findFormAt(slug, dependencies);
  if (found === null) {
    crowd.wasBad(call.network, now());
    return null;
  }
  if (found.form.state !== 'open') return showClosed(call, found, dependencies, query);
  return take(call, found, crowdName, dependencies);
};
