import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import { contactImportTexts } from '@portolan/messages/contact-import-texts';
import { contactTexts } from '@portolan/messages/contact-texts';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { segmentTexts } from '@portolan/messages/segment-texts';
import type { Page } from 'playwright-core';
import { contactPages } from '../pages/contacts.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = ({ organization }: Scene) => organization(cedarCreek.name);
const someone = 'Rosa Delgado';
const segment = 'Patients who are not enrolled yet';

const file = [
  'Email,First name,Idioma,Portal status',
  'rosa.delgado@example.org,Rosa,es,Not enrolled yet',
  'marisol.ute@example.org,Marisol,S,invited',
  'josé.pino@example.org,José,S,enrolled',
  'sam.hill@example.org,Sam,E,enrolled',
  'sam.hill@example.org,Samuel,E,enrolled',
  ',Nobody,E,',
].join('\n');

const readFile = async (page: Page, scene: Scene) => {
  const pages = contactPages(page, scene.language);
  const t = contactImportTexts[scene.language];
  await pages.openImport(clinic(scene));
  await pages.chooseFile('portal-list.csv', file);
  await pages.main.getByRole('heading', { name: t.columns.title }).waitFor();
  return { pages, t };
};

export const contactScreens: readonly Screen[] = [
  {
    name: 'contacts',
    as: renee.email,
    show: async (page, scene) => {
      const pages = contactPages(page, scene.language);
      await pages.open(clinic(scene));
      await pages.main.getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'contacts-none',
    as: renee.email,
    show: async (page, scene) => {
      const address = /\/contact-searches/;
      await page.route(address, (route) =>
        route.fulfill({ json: { items: [], nextCursor: null, count: 0 } }),
      );
      const pages = contactPages(page, scene.language);
      await pages.open(clinic(scene));
      await pages.main.getByText(contactTexts[scene.language].list.emptyTitle).waitFor();
      await page.unroute(address);
    },
  },
  {
    name: 'contacts-viewer',
    as: george.email,
    show: async (page, scene) => {
      const pages = contactPages(page, scene.language);
      await pages.open(clinic(scene));
      await pages.main.getByText(contactTexts[scene.language].list.readersTitle).waitFor();
    },
  },
  {
    name: 'contact-new',
    as: renee.email,
    show: async (page, scene) => {
      const pages = contactPages(page, scene.language);
      await pages.openNew(clinic(scene));
      await pages.button(contactTexts[scene.language].form.save).click();
    },
  },
  {
    name: 'contact',
    as: renee.email,
    show: async (page, scene) => {
      const pages = contactPages(page, scene.language);
      await pages.open(clinic(scene));
      await pages.search(someone);
      await pages.link(someone).click();
      await pages.main.getByRole('heading', { level: 1, name: someone }).waitFor();
    },
  },
  {
    name: 'contact-import-mapping',
    as: renee.email,
    show: async (page, scene) => {
      await readFile(page, scene);
    },
  },
  {
    name: 'contact-import-report',
    as: renee.email,
    show: async (page, scene) => {
      const { pages, t } = await readFile(page, scene);
      const words = contactWordTexts[scene.language];
      await pages.field(t.columns.word('S')).selectOption('es');
      await pages.field(t.defaults.consent).selectOption({ label: words.consentSources.paper });
      await pages.button(t.report.start(2)).click();
      await pages.said(t.report.done).waitFor();
    },
  },
  {
    name: 'segments',
    as: renee.email,
    show: async (page, scene) => {
      const pages = contactPages(page, scene.language);
      await pages.openSegments(clinic(scene));
      await pages.main.getByText(segment, { exact: true }).waitFor();
    },
  },
  {
    name: 'segments-none',
    as: renee.email,
    show: async (page, scene) => {
      const address = /\/segments$/;
      await page.route(address, (route) =>
        route.request().url().includes('/api/') ? route.fulfill({ json: { items: [] } }) : route.continue(),
      );
      const pages = contactPages(page, scene.language);
      await pages.openSegments(clinic(scene));
      await pages.main.getByText(segmentTexts[scene.language].page.emptyTitle).waitFor();
      await page.unroute(address);
    },
  },
  {
    name: 'segment',
    as: renee.email,
    show: async (page, scene) => {
      const pages = contactPages(page, scene.language);
      const t = segmentTexts[scene.language];
      await pages.openSegments(clinic(scene));
      await pages.button(t.page.editOf(segment)).click();
      await pages.main.getByText(t.count.exact).waitFor();
    },
  },
];
