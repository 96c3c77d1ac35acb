import { listCohort } from '@portolan/contract/oversight-routes';
import { type CampaignMonth, noCampaigns } from '@portolan/domain/campaigns/campaign-month';
import { addMonths, monthIn } from '@portolan/domain/months';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon } from '@portolan/local/demo/lantern-ridge/people';
import { portalsForTheHighValleys } from '@portolan/local/demo/lantern-ridge/programs';
import { cohortCampaignTexts } from '@portolan/messages/cohort-campaign-texts';
import type { Page } from 'playwright-core';
import { programPages } from '../pages/programs.ts';
import { apiOf } from '../support/clinics.ts';
import type { Scene, Screen } from './screen.ts';

/** Of the last months: what a clinic sent, and what came of it. */
const monthsOf = (clinicId: string, scale: number): CampaignMonth[] =>
  [1, 2, 4].map((back) => {
    const sent = scale * (1800 + back * 37);
    const [delivered, countedSent] = [sent - back * 9 * scale, back === 1 ? sent : 0];
    return {
      clinicId,
      month: addMonths(monthIn('America/Denver', new Date()), -back),
      sums: {
        ...noCampaigns,
        campaigns: back,
        sent,
        delivered,
        bounced: sent - delivered,
        complained: back === 2 ? scale : 0,
        unsubscribed: 4 * scale + back,
        countedSent,
        clicked: Math.round(countedSent / 7),
      },
      version: 1,
    };
  });

/** Opens what a program's clinics share of their campaigns, as if some of them did, or none yet. */
const open = async (page: Page, scene: Scene, many: boolean): Promise<void> => {
  const organizationId = scene.organization(lanternRidge.name);
  const programs = programPages(page, scene.language);
  await programs.open(organizationId);
  const { name } = portalsForTheHighValleys;
  await page.getByRole('link', { name, exact: true }).click();
  await programs.shown(name);
  const programId = /programs\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  const cohort = await apiOf(scene.stack, devon)(listCohort, {
    params: { organizationId, programId },
    query: {},
  });
  const items = cohort.items.slice(0, 3).flatMap(({ clinicId }, index) => monthsOf(clinicId, index + 1));
  const address = '/api/v1/organizations/*/programs/*/campaigns?*';
  await page.route(address, (route) =>
    route.fulfill({ json: { items: many ? items : [], nextCursor: null } }),
  );
  await page.goto(`/o/${organizationId}/programs/${programId}/campaigns`);
  const t = cohortCampaignTexts[scene.language];
  await page.getByRole('heading', { name: many ? t.months : t.emptyTitle }).waitFor();
  await page.unroute(address);
};

export const cohortCampaignScreens: readonly Screen[] = [
  { name: 'cohort-campaigns', as: devon.email, show: (page, scene) => open(page, scene, true) },
  { name: 'cohort-campaigns-empty', as: devon.email, show: (page, scene) => open(page, scene, false) },
];
