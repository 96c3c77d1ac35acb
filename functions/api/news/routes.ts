import * as routes from '@portolan/contract/feedback-routes';
import { type FunctionRoutes, memberRoute } from '../../runtime/bound-route.ts';
import { handleChangeFeedbackSettings } from './change-feedback-settings.ts';
import { handleChangeNews } from './change-news.ts';
import { handleGetFeedbackSettings } from './get-feedback-settings.ts';
import { handleListFeedbackMonths } from './list-feedback-months.ts';
import { handleListNews } from './list-news.ts';
import type { Store } from './store.ts';
import { handleWriteNews } from './write-news.ts';

export const news: FunctionRoutes<Store> = [
  memberRoute(routes.listNews, handleListNews),
  memberRoute(routes.writeNews, handleWriteNews),
  memberRoute(routes.changeNews, handleChangeNews),
  memberRoute(routes.getFeedbackSettings, handleGetFeedbackSettings),
  memberRoute(routes.changeFeedbackSettings, handleChangeFeedbackSettings),
  memberRoute(routes.listFeedbackMonths, handleListFeedbackMonths),
];
