/** What was typed, kept in this tab only and only until it is sent. A browser that keeps nothing is no fault. */
const key = `draft ${location.pathname}`;
/** Made for this showing of the page, not typed. */
const madeHere = ['ticket', 'work', 'lang', 'website'];

/** The ticket that it was sent with. */
const sentKey = `sent ${location.pathname}`;

export const forgetDraft = (): void => {
  try {
    sessionStorage.removeItem(key);
    sessionStorage.removeItem(sentKey);
  } catch {}
};

const ticketOf = (form: HTMLFormElement): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>('[name=ticket]');
const versionOf = (ticket: string): string | undefined => ticket.split('.')[0];

/** Notes that it is sent now: the reply may be lost, and then nobody knows whether it arrived. */
export const noteSent = (form: HTMLFormElement): void => {
  try {
    sessionStorage.setItem(sentKey, ticketOf(form)?.value ?? '');
  } catch {}
};

/**
 * What was sent and had no reply is sent by the same ticket once more, so that it counts once; not where a reply brought this page,
 * nor where the form has another version since.
 */
export const restoreTicket = (form: HTMLFormElement): void => {
  const field = ticketOf(form);
  if (field === null || document.querySelector('#summary') !== null) return;
  try {
    const sent = sessionStorage.getItem(sentKey) ?? '';
    if (versionOf(sent) === versionOf(field.value)) field.value = sent;
  } catch {}
};

export const keepDraft = (form: HTMLFormElement): void => {
  const typed = [...new FormData(form)].filter(
    ([name, value]) => !madeHere.includes(name) && typeof value === 'string' && value !== '',
  );
  try {
    sessionStorage.setItem(key, JSON.stringify(typed));
  } catch {}
};

const readDraft = (): [string, string][] => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]');
  } catch {
    return [];
  }
};

/** Puts back what was typed before this page was shown anew. */
export const restoreDraft = (form: HTMLFormElement): void => {
  const draft = readDraft();
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
      field.checked ||= draft.some(([name, value]) => name === field.name && value === field.value);
    else if (
      (field instanceof HTMLInputElement && field.type !== 'hidden') ||
      field instanceof HTMLTextAreaElement
    )
      field.value ||= draft.find(([name]) => name === field.name)?.[1] ?? '';
  }
};
