import type { SendingDomain } from '@portolan/domain/campaigns/mail-settings';
import { afterLook, askForDomain, recordsOf } from '@portolan/domain/campaigns/sending-domain';
import type { ShownStanding } from '@portolan/domain/campaigns/standing';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import { sendingTexts } from '@portolan/messages/sending-texts';
import type { Page } from 'playwright-core';
import { mailSettingsPages } from '../pages/mail-settings.ts';
import { stoppedStanding } from './campaign-records.ts';
import type { Scene, Screen } from './screen.ts';

const asked = askForDomain(
  'news.cedarcreek.example',
  '5f0d3c9a71be4e2d8a6b1c4f90e7d283',
  new Date('2026-10-02T15:00:00.000Z'),
);
const keys = ['k2vkzq6dvx7m4x4n', 'p7wq3cnd5ybbt2ra', 'x5jd2ml8fh3oq9ue'];
const looked = (seen: (index: number) => boolean): SendingDomain => {
  const records = recordsOf(asked, keys, 'us-east-1').map((record, index) => ({
    ...record,
    seen: seen(index),
  }));
  const look = {
    kind: 'seen',
    records,
    isHeldByAnother: false,
    isReady: records.every((one) => one.seen),
  } as const;
  return afterLook(asked, look, new Date('2026-10-02T15:02:00.000Z'));
};

const showing =
  (domain: SendingDomain, standing: ShownStanding) =>
  async (page: Page, { language, organization }: Scene): Promise<void> => {
    const t = sendingTexts[language].domain;
    const json = { domain };
    await page.route(/\/api\/.*\/sending-domain$/, (route) =>
      route.fulfill({ json, headers: { etag: '"2"' } }),
    );
    await page.route(/\/api\/.*\/mail-standing$/, (route) =>
      route.fulfill({ json: standing, headers: { etag: '"1"' } }),
    );
    await mailSettingsPages(page, language).open(organization(cedarCreek.name));
    await page.getByRole('heading', { level: 2, name: t.title }).scrollIntoViewIfNeeded();
    await page.getByText(domain.name, { exact: true }).waitFor();
    await page.unroute(/\/api\/.*\/sending-domain$/);
    await page.unroute(/\/api\/.*\/mail-standing$/);
  };

export const sendingScreens: readonly Screen[] = [
  {
    name: 'sending-domain-waiting',
    as: renee.email,
    show: showing(
      looked((index) => index < 3),
      stoppedStanding,
    ),
  },
  {
    name: 'sending-domain-verified',
    as: renee.email,
    // Strangers typed dead addresses into the sign-up page; campaigns go on.
    show: showing(
      looked(() => true),
      { ...stoppedStanding, bounced: 3, stopped: null, lettersRest: 'bounces' },
    ),
  },
];
