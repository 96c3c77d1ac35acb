import { designTexts } from '@portolan/messages/design-texts';
import { elementTexts } from '@portolan/messages/element-texts';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import type { Page } from 'playwright-core';

type Plan = { readonly organizationId: string; readonly planId: string };

/** The pages that show a whole plan. */
export const planPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = workPlanTexts[language];
  const heading = (name: string, level: number) => page.getByRole('heading', { name, level });
  return {
    overview: async ({ organizationId }: Pick<Plan, 'organizationId'>) => {
      await page.goto(`/o/${organizationId}/plan`);
      await heading(t.overview.atAGlance, 2).waitFor();
    },
    beginning: async ({ organizationId }: Pick<Plan, 'organizationId'>) => {
      await page.goto(`/o/${organizationId}/plan`);
      await heading(t.create.title, 1).waitFor();
    },
    timeline: async ({ organizationId }: Pick<Plan, 'organizationId'>) => {
      await page.goto(`/o/${organizationId}/timeline`);
      await heading(t.timeline.title, 1).waitFor();
    },
    myActivities: async ({ organizationId }: Pick<Plan, 'organizationId'>) => {
      await page.goto(`/o/${organizationId}/my-activities`);
      await heading(t.mine.title, 1).waitFor();
    },
    plans: async ({ organizationId }: Pick<Plan, 'organizationId'>) => {
      await page.goto(`/o/${organizationId}/plans`);
      await heading(t.plans.title, 1).waitFor();
    },
    begin: async (name: string) => {
      await page.getByLabel(t.create.name).fill(name);
      await page.getByRole('button', { name: t.create.submit }).click();
      await heading(name, 1).waitFor();
    },
    offerNew: async () => {
      await page.getByRole('button', { name: t.create.another }).click();
      await page.getByRole('dialog').getByLabel(t.create.name).waitFor();
    },
    carry: async (plan: string, name: string) => {
      await page.getByRole('button', { name: t.plans.carryPlan(plan) }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(t.create.name).fill(name);
      await dialog.getByRole('button', { name: t.create.submit }).click();
      await heading(name, 1).waitFor();
    },
    /** An element's row in the overview. */
    element: (title: string) =>
      page
        .getByRole('region', { name: t.overview.elements })
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: title }) }),
    openElement: async (title: string) => {
      await page
        .getByRole('region', { name: t.overview.elements })
        .getByRole('link', { name: title, exact: true })
        .click();
      await heading(title, 1).waitFor();
    },
    /** The links to all elements. */
    elements: () => page.getByRole('region', { name: t.overview.elements }).getByRole('link'),
    nextDue: () => page.getByRole('region', { name: t.overview.nextDue }).getByRole('listitem'),
    timelineRow: (text: string) =>
      page.getByRole('row').filter({ has: page.getByRole('link', { name: text }) }),
    myActivity: (text: string) => page.getByRole('listitem', { name: text }),
    writeStatus: async (
      text: string,
      column: 'startUpStatus' | 'midProjectStatus' | 'finalStatus',
      status: string,
    ) => {
      const row = page.getByRole('listitem', { name: text });
      await row.getByRole('button', { name: elementTexts[language].statuses }).click();
      await row.getByLabel(elementTexts[language].columns[column]).fill(status);
    },
    saved: () => page.getByText(designTexts[language].save.saving).waitFor({ state: 'detached' }),
  };
};
