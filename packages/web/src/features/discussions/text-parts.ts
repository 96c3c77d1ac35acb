/** A piece of a comment's text as it is shown. Nothing of it is ever markup. */
export type TextPart =
  | { readonly kind: 'text' | 'mention'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

const address = /https?:\/\/[^\s<>"'`]+/gi;
/** What ends a sentence belongs to the sentence, and so does a bracket that the address did not open. */
const trailing = /[.,;:!?…»”)\]}]+$/;

const trimmed = (found: string): string => {
  const end = trailing.exec(found)?.[0] ?? '';
  const opensBracket = found.includes('(') && end.startsWith(')');
  return opensBracket
    ? found.slice(0, found.length - end.length + 1)
    : found.slice(0, found.length - end.length);
};

const isWeb = (text: string): boolean => URL.canParse(text) && new URL(text).hostname !== '';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const withMentions = (text: string, names: readonly string[]): TextPart[] => {
  if (text === '') return [];
  if (names.length === 0) return [{ kind: 'text', text }];
  // The longest first: @Ana Torres is not @Ana, followed by a word.
  const longest = names.toSorted((one, other) => other.length - one.length).map(escaped);
  return text
    .split(new RegExp(`(@(?:${longest.join('|')}))(?![\\p{L}\\p{N}])`, 'u'))
    .flatMap((part, index): TextPart[] =>
      part === '' ? [] : [{ kind: index % 2 === 1 ? 'mention' : 'text', text: part }],
    );
};

/** A part with the character of the text at which it begins. */
type PlacedPart = TextPart & { readonly start: number };

const placed = (parts: readonly TextPart[]): PlacedPart[] => {
  let start = 0;
  return parts.map((part) => {
    const begins = start;
    start += part.text.length;
    return { ...part, start: begins };
  });
};

/** Splits a text into words, links to the web, and mentions of the people with these names. */
export const partsOf = (text: string, names: readonly string[]): PlacedPart[] => {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    const found = trimmed(match[0]);
    if (!isWeb(found)) continue;
    parts.push(...withMentions(text.slice(end, match.index), names));
    parts.push({ kind: 'link', text: found, address: found });
    end = match.index + found.length;
  }
  return placed([...parts, ...withMentions(text.slice(end), names)]);
};
