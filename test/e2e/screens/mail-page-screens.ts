import { getMailSettings } from '@portolan/contract/mail-settings-routes';
import { newId } from '@portolan/domain/ids';
import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { renee } from '@portolan/local/demo/cedar-creek/people';
import { campaignPageTexts } from '@portolan/messages/campaign-page-texts';
import type { Page } from 'playwright-core';
import { sealFor } from '../../support/mail-links.ts';
import { apiOf } from '../support/clinics.ts';
import type { Scene, Screen } from './screen.ts';

/** The page of a link in somebody's mail, in the language of the scene. */
const showPage = async (page: Page, scene: Scene, kind: 'u' | 'p'): Promise<void> => {
  const { stack, language, organization } = scene;
  const organizationId = organization(cedarCreek.name);
  // Whoever was erased can choose as well: nothing of them is read. Each time somebody else, who has stopped nothing yet.
  const contactId = newId('contact', new Date());
  const campaignId = 'cmp_01J8ZC4Q3W5V7X9Y2B4D6F8H02';
  const token = await sealFor(stack, {
    kind: 'recipient',
    organizationId,
    campaignId,
    contactId,
    chunk: 1,
    place: 0,
    language,
  });
  await page.goto(`/c/${kind}/${token}?lang=${language}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

/** Where people ask for a clinic's emails. */
const showSignUp = async (page: Page, { stack, language, organization }: Scene): Promise<void> => {
  const { signUpSlug } = await apiOf(stack, renee)(getMailSettings, {
    params: { organizationId: organization(cedarCreek.name) },
  });
  await page.goto(`/c/join/${signUpSlug}?lang=${language}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
};

export const mailPageScreens: readonly Screen[] = [
  {
    name: 'mail-unsubscribing',
    as: null,
    outsideApp: true,
    show: (page, scene) => showPage(page, scene, 'u'),
  },
  {
    name: 'mail-unsubscribed',
    as: null,
    outsideApp: true,
    show: async (page, scene) => {
      await showPage(page, scene, 'u');
      const { yes } = campaignPageTexts[scene.language].unsubscribing;
      await page.getByRole('button', { name: yes, exact: true }).click();
      await page.getByRole('radio').first().waitFor();
    },
  },
  { name: 'mail-sign-up', as: null, outsideApp: true, show: showSignUp },
  { name: 'mail-preferences', as: null, outsideApp: true, show: (page, scene) => showPage(page, scene, 'p') },
];
