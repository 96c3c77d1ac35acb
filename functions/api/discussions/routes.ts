import * as routes from '@portolan/contract/discussion-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeClinicComment } from './change-clinic-comment.ts';
import { handleChangeComment } from './change-comment.ts';
import { handleCountClinicComments } from './count-clinic-comments.ts';
import { handleCountComments } from './count-comments.ts';
import { handleListClinicComments } from './list-clinic-comments.ts';
import { handleListComments } from './list-comments.ts';
import { handleListNotices } from './list-notices.ts';
import { handleReadNotices } from './read-notices.ts';
import { handleRemoveClinicComment } from './remove-clinic-comment.ts';
import { handleRemoveComment } from './remove-comment.ts';
import type { Store } from './store.ts';
import { handleWriteClinicComment } from './write-clinic-comment.ts';
import { handleWriteComment } from './write-comment.ts';

export const discussions: FunctionRoutes<Store> = [
  memberRoute(routes.listComments, handleListComments),
  memberRoute(routes.writeComment, handleWriteComment),
  memberRoute(routes.changeComment, handleChangeComment),
  memberRoute(routes.removeComment, handleRemoveComment),
  memberRoute(routes.countComments, handleCountComments),
  memberRoute(routes.listClinicComments, handleListClinicComments),
  memberRoute(routes.writeClinicComment, handleWriteClinicComment),
  memberRoute(routes.changeClinicComment, handleChangeClinicComment),
  memberRoute(routes.removeClinicComment, handleRemoveClinicComment),
  memberRoute(routes.countClinicComments, handleCountClinicComments),
  memberRoute(routes.listNotices, handleListNotices),
  memberRoute(routes.readNotices, handleReadNotices),
];
