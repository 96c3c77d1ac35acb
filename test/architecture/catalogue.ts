/** A text, or texts under keys: the shape of one language's side of an area. */
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Leaf = { readonly key: string; readonly text: string; readonly computed: boolean };

/** What a text function writes itself: its literals, without what it fills in. */
const literalsOf = (source: string): string =>
  [...source.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, single, double, template]) => single ?? double ?? template?.replace(/\$\{[^}]*\}/g, '…') ?? '')
    .join(' ');

const leavesOf = (value: unknown, key: string): Leaf[] => {
  if (typeof value === 'string') return [{ key, text: value, computed: false }];
  if (typeof value === 'function') return [{ key, text: literalsOf(String(value)), computed: true }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, `${key}.${index}`));
  if (isGroup(value))
    return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${key}.${name}`));
  return [{ key, text: '', computed: false }];
};

/** A function may put together other texts and have no words of its own. */
const saysNothing = ({ text, computed }: Leaf): boolean => !computed && text.trim() === '';

const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text);

/** Spellings of British English; ours is American. */
const british =
  /\b(\w*organis(?:e|ed|es|ing|ation|ations|ational)|enrol|enrolment|enrols|programmes?|authoris\w*|behaviours?|colours?|favourites?|centres?|licence|cancelled|recognis\w*|summaris\w*)\b/i;

/**
 * What is wrong with one area's texts, a line each: nothing said, missing on one side, the same in both languages without
 * being on the list of texts that are, British spelling on the English side.
 */
export const faultsOf = (area: string, catalogue: unknown, sameInBoth: ReadonlySet<string>): string[] => {
  if (!isGroup(catalogue) || !('en' in catalogue) || !('es' in catalogue))
    return [`${area}: not a catalogue`];
  const english = leavesOf(catalogue.en, area);
  const spanish = new Map(leavesOf(catalogue.es, area).map((leaf) => [leaf.key, leaf]));
  const faults = english.flatMap((en) => {
    const es = spanish.get(en.key);
    spanish.delete(en.key);
    if (!es) return [`${en.key}: no Spanish`];
    if (saysNothing(en) || saysNothing(es)) return [`${en.key}: says nothing`];
    const word = british.exec(en.text)?.[0];
    if (word) return [`${en.key}: “${word}” is British`];
    const alike = en.text === es.text && hasWord(en.text) && !sameInBoth.has(en.text);
    return alike ? [`${en.key}: the same in both languages: ${en.text}`] : [];
  });
  return [...faults, ...[...spanish.keys()].map((key) => `${key}: no English`)];
};
