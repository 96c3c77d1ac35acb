import type { exportContacts } from '@portolan/contract/contact-routes';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

/** Addresses leave Portolan with the file: the audit log says by whose hand. */
export const handleExportContacts = async ({
  store,
  commit,
}: MemberCall<typeof exportContacts, Store>): Handled<typeof exportContacts> =>
  commit({
    writes: [],
    audit: {
      action: 'contacts-exported',
      target: store.organizationId,
      versionBefore: null,
      versionAfter: null,
      fields: [],
    },
    reply: { body: null },
  });
