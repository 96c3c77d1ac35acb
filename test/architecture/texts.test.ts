import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './catalogue.ts';
import { sameInBothLanguages } from './same-in-both-languages.ts';
import { readSourceTree, repositoryRoot } from './source-tree.ts';
import { literalTextsIn } from './visible-texts.ts';

const messages = join(repositoryRoot, 'packages/messages/src');
const areas = globSync('**/*-texts.ts', { cwd: messages })
  .filter((file) => basename(file) !== 'define-texts.ts')
  .map((file) => ({
    area: basename(file, '-texts.ts'),
    file: join(messages, file),
  }));

test.each(areas)('$area says everything in both languages', async ({ area, file }) => {
  const exported: Record<string, unknown> = await import(file);
  const catalogues = Object.values(exported).filter(
    (value) => typeof value === 'object' && value !== null && 'en' in value,
  );
  expect(catalogues).not.toEqual([]);
  expect(catalogues.flatMap((catalogue) => faultsOf(area, catalogue, sameInBothLanguages))).toEqual([]);
});

test('no text that a person reads stands in JSX', () => {
  expect(readSourceTree().flatMap(literalTextsIn)).toEqual([]);
});

describe('a fault in a catalogue is found', () => {
  const faults = (en: unknown, es: unknown) => faultsOf('area', { en, es }, new Set(['Portal']));

  test.each([
    ['an empty text', { title: '' }, { title: 'Plan' }],
    ['an empty translation', { title: 'Plan of work' }, { title: ' ' }],
    ['a missing translation', { title: 'Title', other: 'Other' }, { title: 'Título' }],
    ['a translation of nothing', { title: 'Title' }, { title: 'Título', other: 'Otro' }],
    ['a text that was not translated', { group: { title: 'Title' } }, { group: { title: 'Title' } }],
    [
      'a function that was not translated',
      { n: (n: number) => `${n} rows` },
      { n: (n: number) => `${n} rows` },
    ],
    ['British spelling', { title: 'Your organisation' }, { title: 'Su organización' }],
  ])('%s', (_what, en, es) => {
    expect(faults(en, es)).toHaveLength(1);
  });

  test('what is right passes', () => {
    expect(
      faults(
        { same: 'Portal', dash: '—', n: (n: number) => `${n} rows` },
        { same: 'Portal', dash: '—', n: (n: number) => `${n} filas` },
      ),
    ).toEqual([]);
  });
});

describe('a text in JSX is found', () => {
  const literals = (text: string) => literalTextsIn({ path: 'packages/web/src/x.tsx', text });

  test.each([
    'const x = <p>Save the plan</p>;',
    'const x = <>{"Saved"}</>;',
    "const x = <p>{late ? 'Late' : t.onTrack}</p>;",
    'const x = <p>{`${n} rows`}</p>;',
    'const x = <Button title="Save" />;',
    "const x = <Button aria-label={open ? t.close : 'Open'} />;",
  ])('%s', (text) => {
    expect(literals(text)).toHaveLength(1);
  });

  test.each([
    'const x = <p className="plan">{t.save} · {count}</p>;',
    'const x = <Link to="/plans" title={t.title}>Portolan</Link>;',
    "const x = <p>{t['key']}</p>;",
    'const x = <title>{`${title} · Portolan`}</title>;',
  ])('%s passes', (text) => {
    expect(literals(text)).toEqual([]);
  });
});
