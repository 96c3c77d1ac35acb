import { foldedText } from '@portolan/domain/tables/plain-words';

/** Somebody who can be mentioned; `note` tells people of one name apart. */
export type Mentionable = { readonly personId: string; readonly name: string; readonly note: string };

/** A mention that is being typed: from its @ to the caret. */
export type OpenMention = { readonly start: number; readonly query: string };

/** Characters after an @ within which a name is looked for. */
const longestQuery = 40;

/** The mention that the caret stands in; null where there is none. An @ within an address begins none. */
export const mentionAt = (text: string, caret: number): OpenMention | null => {
  const start = text.lastIndexOf('@', caret - 1);
  if (start < 0 || caret - start > longestQuery) return null;
  const query = text.slice(start + 1, caret);
  const before = text.slice(0, start);
  if (/[\p{L}\p{N}._-]$/u.test(before) || /[\n@]/.test(query) || /^\s/.test(query)) return null;
  return { start, query };
};

/** People one of whose names begins with what is typed, or all of them; accents and case do not matter. */
export const matching = (people: readonly Mentionable[], query: string): Mentionable[] => {
  const wanted = foldedText(query);
  return people.filter(({ name }) => {
    const known = foldedText(name);
    return known.startsWith(wanted) || known.split(/\s+/).some((word) => word.startsWith(wanted));
  });
};

/** The text with a name in the place of the open mention, and where the caret then stands. */
export const complete = (
  text: string,
  { start, query }: OpenMention,
  name: string,
): { readonly text: string; readonly caret: number } => {
  const after = text.slice(start + 1 + query.length);
  const space = after.startsWith(' ') ? '' : ' ';
  const inserted = `@${name}${space}`;
  return {
    text: text.slice(0, start) + inserted + after,
    caret: start + inserted.length + (space === '' ? 1 : 0),
  };
};

/** Of the people who were chosen, those whose names still stand in the text. */
export const stillMentioned = (
  text: string,
  chosen: readonly Pick<Mentionable, 'personId' | 'name'>[],
): string[] => [
  ...new Set(chosen.filter(({ name }) => text.includes(`@${name}`)).map(({ personId }) => personId)),
];
