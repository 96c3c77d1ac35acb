import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Letterhead } from '@portolan/domain/campaigns/letterhead';
import {
  leadingTo,
  readyMadeMessages,
  readyMadeNames,
} from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import { fillRendered } from '@portolan/emails/fill-rendered';
import { mergeValues } from '@portolan/emails/merge-values';
import { renderMessage } from '@portolan/emails/render-message';
import { theBrowser } from '../support/browser.ts';

const usage = `Usage: npm run mails -- [options]
Draws each ready-made message: both languages, light and dark, on a phone and on a desktop, and its plain text.
  --color HEX   the brand's color; #0b7a75 by default
  --out DIR     where the pictures go; .portolan/mails by default`;

const { values } = parseArgs({
  options: {
    color: { type: 'string', default: '#0b7a75' },
    out: { type: 'string', default: '.portolan/mails' },
    help: { type: 'boolean', default: false },
  },
});

const letterhead: Letterhead = {
  name: 'Cedar Creek Family Clinic',
  telephone: '970-555-0100',
  address: ['12 Main Street', 'Durango, CO 81301'],
  portalName: { en: 'MyCedar', es: 'MiCedro' },
  color: values.color,
  logo: null,
};
const addresses = {
  unsubscribe: 'https://portolan.example/c/u/token',
  preferences: 'https://portolan.example/c/p/token',
  clicks: 'https://portolan.example/c/l/token',
  pixel: '',
};

/** What somebody gets of a ready-made message. */
const mailOf = async (name: (typeof readyMadeNames)[number], language: 'en' | 'es') => {
  const message = leadingTo(readyMadeMessages[name], 'https://portal.cedar.example/');
  const rendering = { message, language, letterhead, imageUrl: (id: string) => id, tracked: false };
  const rendered = await renderMessage(rendering);
  return fillRendered(rendered, mergeValues({ firstName: 'Rosa', lastName: '' }, rendering, addresses));
};

const drawAll = async (): Promise<void> => {
  await mkdir(values.out, { recursive: true });
  const browser = await theBrowser();
  for (const scheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme: scheme });
    const page = await context.newPage();
    for (const name of readyMadeNames)
      for (const language of ['en', 'es'] as const) {
        const { subject, html, text } = await mailOf(name, language);
        await writeFile(join(values.out, `${name}-${language}.txt`), `${subject}\n\n${text}`);
        for (const width of [360, 640]) {
          await page.setViewportSize({ width, height: 600 });
          await page.setContent(html);
          const path = join(values.out, `${name}-${language}-${scheme}-${width}.png`);
          await page.screenshot({ path, fullPage: true });
        }
      }
    await context.close();
  }
  await browser.close();
};

if (values.help) process.stdout.write(`${usage}\n`);
else await drawAll();
