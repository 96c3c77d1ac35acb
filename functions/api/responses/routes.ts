import * as feedback from '@portolan/contract/feedback-routes';
import * as routes from '@portolan/contract/response-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeFeedbackSettings } from './change-feedback-settings.ts';
import { handleChangeNews } from './change-news.ts';
import { handleChangeResponse } from './change-response.ts';
import { handleChangeResponses } from './change-responses.ts';
import { handleEnterResponses } from './enter-responses.ts';
import { handleGetFeedbackSettings } from './get-feedback-settings.ts';
import { handleGetResponse } from './get-response.ts';
import { handleListFeedbackMonths } from './list-feedback-months.ts';
import { handleListNews } from './list-news.ts';
import { handleListOpenResponses } from './list-open-responses.ts';
import { handleListResponses } from './list-responses.ts';
import { handleMakeActivityOfResponse } from './make-activity-of-response.ts';
import type { Store } from './store.ts';
import { handleWriteNews } from './write-news.ts';

export const responses: FunctionRoutes<Store> = [
  memberRoute(routes.listResponses, handleListResponses),
  memberRoute(routes.listOpenResponses, handleListOpenResponses),
  memberRoute(routes.getResponse, handleGetResponse),
  memberRoute(routes.changeResponse, handleChangeResponse),
  memberRoute(routes.changeResponses, handleChangeResponses),
  memberRoute(routes.makeActivityOfResponse, handleMakeActivityOfResponse),
  memberRoute(routes.enterResponses, handleEnterResponses),
  memberRoute(feedback.listNews, handleListNews),
  memberRoute(feedback.writeNews, handleWriteNews),
  memberRoute(feedback.changeNews, handleChangeNews),
  memberRoute(feedback.getFeedbackSettings, handleGetFeedbackSettings),
  memberRoute(feedback.changeFeedbackSettings, handleChangeFeedbackSettings),
  memberRoute(feedback.listFeedbackMonths, handleListFeedbackMonths),
];
