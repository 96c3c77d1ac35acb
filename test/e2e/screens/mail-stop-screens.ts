import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { marcus, renee } from '@portolan/local/demo/cedar-creek/people';
import type { Stack } from '@portolan/local/stack';
import { mailStopPage } from '../pages/mail-stop.ts';
import { mailStopFor } from '../support/mails.ts';
import type { Scene, Screen } from './screen.ts';

type Letters = { readonly begun: Date; readonly languages: ReadonlySet<Scene['language']> };
const written = new WeakMap<Stack, Letters>();

/**
 * Letters in this language: begins the first of the next month, for a day comes once. Once for a language, because programs
 * would come to their ends.
 */
const writeLetters = async ({ stack, language }: Scene): Promise<void> => {
  const { begun, languages } = written.get(stack) ?? { begun: new Date(), languages: new Set() };
  if (languages.has(language)) return;
  const next = new Date(Date.UTC(begun.getUTCFullYear(), begun.getUTCMonth() + 1, 1, 16));
  written.set(stack, { begun: next, languages: new Set([...languages, language]) });
  await stack.strike(next);
  await stack.drain();
};

const clinic = cedarCreek.name;

export const mailStopScreens: readonly Screen[] = [
  {
    name: 'reminder-letter',
    as: null,
    outsideApp: true,
    show: async (page, scene) => {
      const { stack } = scene;
      await writeLetters(scene);
      const mail = stack.mails
        .list()
        .find(({ to, text }) => to.includes(renee.email) && text.includes('/mail-stop#'));
      // The inbox shows it where no script runs, not even one that looks for faults.
      await page.goto('about:blank');
      await page.setContent(mail?.html ?? '');
      await page.getByText('Portolan', { exact: true }).first().waitFor();
    },
  },
  {
    name: 'mail-stop',
    as: null,
    show: async (page, scene) => {
      const { stack, language } = scene;
      await writeLetters(scene);
      const stop = mailStopPage(page, language);
      await stop.open(await mailStopFor(stack, renee.email));
      await stop.about(clinic);
    },
  },
  {
    name: 'mail-stopped',
    as: null,
    show: async (page, scene) => {
      const { stack, language } = scene;
      await writeLetters(scene);
      const stop = mailStopPage(page, language);
      // Somebody else than above: who has stopped them gets no letter to be drawn.
      await stop.open(await mailStopFor(stack, marcus.email));
      if (await stop.isOffered()) await stop.stop();
      await stop.stopped();
    },
  },
];
