import * as routes from '@portolan/contract/publication-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleAddResource } from './add-resource.ts';
import { handleChangeResource } from './change-resource.ts';
import { handleListAnnouncements } from './list-announcements.ts';
import { handleListReceivedAnnouncements } from './list-received-announcements.ts';
import { handleListResources } from './list-resources.ts';
import { handleListSharedResources } from './list-shared-resources.ts';
import { handlePublishAnnouncement } from './publish-announcement.ts';
import { handleRemoveResource } from './remove-resource.ts';
import type { Store } from './store.ts';
import { handleWithdrawAnnouncement } from './withdraw-announcement.ts';

export const publications: FunctionRoutes<Store> = [
  memberRoute(routes.listResources, handleListResources),
  memberRoute(routes.addResource, handleAddResource),
  memberRoute(routes.changeResource, handleChangeResource),
  memberRoute(routes.removeResource, handleRemoveResource),
  memberRoute(routes.listAnnouncements, handleListAnnouncements),
  memberRoute(routes.publishAnnouncement, handlePublishAnnouncement),
  memberRoute(routes.withdrawAnnouncement, handleWithdrawAnnouncement),
  memberRoute(routes.listSharedResources, handleListSharedResources),
  memberRoute(routes.listReceivedAnnouncements, handleListReceivedAnnouncements),
];
