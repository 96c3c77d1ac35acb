import { addMonths, monthIn } from '@portolan/domain/months';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import type { Page } from 'playwright-core';
import { figureImportPage } from '../pages/figure-import.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = cedarCreek.name;
const last = addMonths(monthIn(cedarCreek.timeZone, new Date()), -1);
const [year] = last.split('-');
const file = {
  name: 'portal-figures.csv',
  content: [
    'Month,Measure,Site,Numerator,Denominator',
    `${last},Messages sent,,"1,812",`,
    `${last},Secure messages sent,,many,`,
    `"February 30, ${year}",Secure messages received,,412,`,
    `${last},Patients with access,,900,`,
    `${last},Faxes,,31,`,
    `${last},Reports sent,Elm Street,77,`,
    `${last},Reports viewed,,1.234,`,
    `${last},Patients enrolled,,205,`,
    `${last},Patients enrolled,,250,`,
    `${last},Appointments canceled,,,`,
  ].join('\n'),
};

const opened = async (page: Page, { language, organization }: Scene) => {
  const shown = figureImportPage(page, language);
  await shown.open(organization(clinic));
  return shown;
};
const read = async (page: Page, scene: Scene) => {
  const shown = await opened(page, scene);
  await shown.choose(file);
  await shown.reading().waitFor();
  return shown;
};

export const figureImportScreens: readonly Screen[] = [
  {
    name: 'figure-import',
    as: renee.email,
    show: async (page, scene) => {
      const shown = await opened(page, scene);
      await shown.fact(shown.texts.file.title).waitFor();
    },
  },
  {
    name: 'figure-import-reading',
    as: renee.email,
    show: async (page, scene) => void (await read(page, scene)),
  },
  {
    name: 'figure-import-report',
    as: renee.email,
    show: async (page, scene) => {
      const shown = await read(page, scene);
      await shown.check();
      await shown.report.waitFor();
    },
  },
  {
    name: 'figure-import-mending',
    as: renee.email,
    show: async (page, scene) => {
      const shown = await read(page, scene);
      await shown.check();
      await shown.startMending(3);
    },
  },
  {
    name: 'figure-import-reader',
    as: george.email,
    show: async (page, scene) => {
      const shown = await opened(page, scene);
      await shown.fact(shown.texts.readerTitle).waitFor();
    },
  },
];
