import type { News } from '@portolan/domain/feedback/news';
import { said } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';
import { html, type Markup } from '@portolan/messages/html';
import { publicNewsTexts } from '@portolan/messages/public-news-texts';
import { languageLink, type PageAssets, type PageClinic, renderPage } from './page.ts';

/** An entry as it is read by anybody. */
export type PublishedNews = Pick<News, 'youSaid' | 'weDid'> & { readonly publishedAt: string };

export type NewsPage = {
  readonly language: Language;
  readonly clinic: PageClinic;
  /** Newest first. */
  readonly news: readonly PublishedNews[];
};

/** Characters of entries on the page: it goes to phones, and older ones are of less interest. */
const mostCharacters = 9000;

const monthOf = (language: Language, instant: string): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(instant));

const entry = (language: Language, { youSaid, weDid, publishedAt }: PublishedNews): Markup => {
  const texts = publicNewsTexts[language];
  return html`<article class="entry"><p class="hint"><time datetime="${publishedAt.slice(0, 7)}">${monthOf(language, publishedAt)}</time></p><h2>${texts.youSaid}</h2><p class="said">${said(youSaid, language)}</p><h2>${texts.weDid}</h2><p class="said">${said(weDid, language)}</p></article>`;
};

/** The newest entries that fit on the page; one at least. */
const fitting = (language: Language, news: readonly PublishedNews[]): readonly PublishedNews[] => {
  let characters = 0;
  return news.filter(({ youSaid, weDid }, index) => {
    characters += said(youSaid, language).length + said(weDid, language).length;
    return index === 0 || characters <= mostCharacters;
  });
};

/** What a clinic did about what it heard: a whole page, complete without script. */
export const renderNewsPage = ({ language, clinic, news }: NewsPage, { style }: PageAssets): string => {
  const texts = publicNewsTexts[language];
  const entries = fitting(language, news).map((one) => entry(language, one));
  return renderPage(
    {
      language,
      title: texts.title,
      clinic,
      languageSwitch: languageLink(language),
      main: html`<h1>${texts.title}</h1><p class="intro">${texts.intro(clinic.name)}</p>${entries.length === 0 ? html`<p class="entry">${texts.empty}</p>` : entries}`,
    },
    { style, script: '' },
  );
};

/** A link to that page; nothing where a clinic has none. */
export const newsLink = (language: Language, { newsSlug }: PageClinic): Markup | false =>
  newsSlug !== undefined &&
  newsSlug !== null &&
  html`<p><a href="/f/news/${newsSlug}?lang=${language}">${publicNewsTexts[language].link}</a></p>`;
