import type { Response } from './response.ts';

/** What is asked of responses; what is not said does not matter. */
export type ResponseFilter = {
  readonly [Field in 'formId' | 'status' | 'theme' | 'channel' | 'language' | 'audience']?:
    | string
    | undefined;
} & { readonly search?: string | undefined };

const fields = ['formId', 'status', 'theme', 'channel', 'language', 'audience'] as const;

/** As it is compared: without accents and in capitals, which do not depend on the letters beside them as small ones do. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

const textsOf = ({ answers }: Pick<Response, 'answers'>): string[] =>
  Object.values(answers).flatMap((answer) => (answer.kind === 'text' ? [answer.value] : []));

/** Whether a response is as asked; a search is found in what somebody wrote, in any case and with or without accents. */
export const matchesFilter = (filter: ResponseFilter): ((response: Response) => boolean) => {
  const searched = plain(filter.search ?? '').trim();
  return (response) =>
    fields.every((field) => filter[field] === undefined || response[field] === filter[field]) &&
    (searched === '' || textsOf(response).some((text) => plain(text).includes(searched)));
};
