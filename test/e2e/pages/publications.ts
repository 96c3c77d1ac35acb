import { publicationTexts } from '@portolan/messages/publication-texts';
import type { Page } from 'playwright-core';

export const publicationPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const { resources: r, announcements: a, onElement } = publicationTexts[language];
  const { form } = r;
  const dialog = () => page.getByRole('dialog');
  return {
    openResources: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/resources`);
      await page.getByRole('heading', { level: 1, name: r.title }).waitFor();
    },
    addLink: () => page.getByRole('button', { name: r.add }),
    field: (name: 'url' | 'title' | 'source' | 'description') =>
      dialog().getByLabel(form[name], { exact: true }),
    helpsWith: () => dialog().getByLabel(form.element, { exact: true }),
    save: () => dialog().getByRole('button', { name: form.add }),
    saveChange: () => dialog().getByRole('button', { name: form.save }),
    wrongAddress: () => dialog().getByText(form.urlWrong),
    link: (title: string) => page.getByRole('link', { name: title }),
    change: (title: string) => page.getByRole('button', { name: r.change(title) }),
    remove: (title: string) => page.getByRole('button', { name: r.remove(title) }),
    removeConfirm: () => dialog().getByRole('button', { name: r.removeConfirm }),
    search: () => page.getByRole('searchbox', { name: r.search }),
    emptyBank: () => page.getByRole('heading', { name: r.emptyTitle }),
    onElement: () =>
      page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: onElement.title }) }),
    openAnnouncements: async (organizationId: string, programId: string) => {
      await page.goto(`/o/${organizationId}/programs/${programId}/announcements`);
      await page.getByRole('heading', { level: 2, name: a.past }).waitFor();
    },
    headline: () => page.getByLabel(a.headline, { exact: true }),
    text: () => page.getByLabel(a.text, { exact: true }),
    publish: () => page.getByRole('button', { name: a.publish }),
    published: () => page.getByText(a.published),
    announcement: (title: string) =>
      page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) }),
    withdraw: (title: string) => page.getByRole('button', { name: a.withdrawOne(title) }),
    withdrawConfirm: () => dialog().getByRole('button', { name: a.withdrawConfirm }),
  };
};
