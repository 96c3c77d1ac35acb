import { type Language, languages } from '@portolan/messages/define-texts';

/** Each language as it calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };
export const languageChoices = languages.map((value) => ({ value, label: languageNames[value] }));

const storageKey = 'portolan.language';

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value);

/** The language chosen on this device; otherwise the first one the browser asks for that we speak; otherwise English. */
export const initialLanguage = (): Language => {
  const stored = localStorage.getItem(storageKey);
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
};

export const rememberLanguage = (language: Language): void => localStorage.setItem(storageKey, language);

/** Calls when another tab of this browser chose a language. Returns how to stop. */
export const onLanguageChosenElsewhere = (tell: (language: Language) => void): (() => void) => {
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key === storageKey && isLanguage(newValue)) tell(newValue);
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
};
