import { answeredOf } from './asked-fields.ts';
import { groupsOf, showProgress } from './progress.ts';
import { instantOn } from './screen-clock.ts';
import { sendWaiting } from './send-waiting.ts';
import { addWaiting, waitingAnswers } from './waiting-answers.ts';

/** Milliseconds: that thanks stand; without a touch until it asks whether anybody is there; and then until it clears. */
const thanked = 10_000;
const untouched = 60_000;
const warned = 15_000;
const betweenTries = 15_000;
/** A new version of the form is fetched when nobody has touched the screen for so long. */
const stale = 60 * 60_000;

type Face = {
  readonly language: string;
  readonly title: string;
  readonly header: Element;
  readonly main: Element;
};

const faceOf = (page: Document): Face | null => {
  const [header, main] = [page.querySelector('header'), page.querySelector('main')];
  return header && main && page.querySelector('#form')
    ? { language: page.documentElement.lang, title: page.title, header, main }
    : null;
};
const find = <E extends Element>(selector: string): E | null => document.querySelector<E>(selector);
const theForm = () => find<HTMLFormElement>('#form');

/** The page in both languages, so that it changes without a connection. */
const faces = new Map<string, Face>();
const first = faceOf(document);
/** As the page came with it: browsers fill in again what a field held before. */
const ticket = find('[name=ticket]')?.getAttribute('value') ?? '';
let timer: ReturnType<typeof setTimeout> | undefined;
const later = (what: () => void, milliseconds: number): void => {
  clearTimeout(timer);
  timer = setTimeout(what, milliseconds);
};

const show = (id: 'thanks' | 'idle', isShown: boolean): void => {
  const cover = find<HTMLElement>(`#${id}`);
  if (cover === null) return;
  cover.hidden = !isShown;
  if (isShown) cover.querySelector('button')?.focus();
};

const isTouched = (form: HTMLFormElement): boolean => answeredOf(groupsOf(form)).done > 0;

const say = (text = ''): void => {
  const state = find('#state');
  if (state) state.textContent = text;
};
const unmark = (form: HTMLFormElement): void => {
  for (const mark of form.querySelectorAll('.fault.here')) mark.remove();
  for (const group of form.querySelectorAll('fieldset.wrong')) group.classList.remove('wrong');
  say();
};

/** Clears all that somebody entered, and begins anew in the language of the screen. */
const clear = (): void => {
  show('thanks', false);
  show('idle', false);
  for (const { main } of faces.values()) {
    const form = main.querySelector<HTMLFormElement>('#form');
    form?.reset();
    if (form) {
      unmark(form);
      showProgress(form);
    }
  }
  if (first) turnTo(first.language, false);
  scrollTo(0, 0);
  clearTimeout(timer);
  later(refresh, stale);
};

const touched = (): void => {
  const form = theForm();
  show('idle', false);
  if (form !== null && isTouched(form)) later(ask, untouched);
  else later(refresh, stale);
};

const ask = (): void => {
  show('idle', true);
  later(clear, warned);
};

const refresh = (): void => {
  if (navigator.onLine && waitingAnswers().length === 0) location.reload();
  else later(refresh, stale);
};

/** Marks what must be answered and is not; true where nothing is missing. */
const isComplete = (form: HTMLFormElement): boolean => {
  unmark(form);
  const missing = groupsOf(form).filter(
    (group) => !group.hidden && group.querySelector('legend em') && answeredOf([group]).done === 0,
  );
  if (missing.length === 0 && isTouched(form)) return true;
  const texts = find<HTMLElement>('#kiosk')?.dataset;
  for (const group of missing) {
    group.classList.add('wrong');
    const fault = document.createElement('p');
    fault.className = 'fault here';
    fault.textContent = texts?.one ?? '';
    group.querySelector('legend')?.after(fault);
  }
  say(texts?.missing);
  (missing[0] ?? form).querySelector<HTMLElement>('input,textarea')?.focus();
  return false;
};

const tell = (isGone: boolean): void => {
  const waiting = find<HTMLElement>('#waiting');
  if (waiting === null) return;
  const count = waitingAnswers().length;
  const { one = '', many = '' } = waiting.dataset;
  const words = count === 1 ? one : many.replace('{n}', `${count}`);
  waiting.textContent = count === 0 ? '' : words;
  if (isGone) say(find<HTMLElement>('#kiosk')?.dataset.gone);
};

let isSending = false;
const sendAll = async (): Promise<void> => {
  if (isSending) return;
  isSending = true;
  const sent = await sendWaiting();
  isSending = false;
  tell(sent === 'gone');
  if (sent !== 'sent') setTimeout(sendAll, betweenTries);
};

/** Names an answer of this screen: 128 random bits as base64url. */
const newName = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

const take = (form: HTMLFormElement): void => {
  if (!isComplete(form)) return;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && name !== 'ticket' && name !== 'work') body.append(name, value);
  body.set('answer', newName());
  body.set('at', (instantOn(ticket, performance.now()) ?? new Date()).toISOString());
  addWaiting(body.toString());
  void sendAll();
  form.reset();
  showProgress(form);
  show('thanks', true);
  later(clear, thanked);
};

const turnTo = (language: string, takesAlong: boolean): void => {
  const face = faces.get(language);
  const before = theForm();
  if (face === undefined || face.main.isConnected) return;
  const typed = before && takesAlong ? new FormData(before) : null;
  find('header')?.replaceWith(face.header);
  find('main')?.replaceWith(face.main);
  document.documentElement.lang = face.language;
  document.title = face.title;
  const form = theForm();
  if (form === null) return;
  unmark(form);
  if (typed !== null)
    for (const field of form.elements) {
      if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
        field.checked = typed.getAll(field.name).includes(field.value);
      else if (
        (field instanceof HTMLInputElement && field.type !== 'hidden') ||
        field instanceof HTMLTextAreaElement
      )
        field.value = String(typed.get(field.name) ?? '');
    }
  showProgress(form);
  tell(false);
};

const begin = (face: Face): void => {
  faces.set(face.language, face);
  for (const rule of face.main.querySelectorAll<HTMLElement>('.rule')) rule.hidden = true;
  const form = face.main.querySelector<HTMLFormElement>('#form');
  form?.setAttribute('autocomplete', 'off');
  if (form) showProgress(form);
};

const other = async (): Promise<void> => {
  const language = find<HTMLButtonElement>('button.switch')?.value ?? '';
  try {
    const answer = await fetch(`${location.pathname}?lang=${language}`, { credentials: 'omit' });
    const face = faceOf(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    if (face)
      begin({ ...face, header: document.adoptNode(face.header), main: document.adoptNode(face.main) });
  } catch {
    setTimeout(other, betweenTries);
  }
};

if (first !== null) {
  begin(first);
  document.addEventListener('input', touched);
  document.addEventListener('pointerdown', touched);
  document.addEventListener('keydown', touched);
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    if (target.closest('#thanks button')) clear();
    if (target.closest('#idle button')) touched();
  });
  document.addEventListener('input', () => {
    const form = theForm();
    if (form) showProgress(form);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const { submitter } = event;
    const form = theForm();
    if (submitter instanceof HTMLButtonElement && submitter.name === 'to') turnTo(submitter.value, true);
    else if (form) take(form);
  });
  addEventListener('online', () => void sendAll());
  void other();
  void sendAll();
  later(refresh, stale);
}
