import {
  type Catalogue,
  type Language,
  type Texts,
  type Translated,
  textsIn,
} from '@portolan/messages/define-texts';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { type Formats, formatsIn } from './formats.ts';
import { initialLanguage, onLanguageChosenElsewhere, rememberLanguage } from './language.ts';

type Locale = {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** IANA name; the person's once they are known, before that the browser's. */
  readonly timeZone: string;
  readonly browserTimeZone: string;
  readonly setTimeZone: (timeZone: string) => void;
};

const LocaleContext = createContext<Locale | null>(null);

const zoneOfBrowser = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, choose] = useState(initialLanguage);
  const [browserTimeZone] = useState(zoneOfBrowser);
  const [timeZone, setTimeZone] = useState(browserTimeZone);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => onLanguageChosenElsewhere(choose), []);
  const setLanguage = useCallback((chosen: Language) => {
    rememberLanguage(chosen);
    choose(chosen);
  }, []);
  const value = useMemo(
    () => ({ language, setLanguage, timeZone, browserTimeZone, setTimeZone }),
    [language, setLanguage, timeZone, browserTimeZone],
  );
  return <LocaleContext value={value}>{children}</LocaleContext>;
};

export const useLocale = (): Locale => {
  const locale = use(LocaleContext);
  if (locale === null) throw new Error('useLocale needs a LanguageProvider above it');
  return locale;
};

/** One area's texts in the language in force. */
export const useTexts = <T extends Texts>(catalogue: Catalogue<T>): Translated<T> =>
  textsIn(catalogue, useLocale().language);

/** Dates, months and numbers as the language and the person's time zone write them. */
export const useFormats = (): Formats => {
  const { language, timeZone } = useLocale();
  return useMemo(() => formatsIn(language, timeZone), [language, timeZone]);
};
