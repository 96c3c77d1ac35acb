import type { Answer } from './element.ts';
import type { Prompt } from './template.ts';

const filled = (texts: readonly string[]) => texts.filter((text) => text.trim() !== '');

/** Whether an answer has the shape its prompt asks for; null, which clears, always has. */
export const answerFits = (prompt: Prompt, answer: Answer): boolean => {
  if (answer === null) return true;
  switch (prompt.kind) {
    case 'text':
      return typeof answer === 'string';
    case 'list':
      return (
        Array.isArray(answer) && (prompt.maximum === undefined || filled(answer).length <= prompt.maximum)
      );
    case 'number':
      return typeof answer === 'number';
    case 'percent':
      return typeof answer === 'number' && answer >= 0 && answer <= 100;
    case 'choice':
      return typeof answer === 'string' && prompt.options.some((option) => option.value === answer);
  }
};

/** Whether a prompt can show an answer that may have been given to an earlier version of it, even one it would not take. */
export const isReadable = (prompt: Prompt, answer: Answer): boolean =>
  prompt.kind === 'list' ? Array.isArray(answer) : answerFits(prompt, answer);

/** Whether anything at all was said. */
export const isBegun = (answer: Answer | undefined): boolean => {
  if (answer === undefined || answer === null) return false;
  if (typeof answer === 'string') return answer.trim() !== '';
  return typeof answer === 'number' || filled(answer).length > 0;
};

/** Whether the prompt is answered in full: a list needs its minimum. */
export const isAnswered = (prompt: Prompt, answer: Answer | undefined): boolean =>
  prompt.kind === 'list' && Array.isArray(answer) ? filled(answer).length >= prompt.minimum : isBegun(answer);

/** Whether a prompt is asked at all, given the answers to the others. */
export const isAsked = (prompt: Prompt, answers: Readonly<Record<string, Answer>>): boolean =>
  prompt.showWhen === undefined || answers[prompt.showWhen.promptId] === prompt.showWhen.equals;

/** The required prompts that still want an answer. */
export const openPrompts = (
  prompts: readonly Prompt[],
  answers: Readonly<Record<string, Answer>>,
): Prompt[] =>
  prompts.filter(
    (prompt) => prompt.required && isAsked(prompt, answers) && !isAnswered(prompt, answers[prompt.id]),
  );
