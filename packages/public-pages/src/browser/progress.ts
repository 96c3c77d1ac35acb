import { answeredOf, showAsked } from './asked-fields.ts';

export const groupsOf = (form: HTMLFormElement): HTMLFieldSetElement[] => [
  ...form.querySelectorAll('fieldset'),
];

/** Shows what is asked after the answers so far, and how many of those questions are answered. */
export const showProgress = (form: HTMLFormElement): void => {
  const groups = groupsOf(form);
  showAsked(groups);
  const { done, all } = answeredOf(groups);
  const progress = form.querySelector<HTMLElement>('.progress');
  const bar = progress?.querySelector('progress');
  if (bar) {
    bar.hidden = false;
    bar.max = all;
    bar.value = done;
  }
  const count = progress?.querySelector('span');
  if (count)
    count.textContent = (progress?.dataset.progress ?? '')
      .replace('{done}', `${done}`)
      .replace('{all}', `${all}`);
};
