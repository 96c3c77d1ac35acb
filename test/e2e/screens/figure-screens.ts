import { addMonths, monthIn } from '@portolan/domain/months';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, helen, renee } from '@portolan/local/demo/cedar-creek/people';
import { figureTexts } from '@portolan/messages/figure-texts';
import type { Page } from 'playwright-core';
import { figuresPage } from '../pages/figures.ts';
import { sizes } from '../support/browser.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = cedarCreek.name;
const approvedMonth = addMonths(monthIn(cedarCreek.timeZone, new Date()), -2);
const isWide = (page: Page) => (page.viewportSize()?.width ?? 0) > sizes.phone.width;

const opened = async (page: Page, { language, organization }: Scene) => {
  const figures = figuresPage(page, language);
  await figures.openToRead(organization(clinic));
  return figures;
};

/** The month's own panel; on a phone it is opened above the form. */
const withMonth = async (page: Page, scene: Scene) => {
  const figures = await opened(page, scene);
  if (!isWide(page)) await figures.chooseMonth(approvedMonth);
  await figures.openMonth(approvedMonth);
  await figures.panel.getByText(figures.texts.panel.approval(1)).waitFor();
};

export const figureScreens: readonly Screen[] = [
  { name: 'figures', as: renee.email, show: async (page, scene) => void (await opened(page, scene)) },
  {
    name: 'figures-sites',
    as: renee.email,
    show: async (page, scene) => {
      const figures = await opened(page, scene);
      if (isWide(page)) await figures.sites();
      else await page.getByLabel(figureTexts[scene.language].site).waitFor();
      await figures.chooseMonth(approvedMonth);
    },
  },
  { name: 'figures-month', as: renee.email, windowOnly: true, show: withMonth },
  { name: 'figures-viewer', as: george.email, show: async (page, scene) => void (await opened(page, scene)) },
  {
    // Helen looks at nothing else: what is wrong here stays in her browser.
    name: 'figures-errors',
    as: helen.email,
    show: async (page, scene) => {
      const figures = await opened(page, scene);
      await figures.makeMistakes();
      await figures.wrong(2).waitFor();
    },
  },
];
