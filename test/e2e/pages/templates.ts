import { designTexts } from '@portolan/messages/design-texts';
import { planMoveTexts } from '@portolan/messages/plan-move-texts';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { templateTexts } from '@portolan/messages/template-texts';
import type { Page } from 'playwright-core';

/** The list of templates, the editor of one with its preview and versions, and publishing. */
export const templatePages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = templateTexts[language];
  const editor = templateEditorTexts[language];
  const main = page.getByRole('main');
  const dialog = page.getByRole('dialog');
  const field = (label: string, of: 'en' | 'es') =>
    main.getByLabel(`${label} ${designTexts[language].bilingual.inLanguage[of]}`, { exact: true });
  return {
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/templates`);
      await main.getByRole('heading', { level: 1, name: t.list.title }).waitFor();
    },
    openOne: async (organizationId: string, templateId: string) => {
      await page.goto(`/o/${organizationId}/templates/${templateId}`);
      await main.getByRole('tab', { name: editor.preview }).waitFor();
    },
    add: () => main.getByRole('button', { name: t.list.add }),
    create: async (name: { en: string; es: string }) => {
      await dialog.getByLabel(t.create.nameEn).fill(name.en);
      await dialog.getByLabel(t.create.nameEs).fill(name.es);
      await dialog.getByRole('button', { name: t.create.create }).click();
    },
    shown: (name: string) => main.getByRole('heading', { level: 1, name }).waitFor(),
    field,
    elements: () => main.getByRole('navigation', { name: editor.elements }).getByRole('listitem'),
    handle: (name: string) => main.getByRole('button', { name: designTexts[language].order.handle(name) }),
    element: (name: string) =>
      main.getByRole('navigation', { name: editor.elements }).getByRole('button', { name }).last(),
    button: (name: string) => main.getByRole('button', { name, exact: true }),
    part: (name: string) => main.locator('summary', { hasText: name }),
    tab: (name: string) => main.getByRole('tab', { name }),
    publish: () => main.getByRole('button', { name: t.publish.open, exact: true }),
    confirm: (version: number) => dialog.getByRole('button', { name: t.publish.confirm(version) }),
    dialog,
  };
};

/** The page on which a clinic sees what a move of its plan would change. */
export const moveOf = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = planMoveTexts[language].move;
  const main = page.getByRole('main');
  return {
    notice: () => main.getByRole('link', { name: t.see }),
    heading: () => main.getByRole('heading', { level: 1, name: t.title }),
    move: () => main.getByRole('button', { name: t.confirm }),
  };
};
