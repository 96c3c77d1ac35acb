/** The answers within a group of fields, as rules see them: what is chosen, and the wishes that got points. */
const marksIn = (group: HTMLFieldSetElement): string[] =>
  [...group.querySelectorAll('input')].flatMap((input) => {
    if (input.type === 'radio' || input.type === 'checkbox') return input.checked ? [input.value] : [];
    const { mark } = input.dataset;
    return mark !== undefined && Number(input.value) > 0 ? [mark] : [];
  });

/** Shows the questions that are asked after these answers, in their order: one that is hidden opens no other. */
export const showAsked = (groups: readonly HTMLFieldSetElement[]): void => {
  const marks = new Map<string, readonly string[]>();
  for (const group of groups) {
    const { q = '', if: rule, any = '' } = group.dataset;
    const isAsked =
      rule === undefined || any.split(' ').some((mark) => marks.get(rule)?.includes(mark) === true);
    group.hidden = !isAsked;
    // What is not asked is not posted.
    group.disabled = !isAsked;
    if (isAsked) marks.set(q, marksIn(group));
  }
};

/** How many of the groups that are asked hold an answer. */
export const answeredOf = (groups: readonly HTMLFieldSetElement[]): { done: number; all: number } => {
  const asked = groups.filter((group) => !group.hidden && group.dataset.q !== 'email');
  const done = asked.filter((group) =>
    [...group.querySelectorAll('input,textarea')].some((field) =>
      field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')
        ? field.checked
        : 'value' in field && field.value !== '',
    ),
  );
  return { done: done.length, all: asked.length };
};
