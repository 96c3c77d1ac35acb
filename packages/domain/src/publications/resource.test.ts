import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addResource, changeResource } from './change-resource.ts';
import { isWebAddress, resourceChangesSchema, resourceSchema, resourceWordsSchema } from './resource.ts';

const words = {
  elementId: 'training',
  title: 'Front desk scripts',
  url: 'https://www.example.org/scripts?lang=en#top',
  language: 'en' as const,
  source: 'A health agency',
  description: '',
};
const resource = addResource(words, 'res_01J8ZC4Q3W5V7X9Y2B4D6F8H0K', 'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K');

describe('the address of a resource', () => {
  it.each(['https://example.org', 'http://example.org/a b', 'https://example.org:8443/é'])(
    'may be %s',
    (url) => {
      expect(isWebAddress(url)).toBe(true);
    },
  );
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
    'ftp://example.org',
    'example.org/without-a-beginning',
    'https://bank.example@evil.example/',
    'https://user:secret@example.org/',
    'https://',
    '',
  ])('may not be %s', (url) => {
    expect(resourceWordsSchema.safeParse({ ...words, url }).success).toBe(false);
  });
  it('is nothing but http or https, whatever is put before a colon', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9+.-]{0,8}$/), (scheme) => {
        expect(isWebAddress(`${scheme}://example.org/`)).toBe(['http', 'https'].includes(scheme));
      }),
    );
  });
});

test('a resource is stored as it was given, and read again', () => {
  expect(resourceSchema.parse(resource)).toEqual({ ...resource, version: 1 });
});

test('a change names the fields it changed and raises the version once', () => {
  const { resource: next, fields } = changeResource(resource, { title: 'Other scripts', language: 'en' });
  expect(fields).toEqual(['title']);
  expect(next).toEqual({ ...resource, title: 'Other scripts', version: 2 });
  expect(changeResource(next, words).resource).toEqual({ ...resource, version: 3 });
});

test('what changes nothing is not written', () => {
  expect(changeResource(resource, words)).toEqual({ resource, fields: [] });
});

test('a change may not touch whose it is', () => {
  expect(resourceChangesSchema.safeParse({ foundationId: resource.foundationId }).success).toBe(false);
  expect(resourceChangesSchema.safeParse({ version: 9 }).success).toBe(false);
});
