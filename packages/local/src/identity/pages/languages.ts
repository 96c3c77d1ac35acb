import { type Language, languages } from '@portolan/messages/define-texts';

const known = (tag: string): Language | undefined => {
  const primary = tag.trim().toLowerCase().split(/[-_;]/)[0];
  return languages.find((language) => language === primary);
};

/** The first language that is ours: the one switched to, then `ui_locales`, then what the browser asks for. */
export const chooseLanguage = (wishes: {
  readonly switched?: string | null | undefined;
  readonly uiLocales?: unknown;
  readonly acceptLanguage?: string | undefined;
}): Language => {
  const locales = typeof wishes.uiLocales === 'string' ? wishes.uiLocales.split(/\s+/) : [];
  const tags = [wishes.switched ?? '', ...locales, ...(wishes.acceptLanguage ?? '').split(',')];
  for (const tag of tags) {
    const language = known(tag);
    if (language) return language;
  }
  return 'en';
};
