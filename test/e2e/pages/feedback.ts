import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { feedbackNewsTexts } from '@portolan/messages/feedback-news-texts';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { feedbackSettingsTexts } from '@portolan/messages/feedback-settings-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import type { Page } from 'playwright-core';

type Status = keyof (typeof feedbackTexts)['en']['statuses'];

/** The inbox of feedback and one response beside it. */
export const inboxPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = { ...feedbackInboxTexts[language], ...feedbackResponseTexts[language] };
  const { statuses } = feedbackTexts[language];
  const dialog = page.getByRole('dialog');
  const handling = page.getByRole('region', { name: t.handling.title });
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/feedback`);
      await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    },
    part: (name: keyof typeof t.parts & ('all' | 'late' | 'new' | 'mine'), count: number) =>
      page.getByRole('button', { name: t.parts[name](String(count)), exact: true }),
    search: () => page.getByRole('searchbox', { name: t.filters.search }),
    show: () => page.getByRole('search').getByLabel(t.filters.show),
    moreFilters: () => page.getByText(t.filters.more),
    filter: (name: 'form' | 'status' | 'theme' | 'channel' | 'language' | 'audience') =>
      page.getByRole('search').getByLabel(t.filters[name], { exact: true }),
    rows: () => page.locator('a[data-response]'),
    row: (text: string) => page.locator('a[data-response]').filter({ hasText: text }),
    rowBox: (text: string) => page.getByRole('listitem').filter({ hasText: text }),
    selectAll: () => page.getByLabel(t.list.selectAll),
    changeSelected: () => page.getByRole('button', { name: t.bulk.change, exact: true }),
    bulk: {
      theme: () => dialog.getByLabel(t.handling.theme, { exact: true }),
      owner: () => dialog.getByRole('combobox', { name: t.handling.owner }),
      status: () => dialog.getByLabel(t.filters.status, { exact: true }),
      apply: () => dialog.getByRole('button', { name: t.bulk.apply, exact: true }),
      changed: (count: number) => page.getByText(t.bulk.changed(count)),
    },
    heading: () => page.getByRole('heading', { level: 1 }),
    said: () => page.getByRole('region', { name: t.said.title }),
    handling: () => handling,
    standsAt: (status: Status) =>
      handling.locator('[aria-current=step]').filter({ hasText: statuses[status] }),
    start: () => handling.getByRole('button', { name: t.handling.start, exact: true }),
    theme: () => handling.getByLabel(t.handling.theme, { exact: true }),
    owner: () => handling.getByRole('combobox', { name: t.handling.owner }),
    dueOn: () => handling.getByLabel(t.handling.dueOn),
    done: () => handling.getByLabel(t.handling.done),
    doneMissing: () => handling.getByText(t.handling.doneMissing),
    close: () => handling.getByRole('button', { name: t.handling.close, exact: true }),
    makeActivity: () => handling.getByRole('button', { name: t.activity.make }),
    activity: {
      text: () => dialog.getByLabel(t.activity.text, { exact: true }),
      element: () => dialog.getByLabel(t.activity.element, { exact: true }),
      submit: () => dialog.getByRole('button', { name: t.activity.submit }),
    },
    openActivity: () => page.getByRole('link', { name: t.activity.open }),
    tell: () => handling.getByRole('link', { name: t.handling.tell }),
    next: () => page.getByRole('link', { name: t.page.next, exact: true }),
    conflict: () => page.getByRole('dialog', { name: t.conflict.title }),
    keepMine: () => dialog.getByRole('button', { name: t.conflict.keepYours }),
    card: () => page.getByRole('region', { name: t.card.title, exact: true }),
  };
};

/** "You said, we did". */
export const newsPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = feedbackNewsTexts[language];
  const form = page
    .getByRole('region', { name: t.form.newTitle })
    .or(page.getByRole('region', { name: t.form.editTitle }));
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/feedback/news`);
      await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    },
    write: () => page.getByRole('button', { name: t.write }),
    edit: () => page.getByRole('button', { name: t.card.edit }),
    form: () => form,
    field: (part: 'youSaid' | 'weDid', inLanguage: 'en' | 'es') =>
      form.locator(`textarea[lang=${inLanguage}]`).nth(part === 'youSaid' ? 0 : 1),
    response: (text: string) => form.getByRole('checkbox', { name: text }),
    publish: () => form.getByRole('button', { name: t.form.publish, exact: true }),
    unfinished: () => form.getByText(t.card.unfinished),
    entry: (youSaid: string) => page.getByRole('article', { name: youSaid }),
    publicPage: () => page.getByRole('region', { name: t.page.title }).getByRole('link').first(),
  };
};

/** By when feedback is worked off. */
export const feedbackSettingsPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = feedbackSettingsTexts[language];
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/feedback/settings`);
      await page.getByRole('heading', { level: 2, name: t.level.title }).waitFor();
    },
    days: (field: 'reviewDays' | 'closeDays') => page.getByLabel(t.level[field]),
    theme: () => page.getByLabel(t.themes.label, { exact: true }),
    add: () => page.getByRole('button', { name: t.themes.add, exact: true }),
    save: () => page.getByRole('button', { name: t.save, exact: true }),
    saved: () => page.getByText(t.saved, { exact: true }),
  };
};
