import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { nina, renee } from '@portolan/local/demo/cedar-creek/people';
import type { Stack } from '@portolan/local/stack';
import { mailStopPage } from '../pages/mail-stop.ts';
import { mailStopFor } from '../support/mails.ts';
import type { Screen } from './screen.ts';

const struck = new WeakMap<Stack, Date>();

/** Begins the first of the next month that no letter was written for: a day comes once. */
const beginMonth = async (stack: Stack): Promise<void> => {
  const last = struck.get(stack) ?? new Date();
  const next = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1, 16));
  struck.set(stack, next);
  await stack.strike(next);
  await stack.drain();
};

const clinic = cedarCreek.name;

export const mailStopScreens: readonly Screen[] = [
  {
    name: 'reminder-letter',
    as: null,
    show: async (page, { stack }) => {
      await beginMonth(stack);
      const mail = stack.mails
        .list()
        .find(({ to, text }) => to.includes(renee.email) && text.includes('/mail-stop#'));
      await page.goto(`/inbox/${mail?.id}/html`);
      await page.getByText('Portolan', { exact: true }).first().waitFor();
    },
  },
  {
    name: 'mail-stop',
    as: null,
    show: async (page, { stack, language }) => {
      await beginMonth(stack);
      const stop = mailStopPage(page, language);
      await stop.open(await mailStopFor(stack, renee.email));
      await stop.about(clinic);
    },
  },
  {
    name: 'mail-stopped',
    as: null,
    show: async (page, { stack, language }) => {
      await beginMonth(stack);
      const stop = mailStopPage(page, language);
      // Somebody else than above: who has stopped them gets no letter to be drawn.
      await stop.open(await mailStopFor(stack, nina.email));
      if (await stop.isOffered()) await stop.stop();
      await stop.stopped();
    },
  },
];
