import { addMonths, monthIn } from '@portolan/domain/months';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import { juniperFlats } from '@portolan/local/demo/juniper-flats/organization';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon } from '@portolan/local/demo/lantern-ridge/people';
import { portalsForTheHighValleys } from '@portolan/local/demo/lantern-ridge/programs';
import type { Page } from 'playwright-core';
import { madeClinicFeedback, madeOffer } from '../../support/made-feedback.ts';
import { feedbackFigurePages } from '../pages/feedback-figures.ts';
import { programPages } from '../pages/programs.ts';
import type { Scene, Screen } from './screen.ts';

const foundationOf = ({ organization }: Scene) => organization(lanternRidge.name);

/** As if the clinics of the program shared their feedback, or nothing yet, while one of its pages of feedback is open. */
const withFeedback = async (page: Page, scene: Scene, many: boolean): Promise<string> => {
  const programs = programPages(page, scene.language);
  await programs.open(foundationOf(scene));
  const { name } = portalsForTheHighValleys;
  await page.getByRole('link', { name, exact: true }).click();
  await programs.shown(name);
  const programId = /programs\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  const answer = (address: string, made: () => Promise<object> | object) =>
    page.route(address, async (route) =>
      /\/feedback/.test(new URL(route.request().frame().url()).pathname)
        ? route.fulfill({ json: await made() })
        : route.fallback(),
    );
  const program = '/api/v1/organizations/*/programs/*';
  const offer = madeOffer(programId, '2026-10-01T15:00:00.000Z');
  const clinics = ['Cedar Creek Clinic', 'Juniper Flats Health Center'];
  await answer(`${program}/form-offers`, () => ({ items: many ? [offer, madeOffer(programId, null)] : [] }));
  await answer(`${program}/feedback?*`, () => ({
    items: many
      ? madeClinicFeedback(
          clinics.map((_, index) => `org_01J8ZC4Q3W5V7X9Y2B4D6F8H0${index}`),
          offer.id,
          addMonths(monthIn('America/Denver', new Date()), -1),
        )
      : [],
    nextCursor: null,
  }));
  return programId;
};

const cohort = (name: string, many: boolean): Screen => ({
  name,
  as: devon.email,
  show: async (page, scene) => {
    const programId = await withFeedback(page, scene, many);
    const pages = feedbackFigurePages(page, scene.language);
    await pages.openCohort(foundationOf(scene), programId);
    await (many ? pages.charts().first() : pages.toOffers()).waitFor();
  },
});

export const feedbackFigureScreens: readonly Screen[] = [
  {
    name: 'feedback-figures',
    as: renee.email,
    show: async (page, scene) => {
      const pages = feedbackFigurePages(page, scene.language);
      await pages.open(scene.organization(cedarCreek.name));
      await pages.charts().first().waitFor();
      await pages.filter('form').selectOption({ index: 1 });
      await pages.charts().nth(6).waitFor();
    },
  },
  {
    name: 'feedback-figures-empty',
    as: juniperFlats.owner.email,
    show: async (page, scene) => {
      await feedbackFigurePages(page, scene.language).open(scene.organization(juniperFlats.name));
      await page.getByRole('main').getByRole('heading', { level: 2 }).waitFor();
    },
  },
  cohort('cohort-feedback', true),
  cohort('cohort-feedback-empty', false),
  {
    name: 'form-offers',
    as: devon.email,
    show: async (page, scene) => {
      const programId = await withFeedback(page, scene, true);
      await feedbackFigurePages(page, scene.language).openOffers(foundationOf(scene), programId);
    },
  },
  {
    name: 'form-offers-poll',
    as: devon.email,
    show: async (page, scene) => {
      const programId = await withFeedback(page, scene, false);
      const pages = feedbackFigurePages(page, scene.language);
      await pages.openOffers(foundationOf(scene), programId);
      await pages.newPoll().click();
      await pages.poll.saveAndOffer().click();
      await pages.poll.unfinished().waitFor();
    },
  },
];
