/** Words that two spellings of one clinic's name often differ in. */
const fillers = new Set([
  'the',
  'inc',
  'llc',
  'pc',
  'clinic',
  'clinics',
  'center',
  'centers',
  'centre',
  'health',
  'medical',
  'and',
  'of',
  'clinica',
  'centro',
  'salud',
  'medico',
  'medica',
  'el',
  'la',
  'de',
  'y',
]);

/** Characters. One letter of a name can stand for eighteen, and a sort key is at most 1,024 bytes where it is stored. */
const longestKey = 200;

/**
 * The key under which an organization's name is looked up, so that "The Cedar Creek Clinic, Inc." and "cedar creek"
 * meet: lower case, without accents, punctuation and filler words. Falls back to all words when only fillers are left.
 */
export const nameKey = (name: string): string => {
  const words = name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 0);
  const telling = words.filter((word) => !fillers.has(word));
  const key = (telling.length > 0 ? telling : words).join(' ');
  return [...key].slice(0, longestKey).join('').trimEnd();
};
