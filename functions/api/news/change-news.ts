import type { changeNews } from '@portolan/contract/feedback-routes';
import { changeNews as change } from '@portolan/domain/feedback/publish-news';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { newsWrites } from './publish.ts';
import type { Store } from './store.ts';

export const handleChangeNews = async (
  call: MemberCall<typeof changeNews, Store>,
): Handled<typeof changeNews> => {
  const { store, params, body, now } = call;
  const before = await store.news.find(params.newsId);
  if (before === null) return fail({ code: 'not-found' });
  if (before.version !== call.version) return fail({ code: 'stale-version', currentVersion: before.version });
  const changed = change(before, body, now);
  if (!changed.ok) return changed;
  const news = changed.value;
  const writes = await newsWrites(store, before, news);
  if (!writes.ok) return writes;
  return call.commit({
    writes: writes.value,
    audit: {
      action: 'news-changed',
      target: news.id,
      versionBefore: before.version,
      versionAfter: news.version,
      fields: before.publishedAt === news.publishedAt ? [] : ['published'],
    },
    reply: { body: news, version: news.version },
  });
};
