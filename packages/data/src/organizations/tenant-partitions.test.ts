import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collections } from '../sharing/collections.ts';
import { tenantCollections } from './tenant-partitions.ts';

const source = join(import.meta.dirname, '..');
/** Partitions of the other table. */
const ofDirectory = [
  'ENTRY',
  'MEMBERS',
  'JOIN-REQUESTS',
  'CLOCK',
  'PUBLIC-PAGES',
  'PAGE-TOKENS',
  'CAMPAIGNS-DUE',
  'CAMPAIGNS-SENDING',
];

/** What the code calls its collections: by name where it makes a key, or in the list of those that programs add. */
const namedInCode = (): string[] => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('.test'),
  );
  const literal = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/partitionOf\(\s*[\w.]+,\s*'([A-Z-]+)'/g)].map(
      ([, head = '']) => head,
    ),
  );
  const shared = Object.values(collections).map(
    (of) =>
      (typeof of === 'string' ? of : (of as (...parts: string[]) => string)('x', 'x')).split('#')[0] ?? '',
  );
  return [...new Set([...literal, ...shared])].filter((head) => !ofDirectory.includes(head));
};

test('every collection that the code names is in the list, once, and no other', () => {
  const listed = tenantCollections.map(({ head }) => head);
  expect(listed.toSorted()).toEqual(namedInCode().toSorted());
});

test('what names the partitions of a collection is erased after it', () => {
  const place = (head: string) => tenantCollections.findIndex((collection) => collection.head === head);
  const naming = {
    none: [],
    month: ['ORGANIZATION'],
    'response month': ['ORGANIZATION'],
    form: ['FORMS'],
    panel: ['PANELS'],
    contact: [],
    campaign: ['CAMPAIGNS'],
    plan: ['WORK-PLANS'],
    thread: ['WORK-PLANS', 'THREADS'],
    element: ['WORK-PLANS', 'ELEMENTS'],
    program: ['PROGRAMS', 'CONSENTS', 'JOINED-PROGRAMS'],
    submission: ['SUBMISSIONS', 'CONSENTS'],
    roster: ['ROSTER-PLACES', 'PROGRAMS'],
    'program month': ['PROGRAM-SUMS', 'PROGRAMS'],
  } as const;
  for (const { head, bucket } of tenantCollections)
    for (const other of naming[bucket])
      expect(place(head), `${head} before ${other}`).toBeLessThan(place(other));
});
