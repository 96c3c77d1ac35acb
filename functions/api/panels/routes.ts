import * as routes from '@portolan/contract/panel-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangePanel } from './change-panel.ts';
import { handleInvitePanelMembers } from './invite-panel-members.ts';
import { handleListPanelMembers } from './list-panel-members.ts';
import { handleListPanelSurveys } from './list-panel-surveys.ts';
import { handleListPanels } from './list-panels.ts';
import { handleMakePanel } from './make-panel.ts';
import { handleRemovePanelMember } from './remove-panel-member.ts';
import type { Store } from './store.ts';

export const panels: FunctionRoutes<Store> = [
  memberRoute(routes.listPanels, handleListPanels),
  memberRoute(routes.makePanel, handleMakePanel),
  memberRoute(routes.changePanel, handleChangePanel),
  memberRoute(routes.listPanelMembers, handleListPanelMembers),
  memberRoute(routes.invitePanelMembers, handleInvitePanelMembers),
  memberRoute(routes.removePanelMember, handleRemovePanelMember),
  memberRoute(routes.listPanelSurveys, handleListPanelSurveys),
];
