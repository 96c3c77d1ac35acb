import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import { marketingFormTexts } from '@portolan/messages/marketing-form-texts';
import { marketingTexts } from '@portolan/messages/marketing-texts';
import { marketingPages } from '../pages/marketing.ts';
import { planPages } from '../pages/work-plan.ts';
import { titleOfElement } from './element-titles.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = ({ organization }: Scene) => organization(cedarCreek.name);
const email = 'Email to those who have an account and never came back';

export const marketingScreens: readonly Screen[] = [
  {
    name: 'marketing-plan',
    as: renee.email,
    show: async (page, scene) => {
      const plan = marketingPages(page, scene.language);
      await plan.open(clinic(scene));
      await plan.main.getByText(email).waitFor();
    },
  },
  {
    name: 'marketing-plan-viewer',
    as: george.email,
    show: async (page, scene) => {
      const plan = marketingPages(page, scene.language);
      await plan.open(clinic(scene));
      await plan.filter(marketingTexts[scene.language].filters.status).selectOption('late');
      await plan.main.getByText(/1,900/).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'marketing-plan-none',
    as: renee.email,
    show: async (page, scene) => {
      const address = /\/marketing-plan\/products$/;
      await page.route(address, (route) => route.fulfill({ json: { items: [] } }));
      const plan = marketingPages(page, scene.language);
      await plan.open(clinic(scene));
      await plan.main.getByText(marketingTexts[scene.language].emptyTitle).waitFor();
      await page.unroute(address);
    },
  },
  {
    name: 'marketing-suggestions',
    as: renee.email,
    windowOnly: true,
    show: async (page, scene) => {
      const t = marketingTexts[scene.language];
      const plan = marketingPages(page, scene.language);
      await plan.open(clinic(scene));
      await plan.button(t.suggest).click();
      await plan.inDialog(marketingFormTexts[scene.language].suggestions.all).click();
    },
  },
  {
    name: 'marketing-product',
    as: renee.email,
    windowOnly: true,
    show: async (page, scene) => {
      const plan = marketingPages(page, scene.language);
      await plan.open(clinic(scene));
      await plan.button(email).click();
      await plan.field(marketingFormTexts[scene.language].product.name).waitFor();
    },
  },
  {
    name: 'marketing-facts',
    as: renee.email,
    windowOnly: true,
    show: async (page, scene) => {
      const t = marketingFormTexts[scene.language].facts;
      const plan = marketingPages(page, scene.language);
      await plan.open(clinic(scene));
      await plan.button(`${t.edit}: ${t.title}`).click();
      await plan.inDialog(t.addPoint).waitFor();
    },
  },
  {
    name: 'element-marketing',
    as: renee.email,
    show: async (page, scene) => {
      const plan = planPages(page, scene.language);
      await plan.overview({ organizationId: clinic(scene) });
      await plan.openElement(titleOfElement('marketing', scene));
      await page.getByRole('heading', { name: marketingTexts[scene.language].element.title }).waitFor();
    },
  },
];
