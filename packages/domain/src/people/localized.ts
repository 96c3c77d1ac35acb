import * as z from 'zod/mini';
import type { Language } from './person.ts';

/** What is said in each of the languages; empty where it is not said yet. At most `most` characters each. */
export const localizedSchema = (most: number) =>
  z.lazy(() => {
    const text = z.string().check(z.maxLength(most));
    return z.strictObject({ en: text, es: text });
  });
export type Localized = { readonly en: string; readonly es: string };

/** The text in a language, or in the other one where it was not said in this. */
export const said = (text: Localized, language: Language): string =>
  text[language] || text[language === 'en' ? 'es' : 'en'];
