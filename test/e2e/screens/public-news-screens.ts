import { getFeedbackSettings } from '@portolan/contract/feedback-routes';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import { apiOf } from '../support/clinics.ts';
import type { Screen } from './screen.ts';

export const publicNewsScreens: readonly Screen[] = [
  {
    name: 'public-news',
    as: null,
    outsideApp: true,
    show: async (page, { stack, language, organization }) => {
      const params = { organizationId: organization(cedarCreek.name) };
      const { pageSlug } = await apiOf(stack, renee)(getFeedbackSettings, { params });
      await page.goto(`/f/news/${pageSlug}?lang=${language}`);
      await page.getByRole('article').first().waitFor();
    },
  },
];
