import { openSendingDomain } from '@portolan/data/campaigns/sending-domain';
import type { Database } from '@portolan/data/clients';
import { writeAll } from '@portolan/data/writing';
import { askForRemoval } from '@portolan/domain/campaigns/sending-domain';
import { WrittenMeanwhile } from './end-sharing.ts';

/**
 * Has the domain taken away that a clinic sends from, as if a person had asked for it: who erases may do nothing at the mail service,
 * and the worker of domains finds by the record what there is to be taken away. Resolves with whether it is gone; when it goes,
 * the message of the erasure comes again.
 */
export const letGoOfDomain = async (database: Database, organizationId: string): Promise<boolean> => {
  const domains = openSendingDomain(database, organizationId);
  const domain = await domains.find();
  if (domain === null) return true;
  if (domain.state !== 'removing') {
    const asked = await writeAll(database, [domains.put(askForRemoval(domain), 'changed')]);
    if (!asked.ok) throw new WrittenMeanwhile();
  }
  return false;
};
