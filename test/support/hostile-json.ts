import fc from 'fast-check';

/** JSON as text, so that it may hold what no value of JavaScript is written as. */
export type JsonText = string;

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
const quoted = (text: string) => JSON.stringify(text);

/** Values that have broken something somewhere. */
const hostileValues: readonly JsonText[] = [
  'null',
  'true',
  '0',
  '-1',
  '-0',
  '1.5',
  '1e400',
  '-1e400',
  '1e-400',
  '9007199254740993',
  '123456789012345678901234567890',
  '""',
  '" "',
  '[]',
  '{}',
  '[null]',
  '[[]]',
  '{"":""}',
  nested(2000, '[', ']'),
  `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`,
  '{"__proto__":{"role":"owner"}}',
  '{"constructor":{"prototype":{"role":"owner"}}}',
  '{"toString":null,"length":3}',
  '"__proto__"',
  '"constructor"',
  '"\\u0000"',
  '"\\ud800"',
  '"a\\udfffb"',
  '"\\udc00\\ud800"',
  quoted('\u202Eright to left\u2066'),
  quoted('\uFEFF'),
  quoted('\u{1F469}\u200D\u{1F469}\u200D\u{1F467}'),
  quoted('e\u0301'.repeat(50)),
  quoted('x'.repeat(9000)),
  quoted('<script>alert(1)</script>'),
  quoted('=HYPERLINK("http://x")'),
  quoted('2026-13'),
  quoted('2026-02-31T00:00:00Z'),
  quoted('ORG#org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K#MEMBERS'),
  quoted('a\r\nSet-Cookie: x=1'),
];

const hostileNames = [
  '__proto__',
  'constructor',
  'id',
  'version',
  'organizationId',
  '',
  '\u0000',
  '$where',
  'a.b',
];

type Path = readonly (string | number)[];
type Edit = {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add' | 'wrap';
  readonly name: string;
  readonly value: JsonText;
};

const pathsIn = (value: unknown, here: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...here, name]))];
};

/** Writes the value as JSON with one place of it edited. */
const written = (value: unknown, path: Path | null, edit: Edit): JsonText => {
  const here = path !== null && path.length === 0;
  if (here && edit.how === 'replace') return edit.value;
  if (here && edit.how === 'wrap') return `[${written(value, null, edit)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [next, ...rest] = path ?? [];
  const parts = Object.entries(value).flatMap(([name, part]) => {
    const isNext = String(next) === name;
    if (isNext && rest.length === 0 && edit.how === 'remove') return [];
    return [[name, written(part, isNext ? rest : null, edit)] as const];
  });
  const added = here && edit.how === 'add' ? [[edit.name, edit.value] as const] : [];
  if (Array.isArray(value)) return `[${[...parts, ...added].map(([, text]) => text).join(',')}]`;
  return `{${[...parts, ...added].map(([name, text]) => `${quoted(name)}:${text}`).join(',')}}`;
};

/** A valid body with one thing wrong, or strange: the function writes it for whatever body is valid by then. */
export const spoiled: fc.Arbitrary<(body: unknown) => JsonText> = fc
  .record({
    at: fc.nat({ max: 1000 }),
    how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap'),
    name: fc.oneof(fc.constantFrom(...hostileNames), fc.string({ maxLength: 20 })),
    value: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...hostileValues) },
      { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map(quoted) },
    ),
  })
  .map((edit: Edit) => (body: unknown) => {
    const paths = pathsIn(body);
    return written(body, paths[edit.at % paths.length] ?? [], edit);
  });
