import type { ParticipationInvitationView } from '@portolan/contract/participation-invitation-routes';
import type { ParticipationView } from '@portolan/contract/participation-routes';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon } from '@portolan/local/demo/lantern-ridge/people';
import type { Page } from 'playwright-core';
import { invitedClinicsPage, joinedProgramPages, programInvitationPage } from '../pages/participations.ts';
import { programPages } from '../pages/programs.ts';
import { clinics, invitation, participations, programName, report } from './participation-scenes.ts';
import type { Scene, Screen } from './screen.ts';

const invitations = /\/participation-invitations(\?|$)/;
const lists = /\/participation-invitation-lists$/;

const openClinics = async (page: Page, scene: Scene, items: readonly ParticipationInvitationView[]) => {
  await page.route(invitations, (route) => route.fulfill({ json: { items, nextCursor: null } }));
  const programs = programPages(page, scene.language);
  await programs.open(scene.organization(lanternRidge.name));
  await programs.program(programName).click();
  await programs.shown(programName);
  const path = new URL(page.url()).pathname;
  const [, , organizationId = '', , programId = ''] = path.split('/');
  const clinicsPage = invitedClinicsPage(page, scene.language);
  await clinicsPage.open(organizationId, programId);
  return clinicsPage;
};

const consents = /\/consents(\/[^/]+)?$/;

/** What other features would ask of programs that are only in the picture, and may still ask when the next one is drawn. */
const ofPrograms = participations.map(
  ({ consent }) => new RegExp(`/joined-programs/${consent.programId}/(submissions|announcements)(\\?|$)`),
);

const withConsents = async (page: Page, items: readonly ParticipationView[], show: () => Promise<void>) => {
  for (const ofProgram of ofPrograms)
    await page.route(ofProgram, (route) => route.fulfill({ json: { items: [], nextCursor: null } }));
  await page.route(consents, (route) => {
    const [, programId] = /\/consents\/(.+)$/.exec(route.request().url()) ?? [];
    const one = items.find((item) => item.consent.programId === programId);
    return one === undefined
      ? route.fulfill({ json: { items } })
      : route.fulfill({ json: one, headers: { etag: '"1"' } });
  });
  await show();
  await page.unroute(consents);
};

const openJoined = async (page: Page, { language, organization }: Scene) => {
  const pages = joinedProgramPages(page, language);
  await pages.open(organization(cedarCreek.name));
  return pages;
};

const openProgram = async (page: Page, scene: Scene) => {
  const pages = await openJoined(page, scene);
  await pages.program(programName).click();
  await pages.about().waitFor();
  await pages.milestones().waitFor();
  return pages;
};

export const participationScreens: readonly Screen[] = [
  {
    name: 'program-clinics-empty',
    as: devon.email,
    show: async (page, scene) => {
      await (await openClinics(page, scene, [])).empty().waitFor();
      await page.unroute(invitations);
    },
  },
  {
    name: 'program-clinics',
    as: devon.email,
    show: async (page, scene) => {
      await (await openClinics(page, scene, clinics)).list().waitFor();
      await page.unroute(invitations);
    },
  },
  {
    name: 'program-clinics-list-read',
    as: devon.email,
    show: async (page, scene) => {
      await page.route(lists, (route) => route.fulfill({ json: report }));
      const shown = await openClinics(page, scene, clinics);
      await shown.chooseList('clinics-2026.csv', 'Clinic,Email');
      await shown.reported('duplicate').waitFor();
      await page.unroute(lists);
      await page.unroute(invitations);
    },
  },
  {
    name: 'program-invitation',
    as: null,
    show: async (page, { language }) => {
      await page.route(/\/program-invitation-lookups$/, (route) => route.fulfill({ json: invitation }));
      await programInvitationPage(page, language).open(`/program-invitation#${'a'.repeat(43)}`, programName);
    },
  },
  {
    name: 'program-invitation-decision',
    as: renee.email,
    show: async (page, { language }) => {
      await page.route(/\/program-invitation-lookups$/, (route) => route.fulfill({ json: invitation }));
      const letter = programInvitationPage(page, language);
      await letter.open(`/program-invitation#${'b'.repeat(43)}`, programName);
      await letter.accept();
      await letter.mustAgree();
      await page.unroute(/\/program-invitation-lookups$/);
    },
  },
  {
    name: 'joined-programs-empty',
    as: renee.email,
    show: (page, scene) =>
      withConsents(page, [], async () => (await openJoined(page, scene)).empty().waitFor()),
  },
  {
    name: 'joined-programs',
    as: renee.email,
    show: (page, scene) =>
      withConsents(page, participations, async () =>
        (await openJoined(page, scene)).program(programName).waitFor(),
      ),
  },
  {
    name: 'joined-program',
    as: renee.email,
    show: (page, scene) =>
      withConsents(page, participations, async () => {
        await openProgram(page, scene);
      }),
  },
  {
    name: 'joined-program-leave',
    as: renee.email,
    windowOnly: true,
    show: (page, scene) =>
      withConsents(page, participations, async () => {
        await (await openProgram(page, scene)).leaving();
        await page.getByRole('dialog').waitFor();
      }),
  },
];
