import type { getOrganization } from '@portolan/contract/organization-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleGetOrganization = async ({
  store,
}: MemberCall<typeof getOrganization, Store>): Handled<typeof getOrganization> => {
  const organization = await store.organization.find();
  return organization === null
    ? fail({ code: 'not-found' })
    : succeed({ body: organization, version: organization.version });
};
