import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon, margaret } from '@portolan/local/demo/lantern-ridge/people';
import { programTexts } from '@portolan/messages/program-texts';
import type { Page } from 'playwright-core';
import { programPages } from '../pages/programs.ts';
import type { Scene, Screen } from './screen.ts';

const [running] = lanternRidge.programs ?? [];
const foundationOf = ({ organization }: Scene) => organization(lanternRidge.name);

/** Leads to the program that is under way. */
const openRunning = async (page: Page, scene: Scene) => {
  const programs = programPages(page, scene.language);
  await programs.open(foundationOf(scene));
  await programs.program(running?.name ?? '').click();
  await programs.shown(running?.name ?? '');
  return programs;
};

/** Answers the list as for a foundation that has none yet. */
const withoutPrograms = async (page: Page, show: () => Promise<void>) => {
  const address = /\/organizations\/[^/]+\/programs(\?|$)/;
  await page.route(address, (route) => route.fulfill({ json: { items: [], nextCursor: null } }));
  await show();
  await page.unroute(address);
};

export const programScreens: readonly Screen[] = [
  {
    name: 'programs',
    as: devon.email,
    show: async (page, scene) => {
      const programs = programPages(page, scene.language);
      await programs.open(foundationOf(scene));
      await programs.program(running?.name ?? '').waitFor();
    },
  },
  {
    name: 'programs-empty',
    as: devon.email,
    show: (page, scene) =>
      withoutPrograms(page, async () => {
        const programs = programPages(page, scene.language);
        await programs.open(foundationOf(scene));
        await programs.emptyState().waitFor();
      }),
  },
  {
    name: 'program-new',
    as: margaret.email,
    show: (page, scene) => programPages(page, scene.language).openNew(foundationOf(scene)),
  },
  {
    name: 'program-new-errors',
    as: margaret.email,
    show: async (page, scene) => {
      const programs = programPages(page, scene.language);
      await programs.openNew(foundationOf(scene));
      await programs.day('firstDay').fill('2027-01-01');
      await programs.day('lastDay').fill('2027-12-31');
      await programs.day('startUp').fill('2027-03-01');
      await programs.day('midProject').fill('2027-02-01');
      await programs.day('final').fill('2028-01-31');
      await programs.award(1).dollars.fill('12.50');
      await programs.create().click();
      await programs.wrong(5).waitFor();
    },
  },
  {
    name: 'program',
    as: devon.email,
    show: async (page, scene) => {
      const programs = await openRunning(page, scene);
      await programs.awardRow(programTexts[scene.language].page.sum).waitFor();
    },
  },
  {
    name: 'program-change',
    as: devon.email,
    show: async (page, scene) => {
      const programs = await openRunning(page, scene);
      await programs.change().click();
      await programs.save().waitFor();
    },
  },
];
