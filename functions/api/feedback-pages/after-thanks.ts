import type { FormVersion } from '@portolan/domain/feedback/form';
import type { Language } from '@portolan/domain/people/person';
import { html, type Markup } from '@portolan/messages/html';
import { newsLink } from '@portolan/public-pages/news-page';
import type { PageClinic } from '@portolan/public-pages/page';
import type { Store } from './store.ts';

/**
 * What the thanks for an answer lead on to: what came of others, and the panel that the form names, which is joined on a page of
 * its own, so that no address comes near an answer.
 */
export const afterThanks = async (
  store: Store,
  clinic: PageClinic,
  { content }: FormVersion,
  language: Language,
): Promise<Markup> => {
  const panel = content.panelId === null ? null : await store.panels.find(content.panelId);
  // Few forms name one, so only those read in what speaks of panels.
  const offer =
    panel !== null && (await import('@portolan/public-pages/panel-pages')).panelOffer(panel, language);
  return html`${offer}${newsLink(language, clinic)}`;
};
