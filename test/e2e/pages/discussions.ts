import { discussionTexts } from '@portolan/messages/discussion-texts';
import type { Locator, Page } from 'playwright-core';

type Element = { readonly organizationId: string; readonly planId: string; readonly elementId: string };

/** Threads on an element's page, on a clinic's page at the foundation, and the bell above all pages. */
export const discussionPages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = discussionTexts[language];
  const region = (): Locator => page.getByRole('region', { name: t.title, exact: true });
  return {
    open: async ({ organizationId, planId, elementId }: Element) => {
      await page.goto(`/o/${organizationId}/plan/${planId}/elements/${elementId}`);
      await region().getByRole('textbox').or(region().getByRole('tab')).first().waitFor();
    },
    region,
    withFoundation: (foundation: string) => region().getByRole('tab', { name: t.withFoundation(foundation) }),
    inside: () => region().getByRole('tab', { name: t.inside }),
    field: (other?: string) => page.getByRole('textbox', { name: other ? t.writeTo(other) : t.write }),
    people: () => page.getByRole('listbox', { name: t.mentionList }),
    send: () => page.getByRole('button', { name: t.send, exact: true }),
    save: () => page.getByRole('button', { name: t.save, exact: true }),
    comment: (name: string, text: string | RegExp) =>
      page.getByRole('article', { name: t.commentBy(name) }).filter({ hasText: text }),
    edit: (comment: Locator) => comment.getByRole('button', { name: /^(Change your|Modificar su)/ }),
    editing: () => page.getByRole('textbox', { name: /^(Change your|Modificar su)/ }),
    remove: (comment: Locator) => comment.getByRole('button', { name: /^(Remove the|Quitar el)/ }),
    confirmRemoval: () => page.getByRole('dialog').getByRole('button', { name: t.remove, exact: true }),
    removed: (name: string) => page.getByText(t.removed(name)),
    onlyEditors: () => page.getByText(t.onlyEditors),
    bell: (count: number) => page.getByRole('button', { name: t.notices.button(count), exact: true }),
    notice: (text: string) => page.getByRole('dialog').getByRole('button', { name: text }),
    clinicThreads: () => page.getByRole('region', { name: t.clinicThreads.title }),
    quietElements: () => page.getByText(t.clinicThreads.quiet),
    clinicThread: (title: string) =>
      page.getByRole('region', { name: t.clinicThreads.title }).getByText(title),
    count: (count: number) => t.count(count),
    unread: (count: number) => t.unread(count),
    mentionedBy: (name: string) => t.notices.mentioned(name),
  };
};
