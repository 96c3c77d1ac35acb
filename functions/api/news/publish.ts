import { randomBytes } from 'node:crypto';
import type { ProblemCode } from '@portolan/contract/problem';
import type { Write } from '@portolan/data/writing';
import { withPage } from '@portolan/domain/feedback/change-feedback-settings';
import type { News } from '@portolan/domain/feedback/news';
import { linkResponses, touchedByNews } from '@portolan/domain/feedback/publish-news';
import { newSlug } from '@portolan/domain/feedback/slugs';
import { fail, type Result, succeed } from '@portolan/domain/result';
import type { Refusal } from '../../runtime/refusal.ts';
import type { Store } from './store.ts';

/** The address of the clinic's public page, where it has none and something stands there now. */
const pageWrites = async (store: Store, after: News): Promise<Write<ProblemCode>[]> => {
  if (after.publishedAt === null) return [];
  const { settings, isNew } = withPage(await store.feedbackSettings.find(), () => newSlug(randomBytes));
  if (!isNew || settings.pageSlug === null) return [];
  const page = { kind: 'news', organizationId: store.organizationId } as const;
  return [
    store.feedbackSettings.put(settings, 'write-contention'),
    store.pageAddresses.putPage(settings.pageSlug, page, 'write-contention'),
  ];
};

/** Everything that is written with an entry: itself, the responses that name it or name it no more, and its page's address. */
export const newsWrites = async (
  store: Store,
  before: News | null,
  after: News,
): Promise<Result<readonly Write<ProblemCode>[], Refusal>> => {
  const touched = touchedByNews(before, after);
  const found = await store.responses.findAll([...after.responseIds, ...touched]);
  const known = new Set(found.map(({ id }) => id));
  if (!after.responseIds.every((id) => known.has(id))) return fail({ code: 'unknown-response' });
  const linked = linkResponses(found, after);
  return succeed([
    store.news.put(after, before === null ? 'absent' : { version: before.version }, 'write-contention'),
    ...linked.map((response) =>
      store.responses.put(response, { version: response.version - 1 }, 'write-contention' as const),
    ),
    ...(await pageWrites(store, after)),
  ]);
};
