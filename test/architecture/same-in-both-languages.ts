/** Texts that are rightly the same in English and in Spanish. Each stands here because somebody looked at it. */
export const sameInBothLanguages: ReadonlySet<string> = new Set(['Portolan', 'Error:', 'editor', 'No']);
