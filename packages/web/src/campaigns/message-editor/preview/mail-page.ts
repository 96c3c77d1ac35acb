const darkQuery = /\(\s*prefers-color-scheme\s*:\s*dark\s*\)/g;

/** The page as a program shows it that prefers dark or light, whatever this device prefers. */
export const inScheme = (html: string, dark: boolean): string =>
  html.replaceAll(darkQuery, dark ? '(min-width: 0)' : '(max-width: 0)');

/** Names of the clinic's pictures that a page shows, each once. */
export const picturesIn = (html: string): string[] => [
  ...new Set([...html.matchAll(/image:(img_[0-9A-Z]{26})/g)].flatMap(([, id]) => id ?? [])),
];

/** The page with its pictures in it; those that are not there yet are left out. */
export const withPictures = (html: string, pictures: ReadonlyMap<string, string>): string =>
  html.replaceAll(/image:(img_[0-9A-Z]{26})/g, (_, id: string) => pictures.get(id) ?? 'data:,');
