import type { BlockKind } from '@portolan/domain/campaigns/edit-message';
import type { MergeField } from '@portolan/domain/campaigns/message';
import { designTexts } from '@portolan/messages/design-texts';
import { messageBlockTexts } from '@portolan/messages/message-block-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import type { Page } from 'playwright-core';

/** Where the message of a campaign is written, previewed, checked and tried out. */
export const messagePage = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = messageEditorTexts[language];
  const words = messageBlockTexts[language];
  const looks = messagePreviewTexts[language];
  const design = designTexts[language];
  const main = page.getByRole('main');
  const button = (name: string) => main.getByRole('button', { name, exact: true });
  const field = (label: string, of: 'en' | 'es') =>
    main.getByLabel(`${label} ${design.bilingual.inLanguage[of]}`, { exact: true });
  return {
    main,
    dialog: page.getByRole('dialog'),
    open: async (organizationId: string, campaignId: string) => {
      await page.goto(`/o/${organizationId}/campaigns/${campaignId}/message`);
      await main.getByRole('heading', { level: 1, name: t.page.title }).waitFor();
    },
    button,
    field,
    tab: (name: string | RegExp) => main.getByRole('tab', { name }),
    blocks: () => main.getByRole('region', { name: t.blocks.title, exact: true }).locator('[data-sorted]'),
    block: (name: string) => main.getByRole('button', { name: new RegExp(`^\\d+\\. ${name}`) }),
    handle: (name: string) => button(design.order.handle(name)),
    addBlock: async (kind: BlockKind) => {
      await button(t.blocks.add).click();
      await page.getByRole('menuitem', { name: t.blocks.kinds[kind] }).click();
    },
    insert: async (label: string, of: 'en' | 'es', what: MergeField) => {
      await button(words.fields.insertIn(`${label} ${design.bilingual.inLanguage[of]}`)).click();
      await page.getByRole('menuitem', { name: words.fields.names[what] }).click();
    },
    inLanguage: (name: RegExp) => main.getByRole('radiogroup', { name: t.language }).getByText(name),
    saved: () => main.getByRole('status').getByText(design.save.saved).waitFor(),
    said: (sentence: string) => page.getByRole('status').getByText(sentence).first(),
    /** The one that was opened last: a larger one lies over the one beside the fields. */
    preview: () => page.frameLocator(`iframe[title="${looks.preview.frame}"]`).last(),
    previewIn: (of: 'en' | 'es') =>
      main
        .getByRole('radiogroup', { name: looks.preview.language })
        .getByText(looks.preview.languages[of])
        .click(),
    view: (view: keyof typeof looks.preview.views) =>
      main.getByRole('radiogroup', { name: looks.preview.view }).getByText(looks.preview.views[view]).click(),
    dark: () => main.getByRole('switch', { name: looks.preview.dark }).click({ force: true }),
  };
};
