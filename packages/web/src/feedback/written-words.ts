import type { Response } from '@portolan/domain/feedback/response';

/** The texts that somebody wrote, in the order of the questions as far as it is known. */
export const wordsOf = ({ answers }: Pick<Response, 'answers'>): readonly string[] =>
  Object.values(answers).flatMap((answer) =>
    answer.kind === 'text' && answer.value.trim() !== '' ? [answer.value.trim()] : [],
  );

/** Characters of what stands for a response in a list. */
const mostShown = 140;

/** The beginning of a text in one line, ended between words where there is more. */
export const shortened = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= mostShown) return line;
  const cut = letters.slice(0, mostShown).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > mostShown / 2 ? cut.slice(0, space) : cut}…`;
};
