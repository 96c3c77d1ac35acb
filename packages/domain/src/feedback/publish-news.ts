import { fail, type Result, succeed } from '../result.ts';
import type { News, NewsTerms } from './news.ts';
import type { Response } from './response.ts';

const isWritten = (text: string): boolean => text.trim() !== '';

/** Whether both parts are said in both languages. */
const isComplete = ({ youSaid, weDid }: Pick<NewsTerms, 'youSaid' | 'weDid'>): boolean =>
  [youSaid.en, youSaid.es, weDid.en, weDid.es].every(isWritten);

type Unfinished = { readonly code: 'news-unfinished' };

/** An entry after what somebody wrote; published once more it is as new, and while it is published it keeps its date. */
const settle = (
  entry: Pick<News, 'id' | 'writtenBy' | 'publishedAt' | 'version'>,
  { published, ...terms }: NewsTerms,
  now: Date,
): Result<News, Unfinished> => {
  if (published && !isComplete(terms)) return fail({ code: 'news-unfinished' });
  return succeed({
    ...entry,
    ...terms,
    responseIds: [...new Set(terms.responseIds)],
    publishedAt: published ? (entry.publishedAt ?? now.toISOString()) : null,
  });
};

/** A new entry, a draft or published at once. */
export const writeNews = (
  terms: NewsTerms,
  { id, by, now }: { readonly id: string; readonly by: string; readonly now: Date },
): Result<News, Unfinished> => settle({ id, writtenBy: by, publishedAt: null, version: 1 }, terms, now);

/** The entry's next version. Whoever asked to hear is told once, as their address is gone after that. */
export const changeNews = (before: News, terms: NewsTerms, now: Date): Result<News, Unfinished> =>
  settle({ ...before, version: before.version + 1 }, terms, now);

/** The responses that an entry is about in public: those of a published one. */
const toldIn = (news: News | null): ReadonlySet<string> =>
  new Set(news === null || news.publishedAt === null ? [] : news.responseIds);

/** Responses of which something was said in public before, or is now: those whose link may change. */
export const touchedByNews = (before: News | null, after: News): readonly string[] => [
  ...new Set([...toldIn(before), ...toldIn(after)]),
];

/** What the entry changes of responses: those it tells of name it, and those it tells of no more name none. */
export const linkResponses = (responses: readonly Response[], after: News): readonly Response[] => {
  const told = toldIn(after);
  return responses.flatMap((response) => {
    const isTold = told.has(response.id);
    const newsId = isTold ? after.id : response.newsId === after.id ? null : response.newsId;
    return newsId === response.newsId ? [] : [{ ...response, newsId, version: response.version + 1 }];
  });
};
