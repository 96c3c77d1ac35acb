import { forgetDraft, keepDraft, noteSent, restoreDraft, restoreTicket } from './draft.ts';
import { showProgress } from './progress.ts';
import { tryNumbers } from './proof-of-work.ts';

/** Numbers tried at a stretch while somebody reads: a few milliseconds. */
const stretch = 500;

const findWork = (work: HTMLInputElement, ticket: string): (() => void) => {
  const bits = Number(work.dataset.bits);
  let next = 0;
  const tryOn = (count: number): void => {
    const found = tryNumbers(ticket, bits, next, count);
    next += count;
    if (found >= 0) work.value = String(found);
  };
  const inTurn = (): void => {
    if (work.value !== '') return;
    tryOn(stretch);
    setTimeout(inTurn);
  };
  if (bits > 0 && ticket !== '') setTimeout(inTurn);
  return () => {
    while (bits > 0 && ticket !== '' && work.value === '') tryOn(stretch);
  };
};

const fieldOf = (form: HTMLFormElement, name: string): HTMLInputElement | null => {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement ? field : null;
};

const begin = (form: HTMLFormElement): void => {
  restoreTicket(form);
  const state = form.querySelector<HTMLElement>('#state');
  const send = form.querySelector<HTMLElement>('.send');
  const work = fieldOf(form, 'work');
  const finishWork = work === null ? () => {} : findWork(work, fieldOf(form, 'ticket')?.value ?? '');
  let isSent = false;

  const say = (text = ''): void => {
    if (state !== null) state.textContent = text;
  };
  const ready = (): void => {
    isSent = false;
    send?.removeAttribute('aria-disabled');
    say();
  };

  restoreDraft(form);
  for (const rule of form.querySelectorAll<HTMLElement>('.rule')) rule.hidden = true;
  showProgress(form);
  form.addEventListener('input', () => {
    showProgress(form);
    keepDraft(form);
  });
  form.addEventListener('submit', (event) => {
    if (isSent) return event.preventDefault();
    keepDraft(form);
    if (!navigator.onLine) {
      event.preventDefault();
      say(state?.dataset.offline);
      const { submitter } = event;
      addEventListener('online', () => form.requestSubmit(submitter), { once: true });
      return;
    }
    finishWork();
    noteSent(form);
    isSent = true;
    send?.setAttribute('aria-disabled', 'true');
    say(state?.dataset.sending);
  });
  // The browser may show this page again as it was left.
  addEventListener('pageshow', (event) => event.persisted && ready());
};

const form = document.querySelector<HTMLFormElement>('#form');
if (form !== null) begin(form);
if (document.querySelector('[data-sent]') !== null) forgetDraft();
document.querySelector<HTMLElement>('#summary')?.focus();
