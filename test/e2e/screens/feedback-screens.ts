import { cedarCreek } from '@portolan/local/demo/cedar-creek/organization';
import { george, helen, renee, tasha } from '@portolan/local/demo/cedar-creek/people';
import { juniperFlats } from '@portolan/local/demo/juniper-flats/organization';
import type { Page } from 'playwright-core';
import { feedbackSettingsPages, inboxPages, newsPages } from '../pages/feedback.ts';
import type { Scene, Screen } from './screen.ts';

const clinic = cedarCreek.name;

const inboxOf = async (page: Page, { language, organization }: Scene, name = clinic) => {
  const inbox = inboxPages(page, language);
  await inbox.open(organization(name));
  return inbox;
};

const response = async (page: Page, scene: Scene, text: string) => {
  const inbox = await inboxOf(page, scene);
  await inbox.row(text).click();
  await inbox.said().getByText(text).waitFor();
  return inbox;
};

export const feedbackScreens: readonly Screen[] = [
  {
    name: 'feedback-inbox',
    as: renee.email,
    show: async (page, scene) => (await inboxOf(page, scene)).rows().first().waitFor(),
  },
  {
    name: 'feedback-inbox-filters',
    as: renee.email,
    show: async (page, scene) => {
      const inbox = await inboxOf(page, scene);
      await inbox.rows().first().waitFor();
      await inbox.moreFilters().click();
      await inbox.selectAll().click();
      await inbox.changeSelected().waitFor();
    },
  },
  {
    name: 'feedback-inbox-bulk',
    as: renee.email,
    windowOnly: true,
    show: async (page, scene) => {
      const inbox = await inboxOf(page, scene);
      await inbox.rows().first().waitFor();
      await inbox.selectAll().click();
      await inbox.changeSelected().click();
      await inbox.bulk.status().selectOption('closed');
    },
  },
  {
    name: 'feedback-inbox-empty',
    as: juniperFlats.owner.email,
    show: async (page, scene) => {
      await inboxOf(page, scene, juniperFlats.name);
      await page.getByRole('main').getByRole('heading', { level: 2 }).waitFor();
    },
  },
  {
    name: 'feedback-response',
    as: renee.email,
    show: async (page, scene) => void (await response(page, scene, 'Escribí un mensaje')),
  },
  {
    name: 'feedback-response-activity',
    as: renee.email,
    windowOnly: true,
    show: async (page, scene) => {
      const inbox = await response(page, scene, 'Answers to messages take');
      await inbox.makeActivity().click();
      await inbox.activity.submit().waitFor();
    },
  },
  {
    name: 'feedback-response-became',
    as: helen.email,
    show: async (page, scene) => {
      const inbox = await response(page, scene, 'My results came');
      await inbox.openActivity().waitFor();
    },
  },
  {
    name: 'feedback-response-not-yours',
    as: tasha.email,
    show: async (page, scene) => void (await response(page, scene, 'My results came')),
  },
  {
    name: 'feedback-news',
    as: george.email,
    show: async (page, scene) => {
      const news = newsPages(page, scene.language);
      await news.open(scene.organization(clinic));
      await page.getByRole('article').first().waitFor();
    },
  },
  {
    name: 'feedback-news-form',
    as: renee.email,
    show: async (page, scene) => {
      const news = newsPages(page, scene.language);
      await news.open(scene.organization(clinic));
      await news.edit().first().click();
      await news.form().getByRole('checkbox').or(news.form().getByRole('status')).first().waitFor();
    },
  },
  {
    name: 'feedback-settings',
    as: renee.email,
    show: async (page, scene) => feedbackSettingsPages(page, scene.language).open(scene.organization(clinic)),
  },
];
