import type { PageToken } from '@portolan/data/directory/public-page-records';
import type { Panel } from '@portolan/domain/feedback/panel';
import type { PanelPage } from '@portolan/public-pages/panel-pages';
import type { PageCall } from '../../runtime/bound-page.ts';
import { tokenHashOf } from '../../runtime/token-hash.ts';
import type { PagesDependencies } from './dependencies.ts';
import type { Store } from './store.ts';

/** What the link of a letter leads to; null for one that nobody knows, or knows no more. */
export const findLetter = async (
  { params, network }: PageCall,
  { publicPages, crowd, now }: PagesDependencies,
): Promise<PageToken | null> => {
  const token = await publicPages.token(tokenHashOf(params.letterToken ?? ''), now());
  if (token === null) crowd.wasBad(network, now());
  return token;
};

export type PanelAt = { readonly store: Store; readonly panel: Panel; readonly page: PanelPage };

/** A panel as its pages need it; null where it or its clinic is not there. */
export const findPanel = async (
  organizationId: string,
  panelId: string,
  { language }: PageCall,
  { store: open, clinics, now }: PagesDependencies,
): Promise<PanelAt | null> => {
  const store = open(organizationId);
  const [panel, clinic] = await Promise.all([store.panels.find(panelId), clinics(store, now())]);
  return panel === null || clinic === null ? null : { store, panel, page: { language, clinic, panel } };
};

export type LetterOfPanel = PanelAt & { readonly memberId: string };

/** The panel that the link of a letter leads to, as the kind of link that it is. */
export const findPanelOfLetter = async (
  kind: 'joining' | 'leaving',
  call: PageCall,
  dependencies: PagesDependencies,
): Promise<LetterOfPanel | null> => {
  const token = await findLetter(call, dependencies);
  if (token?.kind !== kind) return null;
  const found = await findPanel(token.organizationId, token.panelId, call, dependencies);
  return found && { ...found, memberId: token.memberId };
};
