import type { News } from '@portolan/domain/feedback/news';
import { type PublishedNews, renderNewsPage } from '@portolan/public-pages/news-page';
import type { PageCall, PageReply } from '../../runtime/bound-page.ts';
import type { PagesDependencies } from './dependencies.ts';

/** Entries that are looked at, drafts among them. */
const mostLookedAt = 100;

const publishedOf = (news: readonly News[]): PublishedNews[] =>
  news
    .flatMap(({ youSaid, weDid, publishedAt }) =>
      publishedAt === null ? [] : [{ youSaid, weDid, publishedAt }],
    )
    .toSorted((one, other) => (one.publishedAt < other.publishedAt ? 1 : -1));

/** What a clinic did about what it heard; nothing that is a draft or was taken back. */
export const showNews = async (
  { params, language }: PageCall,
  { publicPages, store: open, clinics, assets, now }: PagesDependencies,
): Promise<PageReply | null> => {
  const page = await publicPages.page(params.clinicSlug ?? '');
  if (page?.kind !== 'news') return null;
  const store = open(page.organizationId);
  const [clinic, { items }] = await Promise.all([
    clinics(store, now()),
    store.news.newestFirst({ limit: mostLookedAt }),
  ]);
  if (clinic === null) return null;
  return { status: 200, html: renderNewsPage({ language, clinic, news: publishedOf(items) }, assets) };
};
