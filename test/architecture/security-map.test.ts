import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asvsCounts, asvsLevels } from './asvs-levels.ts';
import {
  asvsColumns,
  existsIn,
  hipaaColumns,
  type MapRow,
  mapFindings,
  pathsNamedIn,
  rowsOf,
  statedCounts,
  statuses,
} from './security-map.ts';
import { repositoryRoot } from './source-tree.ts';

/** 45 CFR 164.312, every standard and implementation specification. */
const hipaaClauses = new Map(
  [
    '(a)(1)',
    '(a)(2)(i)',
    '(a)(2)(ii)',
    '(a)(2)(iii)',
    '(a)(2)(iv)',
    '(b)',
    '(c)(1)',
    '(c)(2)',
    '(d)',
    '(e)(1)',
    '(e)(2)(i)',
    '(e)(2)(ii)',
  ].map((clause): [string, string] => [clause, '']),
);

const asvsPath = 'docs/security/asvs.md';
const hipaaPath = 'docs/security/hipaa.md';
const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const exists = existsIn(repositoryRoot);
const asvsRows = rowsOf(read(asvsPath), /^V\d+\.\d+\.\d+$/, asvsColumns);
const hipaaRows = rowsOf(read(hipaaPath), /^\([a-e]\)/, hipaaColumns);

const documents = [
  'SECURITY.md',
  'docs/security.md',
  ...readdirSync(join(repositoryRoot, 'docs/security'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/security/${name}`),
];

test('the list of ASVS 5.0.0 is whole', () => {
  expect(asvsCounts).toEqual({ 1: 70, 2: 183, 3: 92 });
  expect(asvsLevels.size).toBe(253);
});

test('every requirement of ASVS level 1 and 2 has one row, with a status, a reason or evidence, and files that exist', () =>
  expect(mapFindings(asvsRows, asvsLevels, exists)).toEqual([]));

test('every technical safeguard of HIPAA has one row, with a status, a reason or evidence, and files that exist', () =>
  expect(mapFindings(hipaaRows, hipaaClauses, exists)).toEqual([]));

test('the counts that the map states are those of its rows', () => {
  const count = (status: string, level: string) =>
    asvsRows.filter((row) => row.status === status && row.level === level).length;
  expect(statedCounts(read(asvsPath))).toEqual(
    new Map(statuses.map((status) => [status, `${count(status, '1')} ${count(status, '2')}`])),
  );
});

test.each(documents)('%s names only files that exist', (path) => {
  const named = pathsNamedIn(read(path), dirname(path));
  expect(named).not.toEqual([]);
  expect(named.filter((one) => !exists(one))).toEqual([]);
});

describe('a map that is not true is found out', () => {
  const asked = new Map([
    ['V1.1.1', '1'],
    ['V1.1.2', '2'],
  ]);
  const good = [
    '| V1.1.1 | 1 | met | what | how it is met | `test/architecture/security-map.test.ts` |',
    '| V1.1.2 | 2 | open | what | nobody has done it | |',
  ];
  const findings = (lines: readonly string[]) =>
    mapFindings(rowsOf(lines.join('\n'), /^V/, asvsColumns), asked, exists);
  const [first = '', second = ''] = good;

  test('a good one has no finding', () => expect(findings(good)).toEqual([]));

  test.each([
    ['a row that is missing', [first]],
    ['a row that comes twice', [first, second, second]],
    ['a row nobody asks for', [...good, '| V1.1.3 | 2 | open | what | a reason to be open | |']],
    ['another level', [first, second.replace('| 2 |', '| 1 |')]],
    ['a status that is none', [first.replace('met', 'mostly'), second]],
    ['met without evidence', ['| V1.1.1 | 1 | met | what | how it is met | |', second]],
    ['met by code alone', [first.replace('security-map.test.ts', 'security-map.ts'), second]],
    ['a file that is not there', [first.replace('security-map.test.ts', 'security-cap.test.ts'), second]],
    ['a file outside of the repository', [first.replace('`test/', '`../test/'), second]],
    ['open without a reason', [first, '| V1.1.2 | 2 | open | what | | |']],
    ['not applicable without a reason', [first, '| V1.1.2 | 2 | not applicable | what | | |']],
  ])('%s', (_, lines) => expect(findings(lines)).toHaveLength(1));

  test('a heading that is not there', () => {
    expect(exists('CONTRIBUTING.md#add-a-route')).toBe(true);
    expect(exists('CONTRIBUTING.md#add-a-submarine')).toBe(false);
  });

  test('a path in the text, and one in a link', () => {
    const named = pathsNamedIn(
      'See `test/none.ts`, [this](../none.md) and [that](https://a.example)',
      'docs',
    );
    expect(named).toEqual(['test/none.ts', 'none.md']);
    expect(named.filter(exists)).toEqual([]);
  });

  test('rows are read as they are written', () =>
    expect(rowsOf(first, /^V/, asvsColumns)).toEqual<MapRow[]>([
      {
        id: 'V1.1.1',
        level: '1',
        status: 'met',
        reason: 'how it is met',
        evidence: ['test/architecture/security-map.test.ts'],
      },
    ]));
});
