import type { listAuditRecords } from '@portolan/contract/organization-routes';
import { fail, succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import { pageOf } from '../../runtime/page-of.ts';
import type { Store } from './store.ts';

export const handleListAuditRecords = async ({
  store,
  query,
  now,
}: MemberCall<typeof listAuditRecords, Store>): Handled<typeof listAuditRecords> => {
  const organization = await store.organization.find();
  if (organization === null) return fail({ code: 'not-found' });
  return succeed({ body: await store.auditLog.newestFirst(pageOf(query), organization.createdAt, now) });
};
