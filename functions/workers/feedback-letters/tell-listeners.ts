import { openFeedbackSettings } from '@portolan/data/feedback/feedback-settings';
import { openListeners } from '@portolan/data/feedback/listeners';
import { openNews } from '@portolan/data/feedback/news';
import { writeAll } from '@portolan/data/writing';
import { oneByOne } from '../../runtime/one-by-one.ts';
import { newsLetter } from './letters.ts';
import { findClinic, type LetterDependencies } from './sending.ts';

/**
 * Tells those who left an address what came of their answer, once the clinic has said so in public; each address is deleted with
 * its letter, so nobody is told twice.
 */
export const tellListeners = async (
  { database, mailer, appOrigin, now }: LetterDependencies,
  organizationId: string,
  newsId: string,
): Promise<void> => {
  const news = await openNews(database, organizationId).find(newsId);
  if (news === null || news.publishedAt === null || news.responseIds.length === 0) return;
  const [clinic, settings] = await Promise.all([
    findClinic(database, organizationId),
    openFeedbackSettings(database, organizationId).find(),
  ]);
  if (clinic === null) return;
  const page = settings.pageSlug === null ? null : `${appOrigin}/f/news/${settings.pageSlug}`;
  const listeners = openListeners(database, organizationId);
  await oneByOne(news.responseIds, async (responseId) => {
    const listener = await listeners.find(responseId, now());
    if (listener === null) return;
    await mailer.send(newsLetter(listener, clinic, news, page));
    // Gone already when the same message was worked off twice at once.
    await writeAll(database, [listeners.forget(responseId, 'gone')]);
  });
};
