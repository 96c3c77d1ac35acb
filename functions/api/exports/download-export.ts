import type { downloadExport } from '@portolan/contract/export-routes';
import { archiveKey, stateOf } from '@portolan/domain/exports/export';
import type { ObjectStore } from '@portolan/domain/exports/object-store';
import { fail } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

/** Seconds for which the address leads to the archive. */
const validFor = 300;

/**
 * Says in the audit log that the archive is fetched, before anybody can. The address is signed with the organization's own
 * credentials, which lead to no other's archive, whatever its key (ORG-6).
 */
export const handleDownloadExport =
  (objectsOf: (organizationId: string) => Pick<ObjectStore, 'downloadUrl'>) =>
  async (call: MemberCall<typeof downloadExport, Store>): Handled<typeof downloadExport> => {
    const { store, params, now } = call;
    const made = await store.exports.find(params.exportId);
    if (made === null) return fail({ code: 'not-found' });
    if (stateOf(made, now) !== 'ready') return fail({ code: 'export-not-ready' });
    return call.commit({
      writes: [],
      audit: {
        action: 'export-downloaded',
        target: made.id,
        versionBefore: made.version,
        versionAfter: made.version,
        fields: [],
      },
      reply: {
        body: {
          url: await objectsOf(store.organizationId).downloadUrl(
            archiveKey(store.organizationId, made.id),
            validFor,
          ),
        },
      },
    });
  };
