import type { PostedFields } from '@portolan/domain/feedback/read-answers';
import { html } from '@portolan/messages/html';
import { panelPageTexts } from '@portolan/messages/panel-page-texts';
import { type NoticePage, noticePage, typedTexts } from './notice-pages.ts';
import type { PageAssets } from './page.ts';

/** The link of a letter that was answered already, or whose time is over; who had typed gets their text to copy. */
export const renderSpentLetter = (
  page: NoticePage,
  why: 'answered' | 'expired',
  given: PostedFields,
  assets: PageAssets,
): string => {
  const texts = panelPageTexts[page.language];
  const { title, text } = texts[why];
  const kept = typedTexts(given);
  return noticePage(
    page,
    title,
    html`<p>${text}</p>${kept.length > 0 && html`<p>${texts.expired.kept}</p>${kept}`}`,
    assets,
  );
};
