import { findMeasure } from '@portolan/domain/measures/catalogue/catalogue';
import { addMonths, monthIn } from '@portolan/domain/months';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george } from '@portolan/local/demo/cedar-creek/people';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon } from '@portolan/local/demo/lantern-ridge/people';
import { portalsForTheHighValleys } from '@portolan/local/demo/lantern-ridge/programs';
import type { Page } from 'playwright-core';
import { madeCohort } from '../../support/made-cohorts.ts';
import { dashboardPages } from '../pages/dashboards.ts';
import { programPages } from '../pages/programs.ts';
import type { Scene, Screen } from './screen.ts';

const foundationOf = ({ organization }: Scene) => organization(lanternRidge.name);
const lastMonth = () => addMonths(monthIn('America/Denver', new Date()), -1);
const bucket = 64;

/**
 * Answers for the figures of a program as if so many clinics took part, for as long as the page is one of figures: it asks again and
 * again by itself.
 */
const withCohort = async (page: Page, count: number, show: () => Promise<void>) => {
  const { clinics, sums, measures } = madeCohort(count, lastMonth());
  const program = '/api/v1/organizations/*/programs/*';
  const answer = (address: string, made: (asked: URLSearchParams) => object) =>
    page.route(address, (route) =>
      /\/(cohort-)?figures/.test(new URL(route.request().frame().url()).pathname)
        ? route.fulfill({
            json: made(new URL(route.request().url()).searchParams),
            headers: { etag: '"1"' },
          })
        : route.fallback(),
    );
  await answer('/api/v1/organizations/*/cohort-figures?*', () => ({ months: sums }));
  await answer(`${program}/clinics/*/figures?*`, () => clinics[0] ?? {});
  await answer(`${program}/measures`, () => measures);
  await answer(`${program}/figures?*`, () => ({ months: sums }));
  await answer(`${program}/figures/clinics?*`, (asked) => {
    const begin = Number(asked.get('cursor') ?? 0);
    const end = begin + bucket;
    return { items: clinics.slice(begin, end), nextCursor: end < clinics.length ? String(end) : null };
  });
  await show();
};

const programIdOf = async (page: Page, scene: Scene): Promise<string> => {
  const programs = programPages(page, scene.language);
  await programs.open(foundationOf(scene));
  const { name } = portalsForTheHighValleys;
  await page.getByRole('link', { name, exact: true }).click();
  await programs.shown(name);
  return /programs\/([^/?]+)/.exec(page.url())?.[1] ?? '';
};

const openProgram = async (page: Page, scene: Scene) => {
  const dashboards = dashboardPages(page, scene.language);
  await dashboards.openProgram(foundationOf(scene), await programIdOf(page, scene));
  return dashboards;
};

const nameOf = (id: string, { language }: Scene): string => findMeasure(id)?.name[language] ?? '';

const program = (name: string, clinics: number): Screen => ({
  name,
  as: devon.email,
  show: (page, scene) =>
    withCohort(page, clinics, async () => {
      await openProgram(page, scene);
    }),
});

const measure = (name: string, clinics: number, peers: boolean): Screen => ({
  name,
  as: devon.email,
  show: (page, scene) =>
    withCohort(page, clinics, async () => {
      const dashboards = await openProgram(page, scene);
      await dashboards.enlarge(nameOf('viewed-rate', scene)).click();
      await dashboards.by().waitFor();
      if (peers) await dashboards.peers().check();
      else await dashboards.find().selectOption({ index: 3 });
    }),
});

export const dashboardScreens: readonly Screen[] = [
  {
    name: 'clinic-dashboard',
    as: george.email,
    show: async (page, scene) => {
      await dashboardPages(page, scene.language).openOwn(scene.organization(cedarCreek.name));
    },
  },
  {
    name: 'clinic-dashboard-large',
    as: george.email,
    show: async (page, scene) => {
      const dashboards = dashboardPages(page, scene.language);
      await dashboards.openOwn(scene.organization(cedarCreek.name));
      await dashboards.enlargeOwn(nameOf('access-rate', scene)).click();
      await dashboards.reduceOwn().waitFor();
    },
  },
  program('cohort-figures-14', 14),
  program('cohort-figures-400', 400),
  measure('cohort-figures-measure-14', 14, false),
  measure('cohort-figures-measure-400', 400, false),
  measure('cohort-figures-peers', 14, true),
  {
    name: 'cohort-figures-clinic',
    as: devon.email,
    show: (page, scene) =>
      withCohort(page, 14, async () => {
        const dashboards = await openProgram(page, scene);
        await dashboards.enlarge(nameOf('viewed-rate', scene)).click();
        await page.getByRole('link', { name: 'Cedar Creek Clinic' }).click();
        await page.getByRole('heading', { level: 2, name: 'Cedar Creek Clinic' }).waitFor();
      }),
  },
  {
    name: 'foundation-figures',
    as: devon.email,
    show: (page, scene) =>
      withCohort(page, 14, async () => {
        await dashboardPages(page, scene.language).openFoundation(foundationOf(scene));
      }),
  },
  {
    name: 'cohort-figures-print',
    as: devon.email,
    printed: true,
    show: (page, scene) =>
      withCohort(page, 14, async () => {
        const dashboards = await openProgram(page, scene);
        await dashboards.enlarge(nameOf('viewed-rate', scene)).click();
        await dashboards.by().waitFor();
      }),
  },
];
