import { campaignPages } from '@portolan/contract/campaign-pages';
import { feedbackPages } from '@portolan/contract/feedback-pages';
import type { Page } from '@portolan/contract/page';
import { expect, it } from 'vitest';
import { visitorAt } from '../../support/form-visitor.ts';
import { useFormWorld } from '../../support/form-world.ts';

const world = useFormWorld();
const visitor = () => visitorAt(world.stack.origin, '127.0.9.9');
/** But those that only say whether there is something, and the one that needs no address of anybody's. */
const all: readonly Page[] = [...feedbackPages, ...campaignPages].filter(
  ({ method, example }) => method !== 'HEAD' && Object.keys(example.params).length > 0,
);
const pathOf = ({ path, example }: Page, segment?: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment ?? example.params[name] ?? '');

const hostileSegments = [
  'x',
  '__proto__',
  'constructor',
  '%2e%2e%2f',
  '%00',
  "'%20OR%201=1",
  'ORG%23*',
  '{formSlug}',
  'x'.repeat(3000),
];

/** A page in somebody's language, which names no clinic and keeps nothing. */
const expectPlainPage = ({ headers, html }: { headers: object; html: string }) => {
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
  });
  expect(html).toMatch(/^<!doctype html>\n<html lang="(en|es)">/);
  expect(html).not.toMatch(/correlationId|Error|undefined|\[object/);
};

const named = (pages: readonly Page[]) => pages.map((page) => [`${page.method} ${page.path}`, page] as const);
const ask = (page: Page, path: string, body = '', type = 'application/x-www-form-urlencoded') =>
  page.method === 'GET' ? visitor().get(path) : visitor().send(path, type, body);

it.each(named(all))('%s leads nowhere, in words, from an address that was made up', async (_, page) => {
  for (const segment of hostileSegments) {
    const answer = await ask(page, pathOf(page, segment));
    expect([segment, answer.status]).toEqual([segment, 404]);
    expectPlainPage(answer);
  }
  const unknown = await ask(page, pathOf(page));
  expect(unknown.status).toBeGreaterThanOrEqual(400);
  expect(unknown.status).toBeLessThan(500);
  expectPlainPage(unknown);
});

it.each(named(all.filter(({ method }) => method === 'POST')))(
  '%s takes nothing that is too long, and no fault comes of fields of any name',
  async (_, page) => {
    const path = pathOf(page);
    const long = await ask(page, path, `q.a=${'a'.repeat(1024 * 1024)}`);
    expect(long.status).toBe(413);
    expectPlainPage(long);
    for (const body of [
      '__proto__=1&constructor=2&ticket=3',
      '%ff%fe=%00',
      '&&&===',
      'to=xx&lang=yy',
      'q.=1&q..=2',
    ]) {
      const answer = await ask(page, path, body);
      expect([body, answer.status < 500]).toEqual([body, true]);
      expectPlainPage(answer);
    }
  },
);
