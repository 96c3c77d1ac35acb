/** The languages every screen, page and email is written in (ORG-9). */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

type Text = string | ((...values: never[]) => string);
export type Texts = { readonly [key: string]: Text | Texts };

/** The Spanish side must have the keys and the parameters of the English one; the wording is free. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer P) => string
      ? (...values: P) => string
      : Translated<T[K]>;
};

export type Catalogue<T extends Texts> = Readonly<Record<Language, Translated<T>>>;

/** Declares one area's texts in both languages; a missing key or parameter is a type error. */
export const defineTexts = <const T extends Texts>(texts: {
  en: T & Translated<T>;
  es: Translated<T>;
}): Catalogue<T> => texts;

/** The area's texts in one language. */
export const textsIn = <T extends Texts>(catalogue: Catalogue<T>, language: Language): Translated<T> =>
  catalogue[language];
