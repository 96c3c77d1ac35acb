import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, renee } from '@portolan/local/demo/cedar-creek/people';
import { mailSettingsTexts } from '@portolan/messages/mail-settings-texts';
import { mailSettingsPages } from '../pages/mail-settings.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = ({ organization }: Scene) => organization(cedarCreek.name);

export const mailSettingsScreens: readonly Screen[] = [
  {
    name: 'campaign-settings',
    as: renee.email,
    show: async (page, scene) => mailSettingsPages(page, scene.language).open(clinic(scene)),
  },
  {
    name: 'campaign-settings-faults',
    as: renee.email,
    show: async (page, scene) => {
      const settings = mailSettingsPages(page, scene.language);
      await settings.open(clinic(scene));
      await settings.field('replyTo').fill('portal at cedar');
      await settings.color().fill('#ffe45c');
      await settings.addTopic().click();
      await settings.signUp().check();
      await settings.save().click();
      await page.getByText(mailSettingsTexts[scene.language].wrong).waitFor();
    },
  },
  {
    name: 'campaign-settings-viewer',
    as: george.email,
    show: async (page, scene) => {
      await mailSettingsPages(page, scene.language).open(clinic(scene));
      await page.getByText(mailSettingsTexts[scene.language].readOnly).waitFor();
    },
  },
];
