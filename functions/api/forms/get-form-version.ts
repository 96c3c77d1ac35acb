import type { getFormVersion } from '@portolan/contract/form-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetFormVersion = async ({
  store,
  params,
}: MemberCall<typeof getFormVersion, Store>): Handled<typeof getFormVersion> => {
  const version = await store.formVersions.find(params.formId, Number(params.formVersion));
  return version === null ? fail({ code: 'not-found' }) : succeed({ body: version });
};
