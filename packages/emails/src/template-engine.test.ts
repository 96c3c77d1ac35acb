import { readMarks } from '@portolan/domain/campaigns/light-marks';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startMail } from '../../../test/support/mail-and-queues.ts';
import { fillRendered } from './fill-rendered.ts';
import { mergeValues } from './merge-values.ts';
import { renderMessage } from './render-message.ts';
import {
  both,
  button,
  heading,
  messageOf,
  recipientLinks,
  renderingOf,
  text,
} from './rendering.test-support.ts';
import type { Rendering } from './rendering.ts';

let mail: Awaited<ReturnType<typeof startMail>>;
beforeAll(async () => {
  mail = await startMail();
});
afterAll(() => mail.stop());

type Name = { readonly firstName: string; readonly lastName: string };

/** What one recipient gets when SES renders the template. */
const sent = async (rendering: Rendering, contact: Name) => {
  const rendered = await renderMessage(rendering);
  const values = mergeValues(contact, rendering, recipientLinks);
  const answer = await fetch(`${mail.client.endpoint}/v2/email/outbound-bulk-emails`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'AWS4-HMAC-SHA256 Credential=test' },
    body: JSON.stringify({
      FromEmailAddress: 'news@cedar.test',
      DefaultContent: {
        Template: {
          TemplateContent: { Subject: rendered.subject, Html: rendered.html, Text: rendered.text },
          TemplateData: JSON.stringify(rendered.common),
        },
      },
      BulkEmailEntries: [
        {
          Destination: { ToAddresses: ['rosa@example.org'] },
          ReplacementEmailContent: {
            ReplacementTemplate: { ReplacementTemplateData: JSON.stringify(values) },
          },
        },
      ],
    }),
  });
  expect(await answer.json()).toMatchObject({ BulkEmailEntryResults: [{ Status: 'SUCCESS' }] });
  const [got] = mail.mails.list();
  if (got === undefined) throw new Error('No mail');
  // What fills a template where SES does not says the same.
  const { subject, html, text: plain } = got;
  expect(fillRendered(rendered, values)).toEqual({ subject, html, text: plain });
  return { ...got, shown: shownBy(got.html) };
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decoded = (html: string): string =>
  html.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (_, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? '';
    const number = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(number);
  });
const shownBy = (html: string): string =>
  decoded(
    html
      .replace(/^.*<body/su, '')
      .replace(/<br\/?>/gu, '\n')
      .replace(/<[^>]*>/gu, ''),
  );

const rosa = { firstName: 'Rosa', lastName: 'López' };
const unwanted = /(?![\n\t])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;
const kept = (typed: string): string => typed.toWellFormed().replaceAll('\r\n', '\n').replace(unwanted, '');
const onOneLine = (typed: string): string => kept(typed).replace(/\s+/gu, ' ').trim();

const nasty = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        ...[
          '{',
          '}',
          '{{',
          '}}',
          '{{{',
          '\\',
          '\\{{',
          '{{!--',
          '{{#if a}}',
          '{{/if}}',
          '{{firstName}}',
          '{{link1}}',
        ],
        ...[
          '{{> a}}',
          '{ {',
          '&amp;',
          '&#123;',
          '<b>',
          '"',
          "'",
          '--',
          '$&',
          '$1',
          '\uFDD0firstName\uFDD1',
          '%',
        ],
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter(
    (typed) =>
      !/\{(firstName|lastName|clinicName|portalName|telephone)\}/.test(kept(typed).replace(/\s/g, '')),
  );

it('whatever is typed comes out as text: in the subject, in a heading, in running text, in both parts', async () => {
  await fc.assert(
    fc.asyncProperty(nasty, nasty, nasty, async (subject, title, words) => {
      const message = messageOf([heading(title), text(words)], { subject: both(`S${subject}`) });
      const got = await sent(renderingOf(message), rosa);
      expect(got.subject).toBe(onOneLine(`S${subject}`));
      for (const part of [got.text, got.shown]) expect(part).toContain(onOneLine(title));
      const lines = readMarks(kept(words)).flatMap((part) =>
        part.kind === 'list' ? part.items : part.lines,
      );
      for (const line of lines) {
        const said = line.map((piece) => (piece.kind === 'words' ? piece.words : '')).join('');
        if (line.every(({ link }) => link === null)) expect(got.text).toContain(said);
        expect(got.shown).toContain(said);
      }
    }),
    { numRuns: 60 },
  );
});

it('whatever a name holds is text in the HTML, and one line in the subject', async () => {
  const message = messageOf([text('Hello **{firstName}** \\{lastName}{{')], {
    subject: both('For {firstName}'),
  });
  await fc.assert(
    fc.asyncProperty(nasty, nasty, async (firstName, lastName) => {
      const got = await sent(renderingOf(message), { firstName: `N${firstName}`, lastName });
      const name = `N${firstName}`
        .toWellFormed()
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
      expect(got.subject).toBe(`For ${name}`);
      expect(got.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(got.shown).toContain(`Hello ${name} \\`);
      expect(got.text).toContain(`Hello ${name} \\`);
      expect(got.shown).toContain('{{');
      expect(got.html.match(/<strong/g)).toHaveLength(1);
    }),
    { numRuns: 40 },
  );
});

it('a name that would add a header, a script or a variable does not', async () => {
  const message = messageOf([heading('Hello {firstName}')], { subject: both('Hello {firstName}') });
  const got = await sent(renderingOf(message), {
    firstName: 'Rosa\r\nBcc: all@example.org <script>alert(1)</script> {{unsubscribe}}',
    lastName: '',
  });
  expect(got.subject).toBe('Hello Rosa Bcc: all@example.org <script>alert(1)</script> {{unsubscribe}}');
  expect(got.html).not.toContain('<script');
  expect(got.html).toContain('&lt;script&gt;');
});

it('links of a counted message lead over Portolan in both parts, each by its number, and the others do not', async () => {
  const message = messageOf([
    text(
      '[the portal](https://portal.test/a?b=1&c={x}) and [mail](mailto:a@b.test) and [again](https://portal.test/z)',
    ),
    button('Go', 'https://portal.test/z'),
    button('Call', 'tel:+19705550100', 'buttn2'),
  ]);
  const rendering = renderingOf(message, { tracked: true });
  expect((await renderMessage(rendering)).links).toEqual([
    'https://portal.test/a?b=1&c=%7Bx%7D',
    'https://portal.test/z',
  ]);
  const counted = await sent(rendering, rosa);
  const addresses = (html: string) =>
    [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => decoded(href ?? ''));
  const own = [recipientLinks.unsubscribe, recipientLinks.preferences];
  expect(addresses(counted.html)).toEqual([
    `${recipientLinks.clicks}/1`,
    'mailto:a@b.test',
    `${recipientLinks.clicks}/2`,
    `${recipientLinks.clicks}/2`,
    'tel:+19705550100',
    ...own,
    `${recipientLinks.clicks}/0`,
  ]);
  expect(counted.html).toContain(`src="${recipientLinks.pixel}"`);
  expect(counted.text).not.toContain(`${recipientLinks.clicks}/0`);
  expect(counted.text).toContain(`the portal (${recipientLinks.clicks}/1)`);
  const uncounted = await sent(renderingOf(message), rosa);
  expect(addresses(uncounted.html)).toEqual([
    'https://portal.test/a?b=1&c=%7Bx%7D',
    'mailto:a@b.test',
    'https://portal.test/z',
    'https://portal.test/z',
    'tel:+19705550100',
    ...own,
  ]);
  expect(uncounted.html).not.toContain('portolan.test/c/l');
  expect(uncounted.html).not.toContain(recipientLinks.pixel);
  for (const own of [recipientLinks.unsubscribe, recipientLinks.preferences])
    expect(uncounted.text).toContain(own);
});
