import type { Response } from '@portolan/domain/feedback/response';

/** The texts that somebody wrote, in the order of the questions as far as it is known. */
export const wordsOf = ({ answers }: Pick<Response, 'answers'>): readonly string[] =>
  Object.values(answers).flatMap((answer) =>
    answer.kind === 'text' && answer.value.trim() !== '' ? [answer.value.trim()] : [],
  );
