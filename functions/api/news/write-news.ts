import type { writeNews } from '@portolan/contract/feedback-routes';
import { writeNews as write } from '@portolan/domain/feedback/publish-news';
import { newId } from '@portolan/domain/ids';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { newsWrites } from './publish.ts';
import type { Store } from './store.ts';

export const handleWriteNews = async (
  call: MemberCall<typeof writeNews, Store>,
): Handled<typeof writeNews> => {
  const { store, body, now, membership } = call;
  const written = write(body, { id: newId('news', now), by: membership.personId, now });
  if (!written.ok) return written;
  const news = written.value;
  const writes = await newsWrites(store, null, news);
  if (!writes.ok) return writes;
  return call.commit({
    writes: writes.value,
    audit: {
      action: 'news-written',
      target: news.id,
      versionBefore: null,
      versionAfter: news.version,
      fields: news.publishedAt === null ? [] : ['published'],
    },
    reply: { body: news, version: news.version },
  });
};
