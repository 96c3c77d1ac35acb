import type { getClinicMeasures } from '@portolan/contract/measure-routes';
import type { ReplyOf } from '@portolan/contract/route';
import { newClinicMeasures, newProgramMeasures } from '@portolan/domain/measures/known-measures';
import type { Measure } from '@portolan/domain/measures/measure';
import type { ClinicMeasures, ProgramMeasures } from '@portolan/domain/measures/measure-settings';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import { lanternRidge } from '@portolan/local/demo/lantern-ridge/organization';
import { devon } from '@portolan/local/demo/lantern-ridge/people';
import { measureTexts } from '@portolan/messages/measure-texts';
import { programTexts } from '@portolan/messages/program-texts';
import type { Page } from 'playwright-core';
import { measurePages } from '../pages/measures.ts';
import { programPages } from '../pages/programs.ts';
import type { Scene, Screen } from './screen.ts';

const nowhere = { baseline: null, startUp: null, midProject: null, target: null };
const forms: Measure = {
  id: 'msr_01J8ZC4Q3W5V7X9Y2B4D6F8H01',
  kind: 'rate',
  unit: 'appointments',
  direction: 'up',
  overMonths: 'sum',
  overSites: 'sum',
  decimals: 0,
  dimension: null,
  name: { en: 'Forms filled in before the visit', es: 'Formularios completados antes de la consulta' },
  definition: {
    en: 'Visits for which every form came through the portal.',
    es: 'Consultas cuyos formularios llegaron todos por el portal.',
  },
  numerator: { en: 'Visits with every form filled in', es: 'Consultas con todos los formularios completos' },
  denominator: { en: 'Visits of the month', es: 'Consultas del mes' },
  source: { en: '', es: '' },
};
const classes: Measure = {
  ...forms,
  id: 'msr_01J8ZC4Q3W5V7X9Y2B4D6F8H02',
  kind: 'count',
  unit: 'other',
  name: { en: 'Portal classes held', es: 'Clases sobre el portal' },
  definition: {
    en: 'Evenings at which patients learned to use the portal.',
    es: 'Tardes en las que los pacientes aprendieron a usar el portal.',
  },
  numerator: null,
  denominator: null,
};
const askedFor: ProgramMeasures = {
  ...newProgramMeasures(),
  asked: [...newProgramMeasures().asked, forms.id],
  custom: [forms],
  dueDays: 20,
  league: true,
  aims: {
    'access-rate': { ...nowhere, baseline: { n: 18_000, d: 61_000 }, target: { n: 36_600, d: 61_000 } },
  },
  version: 4,
};
const settings: ClinicMeasures = {
  ...newClinicMeasures(),
  chosen: [...newClinicMeasures().chosen, 'portal-hits', 'response-time', classes.id],
  custom: [classes],
  aims: {
    'patients-used': { ...nowhere, baseline: { n: 410 }, midProject: { n: 900 }, target: { n: 1600 } },
    'portal-hits.results': { ...nowhere, target: { n: 2500 } },
    'response-time': { ...nowhere, baseline: { n: 185 }, target: { n: 80 } },
  },
  version: 3,
};
const [running] = lanternRidge.programs ?? [];
const ofClinic = {
  settings,
  asked: [
    {
      program: {
        programId: 'prg_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
        foundationName: lanternRidge.name,
        name: running?.name ?? '',
        grantPeriod: { firstDay: '2026-01-01', lastDay: '2027-12-31' },
        milestones: { startUp: '2026-03-31', midProject: '2026-12-15', final: null },
      },
      measures: askedFor,
    },
  ],
  expected: {
    'patients-enrolled': { ...nowhere, target: { n: 4800 } },
    'access-rate': { ...nowhere, target: { n: 4800, d: 8000 } },
    'viewed-rate': { ...nowhere, target: { n: 2400, d: 8000 } },
  },
} satisfies ReplyOf<typeof getClinicMeasures>;

/** Answers what is read of measures with this. */
const withMeasures = async (
  page: Page,
  json: { readonly settings: unknown } | ProgramMeasures,
  show: () => Promise<void>,
) => {
  const address = /\/organizations\/[^/]+(\/programs\/[^/]+)?\/measures$/;
  await page.route(address, (route) =>
    route.request().resourceType() === 'document'
      ? route.fallback()
      : route.fulfill({ json, headers: { etag: '"3"' } }),
  );
  await show();
  await page.unroute(address);
};

const ownPage = (page: Page, { language, organization }: Scene) =>
  measurePages(page, language).openOwn(organization(cedarCreek.name));

/** Leads to what the program that is under way asks for. */
const askedPage = async (page: Page, { language, organization }: Scene) => {
  const programs = programPages(page, language);
  await programs.open(organization(lanternRidge.name));
  await programs.program(running?.name ?? '').click();
  await page.getByRole('link', { name: programTexts[language].tabs.measures, exact: true }).click();
  await page.getByRole('heading', { name: measureTexts[language].program.reporting }).waitFor();
};

export const measureScreens: readonly Screen[] = [
  {
    name: 'measures',
    as: renee.email,
    show: (page, scene) =>
      withMeasures(page, ofClinic, async () => {
        await ownPage(page, scene);
        await measurePages(page, scene.language).details(classes.name[scene.language]).click();
      }),
  },
  {
    name: 'measures-viewer',
    as: george.email,
    show: (page, scene) => withMeasures(page, ofClinic, () => ownPage(page, scene)),
  },
  {
    name: 'measure-aims',
    as: renee.email,
    windowOnly: true,
    show: (page, scene) =>
      withMeasures(page, ofClinic, async () => {
        await ownPage(page, scene);
        const pages = measurePages(page, scene.language);
        await pages.setAim(forms.name[scene.language]).click();
        await pages.numerator('target').fill('90');
        await pages.denominator('target').fill('60');
        await pages.saveAim().click();
        await pages.aboveAll().waitFor();
      }),
  },
  {
    name: 'measure-add',
    as: renee.email,
    windowOnly: true,
    show: (page, scene) =>
      withMeasures(page, ofClinic, async () => {
        await ownPage(page, scene);
        const pages = measurePages(page, scene.language);
        await pages.add().click();
        await pages.kind().selectOption('rate');
        await pages.addNow().click();
        await pages.word('name', 'en').fill(forms.name.en);
      }),
  },
  {
    name: 'program-measures',
    as: devon.email,
    show: (page, scene) => withMeasures(page, askedFor, () => askedPage(page, scene)),
  },
];
