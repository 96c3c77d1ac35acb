/** What was typed, kept in this tab only and only until it is sent. A browser that keeps nothing is no fault. */
const key = `draft ${location.pathname}`;
/** Made for this showing of the page, not typed. */
const madeHere = ['ticket', 'work', 'lang', 'website'];

export const forgetDraft = (): void => {
  try {
    sessionStorage.removeItem(key);
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
