import type { listPanelSurveys } from '@portolan/contract/panel-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

const months = 12;

export const handleListPanelSurveys = async ({
  store,
  params: { panelId },
}: MemberCall<typeof listPanelSurveys, Store>): Handled<typeof listPanelSurveys> => {
  const [panel, items] = await Promise.all([
    store.panels.find(panelId),
    store.panelSurveys.latest(panelId, months),
  ]);
  return panel === null ? fail({ code: 'not-found' }) : succeed({ body: { items } });
};
