import type { getResponse } from '@portolan/contract/response-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetResponse = async ({
  store,
  params,
}: MemberCall<typeof getResponse, Store>): Handled<typeof getResponse> => {
  const response = await store.responses.find(params.responseId);
  return response === null
    ? fail({ code: 'not-found' })
    : succeed({ body: response, version: response.version });
};
