import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { readyMadeForms } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import { addressOf, listen } from '@portolan/local/engines/listen';
import { startStack } from '@portolan/local/stack';
import { renderPreferences, renderUnsubscribed } from '@portolan/public-pages/mail-pages';
import { renderSignUp } from '@portolan/public-pages/sign-up-pages';
import type { Page } from 'playwright-core';
import { openContext, theBrowser } from '../e2e/support/browser.ts';
import { publishForm } from '../support/public-forms.ts';
import { type Bench, type Figure, median } from './figure.ts';

/** Kilobytes of 1,000 bytes, gzip (FB-3). */
const allLimit = 14;
const scriptLimit = 5;
/** Largest contentful paint, over that of the same bytes from a file. */
const paintLimit = 1.2;
const visits = 15;

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;
const between = (html: string, element: string): string =>
  new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(html)?.[1] ?? '';

/** Milliseconds from asking for a page until the largest of its parts is painted. */
const paintOf = async (page: Page, address: string): Promise<number> => {
  await page.goto(address, { waitUntil: 'load' });
  const found: unknown = await page.evaluate(`new Promise((resolve) =>
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    }))`);
  return Number(found);
};

/** Serves the same bytes with the same headers, as a file would be. */
const serveStatic = async (html: string, headers: Headers) => {
  const kept = Object.fromEntries(
    [...headers].filter(
      ([name]) => !/^(date|connection|keep-alive|transfer-encoding|content-length)$/.test(name),
    ),
  );
  const server = createServer((_, response) => void response.writeHead(200, kept).end(html));
  await listen(server, 0, '127.0.0.1');
  return {
    address: `http://localhost:${addressOf(server).port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const bytesOf = async (origin: string, slugs: readonly string[]) => {
  const pages = await Promise.all(
    slugs.map(async (slug) => {
      const response = await fetch(`${origin}/f/${slug}?lang=es`);
      return { slug, html: await response.text(), headers: response.headers };
    }),
  );
  const [largest] = pages.toSorted((one, other) => kilobytes(other.html) - kilobytes(one.html));
  if (largest === undefined) throw new Error('There is no page');
  return largest;
};

/** Pages of a clinic's mails with as many topics as there can be, in the style that the function sends. */
const mailPagesIn = async (origin: string): Promise<readonly string[]> => {
  const style = { style: between(await (await fetch(`${origin}/c/sample`)).text(), 'style') };
  const name = { en: 'What is new with the patient portal', es: 'Las novedades del portal del paciente' };
  const topics = Array.from({ length: 20 }, (_, index) => ({ id: `topic-${index}`, name }));
  const clinic = {
    name: 'Cedar Creek Clinic',
    telephone: '(970) 555-0100',
    topics,
    signUpSlug: 'k7m2x9q4tz',
  };
  const page = { language: 'es', clinic, token: 'x'.repeat(119) } as const;
  const wanted = topics.map(({ id }) => id);
  const typed = {
    email: '',
    firstName: '',
    lastName: '',
    language: 'es',
    audience: null,
    topics: wanted,
  } as const;
  return [
    renderUnsubscribed(page, null, style),
    renderPreferences(page, { wanted, language: 'es', stopped: false, saved: true }, style),
    renderSignUp(
      { language: 'es', clinic, path: '/c/join/k7m2x9q4tz' },
      { typed, faults: ['email', 'firstName', 'lastName', 'audience', 'topics'], notice: null },
      style,
    ),
  ];
};

/** The weight of the heaviest ready-made form's page by kind, and how soon it is seen beside a file of the same bytes. */
export const publicPage: Bench = async () => {
  const stack = await startStack({ log: () => undefined });
  try {
    const forms = await Promise.all(
      readyMadeForms.map(({ content, audiences }, index) =>
        publishForm(stack, index + 1, content, [...audiences]),
      ),
    );
    const { slug, html, headers } = await bytesOf(
      stack.origin,
      forms.map(({ form }) => form.slug),
    );
    const [script, style] = [between(html, 'script'), between(html, 'style')];
    const file = await serveStatic(html, headers);
    const context = await openContext(await theBrowser(), stack.origin, { size: 'phone' });
    const page = await context.newPage();
    const paints: { made: number[]; file: number[] } = { made: [], file: [] };
    for (let visit = 0; visit <= visits; visit += 1) {
      const made = await paintOf(page, `${stack.origin}/f/${slug}?lang=es`);
      const still = await paintOf(page, file.address);
      // The first visit warms what only the first needs.
      if (visit > 0) {
        paints.made.push(made);
        paints.file.push(still);
      }
    }
    await context.close();
    file.stop();
    const figure = (name: string, value: number, limit: number | null, unit: string): Figure => ({
      name: `public-page ${name}`,
      value,
      limit,
      unit,
      better: 'lower',
    });
    const markup = html.replace(script, '').replace(style, '');
    return [
      figure('in all', kilobytes(html), allLimit, 'KB'),
      figure(
        'of mails in all',
        Math.max(...(await mailPagesIn(stack.origin)).map(kilobytes)),
        allLimit,
        'KB',
      ),
      figure('script', kilobytes(script), scriptLimit, 'KB'),
      figure('style', kilobytes(style), null, 'KB'),
      figure('markup', kilobytes(markup), null, 'KB'),
      figure('paint', median(paints.made), null, 'ms'),
      figure('paint of a file', median(paints.file), null, 'ms'),
      figure('paint over a file', median(paints.made) / median(paints.file), paintLimit, 'times'),
    ];
  } finally {
    await stack.stop();
    await (await theBrowser()).close();
  }
};
