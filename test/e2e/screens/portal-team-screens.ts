import { type Holder, type PortalTeam, untouchedPortalTeam } from '@portolan/domain/portal-teams/portal-team';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import type { Page } from 'playwright-core';
import { portalTeamPage } from '../pages/portal-team.ts';
import { planPages } from '../pages/work-plan.ts';
import { titleOfElement } from './element-titles.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = cedarCreek.name;
const held = (staffing: Holder['staffing'], ...names: string[]) => ({
  needed: true,
  holders: names.map((name) => ({ person: { kind: 'named' as const, name }, staffing })),
});
const team: PortalTeam = {
  ...untouchedPortalTeam,
  version: 7,
  seats: {
    'committee-clinical': held(null, 'Dr. Renée Castillo'),
    'committee-it-applications': held(null, 'Tomás Rivera'),
    'committee-finance': held(null, 'George Whitehorse'),
    'product-manager': held('permanent', 'Renée Castillo'),
    'project-manager': held('permanent', 'Tomás Rivera'),
    integration: held('contract', 'Northwind EHR, integration team'),
    'user-experience': { needed: false, holders: [] },
    coordinator: held(null, 'Tasha Yellowhorse'),
    champions: held(null, 'Dr. Lee', 'Marisol Vega', 'Ida Begay'),
    'front-desk': held(null, 'Tasha Yellowhorse'),
    telephones: held(null, 'Tasha Yellowhorse'),
  },
  ownTouchPoints: [{ id: 'tch_01J8ZC4Q3W5V7X9Y2B4D6F8H0K', name: 'Mobile clinic', holders: [] }],
};

/** Shows the clinic with a team that is partly there. */
const withTeam = async (page: Page, show: () => Promise<void>) => {
  const address = /\/organizations\/[^/]+\/portal-team$/;
  await page.route(address, (route) => route.fulfill({ json: team, headers: { etag: '"7"' } }));
  await show();
  await page.unroute(address);
};

const teamPage = (page: Page, { language, organization }: Scene) =>
  portalTeamPage(page, language).open(organization(clinic));

export const portalTeamScreens: readonly Screen[] = [
  {
    name: 'portal-team',
    as: renee.email,
    show: (page, scene) => withTeam(page, () => teamPage(page, scene)),
  },
  {
    name: 'portal-team-viewer',
    as: george.email,
    show: (page, scene) => withTeam(page, () => teamPage(page, scene)),
  },
  {
    name: 'element-portal-team',
    as: renee.email,
    show: (page, scene) =>
      withTeam(page, async () => {
        const plan = planPages(page, scene.language);
        await plan.overview({ organizationId: scene.organization(clinic) });
        await plan.openElement(titleOfElement('portal-team', scene));
        await portalTeamPage(page, scene.language).summary().waitFor();
      }),
  },
];
