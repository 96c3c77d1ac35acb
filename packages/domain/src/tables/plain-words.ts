/** Letters as they are looked for: without accents and case, so that who types `lopez` finds López. */
export const foldedText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words as they are compared: without accents, case, marks and double spaces. */
export const plainWords = (text: string): string =>
  foldedText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
