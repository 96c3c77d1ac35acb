import type { Language } from '@portolan/domain/people/person';
import { html, type Markup, trusted } from '@portolan/messages/html';
import { publicPageTexts } from '@portolan/messages/public-page-texts';

/** What stands in every page: style and script as they are sent, so that their hashes hold. */
export type PageAssets = { readonly style: string; readonly script: string };
/** The clinic as its pages name it; the telephone may be empty. */
export type PageClinic = {
  readonly name: string;
  readonly telephone: string;
  /** The last part of the address of what it did about what it heard; null before anything was published there. */
  readonly newsSlug?: string | null;
};

export type PageParts = {
  readonly language: Language;
  readonly title: string;
  /** Null where no clinic is known: then nothing is said in its name. */
  readonly clinic: PageClinic | null;
  /** Changes the language: a link, or the markup of a button that takes along what was typed. */
  readonly languageSwitch: Markup;
  /** False where nobody can write anything: then nobody need be told what not to write. */
  readonly asksForWords?: boolean;
  readonly main: Markup;
};

/** A number that a phone can dial. */
export const dialable = (telephone: string): string => telephone.replace(/[^0-9+]/g, '');

const notice = (language: Language, clinic: PageClinic): Markup => {
  const texts = publicPageTexts[language];
  const call =
    clinic.telephone === ''
      ? html`${texts.noTelephone}`
      : html`${texts.telephone} <a href="tel:${dialable(clinic.telephone)}">${clinic.telephone}</a>`;
  return html`<aside class="emergency"><p><strong>${texts.emergency} ${texts.emergencyWhat}</strong></p><p>${texts.noMedical} ${call}</p></aside>`;
};

const languageName = { en: 'English', es: 'Español' } as const;
const otherLanguage = (language: Language): Language => (language === 'en' ? 'es' : 'en');

/**
 * A link to the same page in the other language; `query` is what else stands in the address. `path`: where the page can be
 * looked at that was made by posting to another address.
 */
export const languageLink = (
  language: Language,
  query: Readonly<Record<string, string>> = {},
  path = '',
): Markup => {
  const other = otherLanguage(language);
  const search = new URLSearchParams({ ...query, lang: other });
  return html`<a class="switch" hreflang="${other}" lang="${other}" href="${path}?${search.toString()}">${languageName[other]}</a>`;
};

/** A button of the form that posts what was typed and gets the page in the other language. */
export const languageButton = (language: Language): Markup => {
  const other = otherLanguage(language);
  return html`<button class="switch" form="form" formnovalidate name="to" value="${other}" lang="${other}">${languageName[other]}</button>`;
};

/**
 * A whole page. The notice that it is not for emergencies stands first. Style and script are put in as they are: whoever serves
 * the page allows them by their hashes.
 */
export const renderPage = (
  { language, title, clinic, languageSwitch, asksForWords = true, main }: PageParts,
  { style, script }: PageAssets,
): string => {
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${title}${clinic !== null && ` · ${clinic.name}`}</title><style>${trusted(style)}</style></head>
<body><header><span>${clinic?.name ?? ''}</span>${languageSwitch}</header><main>${clinic !== null && asksForWords && notice(language, clinic)}${main}</main>${script !== '' && html`<script>${trusted(script)}</script>`}</body></html>`;
  return page.markup;
};
