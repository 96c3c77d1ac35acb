import { changeFeedbackSettings, getFeedbackSettings } from '@portolan/contract/feedback-routes';
import type { FeedbackSettings, FeedbackSettingsChanges } from '@portolan/domain/feedback/feedback-settings';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Api } from './api.tsx';

/** By when feedback is looked at and closed, a clinic's own themes, and where its public page is. */
export const feedbackSettingsQuery = (api: Api, organizationId: string) =>
  queryOptions({
    queryKey: ['feedback-settings', organizationId],
    queryFn: ({ signal }) => api(getFeedbackSettings, { params: { organizationId }, signal }),
    staleTime: 60_000,
  });

export const rememberSettings = (
  client: QueryClient,
  organizationId: string,
  settings: FeedbackSettings,
): void => {
  client.setQueryData(['feedback-settings', organizationId], settings);
};

export const changeSettings = (
  api: Api,
  organizationId: string,
  version: number,
  body: FeedbackSettingsChanges,
) => api(changeFeedbackSettings, { params: { organizationId }, ifMatch: version, body });
