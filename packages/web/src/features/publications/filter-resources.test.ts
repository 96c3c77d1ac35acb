import type { Resource } from '@portolan/domain/publications/resource';
import { expect, test } from 'vitest';
import { anything, filterResources, wholePlan } from './filter-resources.ts';

const resource = (part: Partial<Resource>): Resource => ({
  id: 'res_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  foundationId: 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  elementId: 'training',
  title: 'Guiones para recepción',
  url: 'https://www.example.org/guiones',
  language: 'es',
  source: 'Una agencia',
  description: 'Tres páginas',
  version: 1,
  ...part,
});
const one = resource({});
const two = resource({
  title: 'Privacy of minors',
  language: 'en',
  elementId: null,
  source: 'State law center',
});
const found = (filter: Partial<typeof anything>) => filterResources([one, two], { ...anything, ...filter });

test('words are found without their accents and capitals, all of them, wherever they stand', () => {
  expect(found({ words: 'RECEPCION agencia' })).toEqual([one]);
  expect(found({ words: 'recepción law' })).toEqual([]);
  expect(found({ words: '  ' })).toEqual([one, two]);
});

test('element and language narrow further; the whole plan is a choice of its own', () => {
  expect(found({ element: wholePlan })).toEqual([two]);
  expect(found({ element: 'training', language: 'en' })).toEqual([]);
  expect(found({ language: 'en' })).toEqual([two]);
});
