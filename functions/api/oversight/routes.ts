import * as routes from '@portolan/contract/oversight-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeCoachNote } from './change-coach-note.ts';
import { handleChangeGrantee } from './change-grantee.ts';
import { handleGetGrantee } from './get-grantee.ts';
import { handleListCoachNotes } from './list-coach-notes.ts';
import { handleListCohort } from './list-cohort.ts';
import { handleListCohortCampaigns } from './list-cohort-campaigns.ts';
import { handleListCohortElements } from './list-cohort-elements.ts';
import { handleListGrantees } from './list-grantees.ts';
import { handleRemoveCoachNote } from './remove-coach-note.ts';
import type { Store } from './store.ts';
import { handleWriteCoachNote } from './write-coach-note.ts';

export const oversight: FunctionRoutes<Store> = [
  memberRoute(routes.listCohort, handleListCohort),
  memberRoute(routes.listGrantees, handleListGrantees),
  memberRoute(routes.listCohortElements, handleListCohortElements),
  memberRoute(routes.listCohortCampaigns, handleListCohortCampaigns),
  memberRoute(routes.getGrantee, handleGetGrantee),
  memberRoute(routes.changeGrantee, handleChangeGrantee),
  memberRoute(routes.listCoachNotes, handleListCoachNotes),
  memberRoute(routes.writeCoachNote, handleWriteCoachNote),
  memberRoute(routes.changeCoachNote, handleChangeCoachNote),
  memberRoute(routes.removeCoachNote, handleRemoveCoachNote),
];
