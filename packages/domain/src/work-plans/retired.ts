import { isBegun, isReadable } from './answers.ts';
import type { Answer, Element } from './element.ts';
import { contentsOf } from './same-contents.ts';
import type { Prompt, RetiredElement, WorkPlanTemplate } from './template.ts';

/** What it takes to read an answer: the question and its options, without the words that help to answer. */
const question = ({ help: _help, example: _example, ...prompt }: Prompt): Prompt => prompt;

const promptsOf = (template: WorkPlanTemplate, id: string): readonly Prompt[] =>
  template.elements.find((element) => element.id === id)?.prompts ?? [];

/** Whether every answer to the one prompt can be read as an answer to the other. */
const covers = (now: Prompt, before: Prompt): boolean =>
  now.kind === before.kind &&
  (now.kind !== 'choice' ||
    before.kind !== 'choice' ||
    before.options.every(({ value }) => now.options.some((option) => option.value === value)));

/** The same parts of both lists once; what the first says of a prompt counts. */
const joined = (one: readonly RetiredElement[], other: readonly RetiredElement[]): RetiredElement[] => [
  ...one.map((element) => {
    const more = other.find(({ id }) => id === element.id)?.prompts ?? [];
    // A prompt may stand here twice, with other options each time: the answer says which of them it was given to.
    const known = element.prompts.map(contentsOf);
    return {
      ...element,
      prompts: [...element.prompts, ...more.filter((prompt) => !known.includes(contentsOf(prompt)))],
    };
  }),
  ...other.filter(({ id }) => !one.some((element) => element.id === id)),
];

/**
 * What `before` asked, or had retired, and `after` does not ask in a way that every answer can be read by. With it beside
 * `after`, whatever was answered under `before` stays readable.
 */
export const retire = (before: WorkPlanTemplate, after: WorkPlanTemplate): RetiredElement[] => {
  const asked = before.elements.map(({ id, title, prompts }) => ({
    id,
    title,
    prompts: prompts.map(question),
  }));
  return joined(asked, before.retired ?? []).flatMap((element) => {
    const now = promptsOf(after, element.id);
    const prompts = element.prompts.filter(
      (prompt) => !now.some((other) => other.id === prompt.id && covers(other, prompt)),
    );
    const gone = !after.elements.some(({ id }) => id === element.id);
    return gone || prompts.length > 0 ? [{ ...element, prompts }] : [];
  });
};

/** The template with what else was asked in earlier ones. */
export const withRetired = (
  template: WorkPlanTemplate,
  retired: readonly RetiredElement[],
): WorkPlanTemplate => ({
  ...template,
  retired: retire({ ...template, elements: [], retired: joined(template.retired ?? [], retired) }, template),
});

export type RetiredAnswer = {
  /** Null only where no version of the template is known that asked it. */
  readonly prompt: Prompt | null;
  readonly promptId: string;
  readonly answer: Exclude<Answer, null>;
};

/**
 * The answers of an element that its template asks for no more: of prompts that are gone, and those that do not fit what a
 * prompt is now. They are kept and shown, and can be neither changed nor counted (WP-4).
 */
export const retiredAnswers = (template: WorkPlanTemplate, element: Element): RetiredAnswer[] => {
  const live = promptsOf(template, element.id);
  const gone = template.retired?.find(({ id }) => id === element.id)?.prompts ?? [];
  return Object.entries(element.answers).flatMap(([promptId, answer]) => {
    if (answer === null || !isBegun(answer)) return [];
    if (live.some((prompt) => prompt.id === promptId && isReadable(prompt, answer))) return [];
    const candidates = gone.filter(({ id }) => id === promptId);
    const prompt = candidates.find((one) => isReadable(one, answer)) ?? candidates[0] ?? null;
    return [{ prompt, promptId, answer }];
  });
};

/** Elements with something in them that their template has no more, as it called them. */
export const retiredElements = (
  template: WorkPlanTemplate,
  elements: readonly Element[],
): { readonly element: Element; readonly title: RetiredElement['title'] | null }[] =>
  elements.flatMap((element) => {
    if (template.elements.some(({ id }) => id === element.id)) return [];
    const written = element.activities.length > 0 || Object.values(element.answers).some(isBegun);
    const title = template.retired?.find(({ id }) => id === element.id)?.title ?? null;
    return written ? [{ element, title }] : [];
  });
