import { enterResponses } from '@portolan/contract/response-entry-routes';
import type { BodyOf, ReplyOf } from '@portolan/contract/route';
import type { QueryClient } from '@tanstack/react-query';
import type { Api } from './api.tsx';
import type { OfForm } from './forms.ts';

export type Entered = ReplyOf<typeof enterResponses>['rows'];

/** Sends rows of a batch; those that were sent before change nothing. */
export const enter = async (
  api: Api,
  params: OfForm,
  body: BodyOf<typeof enterResponses>,
): Promise<Entered> => (await api(enterResponses, { params, body })).rows;

/** What was answered is read again: there is more of it. */
export const forgetResponses = (client: QueryClient, organizationId: string): Promise<void> =>
  client.invalidateQueries({ queryKey: ['responses', organizationId] });
