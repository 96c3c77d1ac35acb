import type { Campaign } from '@portolan/domain/campaigns/campaign';
import type { CampaignOutcome } from '@portolan/domain/campaigns/campaign-outcome';
import { organizationSchema } from '@portolan/domain/organizations/organization';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import type { Page } from 'playwright-core';
import { campaignPages } from '../pages/campaigns.ts';
import {
  campaignId,
  draft,
  lines,
  onItsWay,
  over,
  released,
  stopped,
  stoppedStanding,
  uncertainPeople,
} from './campaign-records.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = ({ organization }: Scene) => organization(cedarCreek.name);

type Answers = readonly (readonly [address: RegExp, json: unknown])[];

/** Shows a page while these addresses answer with these. */
const answering = async (page: Page, answers: Answers, show: () => Promise<void>): Promise<void> => {
  for (const [address, json] of answers)
    await page.route(address, (route) => route.fulfill({ json, headers: { etag: '"4"' } }));
  await show();
  // Of a campaign that is under way the page asks again and again while it is looked at, and nobody else asks of this one.
  for (const [address] of answers) if (!address.source.includes(campaignId)) await page.unroute(address);
};

const one = new RegExp(`/api/.*/campaigns/${campaignId}$`);
const count = {
  count: {
    fits: 1291,
    reached: { en: 745, es: 495 },
    leftOut: { unsubscribed: 14, bounced: 6, 'no-consent': 31 },
  },
  contacts: 2210,
  examples: [],
};

const ofDraft: Answers = [
  [one, draft],
  [/\/api\/.*\/audience-counts$/, count],
];
const ofRun = (campaign: Campaign, outcome: CampaignOutcome): Answers => [
  [one, campaign],
  [new RegExp(`/api/.*/campaigns/${campaignId}/report$`), outcome],
  [new RegExp(`/api/.*/campaigns/${campaignId}/recipients\\?`), { items: uncertainPeople, nextCursor: null }],
];

type Pages = ReturnType<typeof campaignPages>;
const showing =
  (answers: Answers, then: (pages: Pages) => Promise<void>) =>
  (page: Page, scene: Scene): Promise<void> =>
    answering(page, answers, async () => {
      const pages = campaignPages(page, scene.language);
      await pages.openOne(clinic(scene), campaignId);
      await then(pages);
    });

/** Shows a page while the clinic's profile has no postal address. */
const withoutAddress = async (page: Page, show: () => Promise<void>): Promise<void> => {
  const address = '**/api/v1/organizations/*';
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const organization = organizationSchema.parse(await response.json());
    const postalAddress = { street: '', city: 'Cedar Creek', state: 'CO', zip: '' };
    const json = { ...organization, profile: { ...organization.profile, postalAddress } };
    await route.fulfill({ response, json });
  });
  await show();
  await page.unroute(address);
};

const list = /\/api\/.*\/campaigns\?/;

export const campaignScreens: readonly Screen[] = [
  {
    name: 'campaigns-none',
    as: renee.email,
    show: (page, scene) =>
      answering(page, [[list, { items: [], nextCursor: null }]], async () => {
        const pages = campaignPages(page, scene.language);
        await pages.open(clinic(scene));
        await pages.main.getByText(pages.list.emptyTitle).waitFor();
      }),
  },
  {
    name: 'campaigns',
    as: renee.email,
    show: (page, scene) =>
      answering(page, [[list, { items: lines, nextCursor: null }]], async () => {
        const pages = campaignPages(page, scene.language);
        await pages.open(clinic(scene));
        await pages.main.getByText(draft.name).first().waitFor();
      }),
  },
  {
    name: 'campaign-new',
    as: renee.email,
    show: async (page, scene) => {
      const pages = campaignPages(page, scene.language);
      await pages.openNew(clinic(scene));
      await pages.main.getByRole('radio').first().waitFor();
    },
  },
  {
    name: 'campaign-setup',
    as: renee.email,
    show: showing(ofDraft, async (pages) => {
      await pages
        .step('audience')
        .getByText('740')
        .or(pages.step('audience').getByText('1,240'))
        .first()
        .waitFor();
      await pages.step('when').getByRole('radio').last().check();
      await pages.step('check').getByRole('heading', { level: 2 }).last().waitFor();
    }),
  },
  {
    name: 'campaign-confirm',
    as: renee.email,
    windowOnly: true,
    show: showing(ofDraft, async (pages) => {
      await pages.button(pages.setup.when.reviewNow).click();
      await pages.dialog.waitFor();
    }),
  },
  {
    name: 'campaign-progress',
    as: renee.email,
    show: showing(ofRun(released, onItsWay), async (pages) => {
      await pages.section(pages.report.title).waitFor();
    }),
  },
  {
    name: 'campaign-without-address',
    as: renee.email,
    show: (page, scene) =>
      withoutAddress(page, () =>
        showing(ofRun(released, { run: null, report: null }), async (pages) => {
          await pages.main.getByRole('alert').waitFor();
        })(page, scene),
      ),
  },
  {
    name: 'campaign-stopped',
    as: renee.email,
    show: showing(
      [...ofRun(released, stopped), [/\/api\/.*\/mail-standing$/, stoppedStanding]],
      async (pages) => {
        await pages.main.getByRole('alert').waitFor();
      },
    ),
  },
  {
    name: 'campaign-report',
    as: george.email,
    show: showing(ofRun(released, over), async (pages) => {
      await pages.section(pages.report.links).waitFor();
    }),
  },
  {
    name: 'campaign-uncertain',
    as: renee.email,
    windowOnly: true,
    show: showing(ofRun(released, over), async (pages) => {
      await pages.main.getByText('ben@patients.example').waitFor();
    }),
  },
];
