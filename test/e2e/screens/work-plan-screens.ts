import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee, tasha } from '@portolan/local/demo/cedar-creek/people';
import { juniperFlats } from '@portolan/local/demo/juniper-flats/organization';
import { lucia } from '@portolan/local/demo/juniper-flats/people';
import type { Page } from 'playwright-core';
import { planPages } from '../pages/work-plan.ts';
import { elementPage } from '../pages/work-plan-element.ts';
import { titleOfElement } from './element-titles.ts';
import type { Scene, Screen } from './screen.ts';

const open = async (page: Page, scene: Scene, clinic: string, elementId: string) => {
  const plan = planPages(page, scene.language);
  await plan.overview({ organizationId: scene.organization(clinic) });
  await plan.openElement(titleOfElement(elementId, scene));
  return elementPage(page, scene.language);
};

const element = (name: string, as: string, clinic: string, elementId: string): Screen => ({
  name,
  as,
  show: async (page, scene) => {
    await (await open(page, scene, clinic, elementId)).list('completed').waitFor();
  },
});

const whole =
  (
    name: keyof ReturnType<typeof planPages> & ('overview' | 'timeline' | 'myActivities' | 'plans'),
  ): Screen['show'] =>
  (page, { language, organization }) =>
    planPages(page, language)[name]({ organizationId: organization(cedarCreek.name) });

export const workPlanScreens: readonly Screen[] = [
  { name: 'plan-overview', as: renee.email, show: whole('overview') },
  {
    name: 'plan-overview-new',
    as: lucia.email,
    show: (page, { language, organization }) =>
      planPages(page, language).overview({ organizationId: organization(juniperFlats.name) }),
  },
  element('element-strategy', renee.email, cedarCreek.name, 'strategy'),
  element('element-workflows', renee.email, cedarCreek.name, 'workflows'),
  element('element-not-started', renee.email, cedarCreek.name, 'minors'),
  element('element-suggestions', lucia.email, juniperFlats.name, 'marketing'),
  element('element-contributor', tasha.email, cedarCreek.name, 'training'),
  element('element-viewer', george.email, cedarCreek.name, 'risk'),
  {
    name: 'element-history',
    as: renee.email,
    show: async (page, scene) => {
      await (await open(page, scene, cedarCreek.name, 'workflows')).history();
    },
  },
  { name: 'timeline', as: renee.email, show: whole('timeline') },
  { name: 'my-activities', as: tasha.email, show: whole('myActivities') },
  { name: 'plans', as: renee.email, show: whole('plans') },
  {
    name: 'plan-new',
    as: renee.email,
    show: async (page, { language, organization }) => {
      const plan = planPages(page, language);
      await plan.plans({ organizationId: organization(cedarCreek.name) });
      await plan.offerNew();
    },
  },
];
