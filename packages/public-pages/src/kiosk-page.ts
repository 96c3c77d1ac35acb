import type { FormVersion } from '@portolan/domain/feedback/form';
import { said } from '@portolan/domain/people/localized';
import { html, type Markup } from '@portolan/messages/html';
import { kioskPageTexts } from '@portolan/messages/kiosk-page-texts';
import { publicPageTexts } from '@portolan/messages/public-page-texts';
import { type FormPage, renderFormPage } from './form-page.ts';
import { type NoticePage, renderThanks } from './notice-pages.ts';
import type { PageAssets } from './page.ts';

/** Names of the posted fields by which a screen names its answer: the version it asked, the answer, and its instant. */
export const kioskFields = { version: 'version', answer: 'answer', at: 'at' } as const;

export type KioskPage = Pick<FormPage, 'language' | 'clinic' | 'ticket' | 'given' | 'faults' | 'notice'> & {
  readonly asked: FormVersion;
};

const words = ({ language, asked }: Pick<KioskPage, 'language' | 'asked'>) => ({
  thanks: said(asked.content.thanks, language),
  toldLater: false,
  more: html`<p><a class="button send" href="?lang=${language}">${kioskPageTexts[language].next}</a></p>`,
});

/** What the script shows over the form; without script none of it is seen. */
const covers = (page: KioskPage): Markup => {
  const { language, asked } = page;
  const texts = kioskPageTexts[language];
  const common = publicPageTexts[language];
  const { thanks } = words(page);
  return html`<p class="hint">${texts.shared}</p><p id="waiting" role="status" data-one="${texts.waiting(1)}" data-many="${texts.waiting(2).replace('2', '{n}')}"></p><p id="kiosk" hidden data-missing="${texts.missing}" data-one="${texts.missingOne}" data-gone="${texts.gone}"></p><input type="hidden" form="form" name="${kioskFields.version}" value="${asked.version}"><section id="thanks" class="cover" tabindex="-1" role="alert" hidden><h2>${common.thanksTitle}</h2><p>${texts.taken}</p>${thanks !== '' && html`<p class="said">${thanks}</p>`}<button type="button" class="send">${texts.next}</button></section><section id="idle" class="cover" tabindex="-1" role="alertdialog" aria-labelledby="idle.title" hidden><h2 id="idle.title">${texts.stillThere}</h2><p>${texts.clearing}</p><button type="button" class="send">${texts.goOn}</button></section>`;
};

/**
 * A form on a screen of the clinic: it asks for no address, and its script clears it after each person and keeps answers while there
 * is no connection. Without script it is the form, and a link to the next person after it.
 */
export const renderKiosk = (page: KioskPage, assets: PageAssets): string => {
  const { asked, ...shown } = page;
  return renderFormPage(
    {
      ...shown,
      content: asked.content,
      audiences: asked.audiences,
      workBits: 0,
      asksForAddress: false,
      after: covers(page),
    },
    assets,
  );
};

/** Thanks where no script shows them. */
export const renderKioskThanks = (page: NoticePage, asked: FormVersion, assets: PageAssets): string =>
  renderThanks(page, words({ language: page.language, asked }), assets);
