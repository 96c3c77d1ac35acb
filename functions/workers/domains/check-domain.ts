import { openSendingDomain } from '@portolan/data/campaigns/sending-domain';
import type { Database } from '@portolan/data/clients';
import { openDirectory } from '@portolan/data/directory/directory';
import { openDomainHolders } from '@portolan/data/directory/domain-holders';
import { writeAll, writeOne } from '@portolan/data/writing';
import type { DnsRecord, SendingDomain } from '@portolan/domain/campaigns/mail-settings';
import {
  afterLook,
  type DomainLook,
  isDue,
  isOwn,
  isSeen,
  isWatched,
  lookAgainAfter,
  recordsOf,
} from '@portolan/domain/campaigns/sending-domain';
import {
  IdentityRefused,
  type MailIdentities,
  type MailIdentity,
} from '@portolan/domain/mail/mail-identities';
import type { NameServers } from '@portolan/domain/mail/name-servers';
import type { MessageQueue } from '@portolan/domain/messaging/change-message';
import { sendAll } from '../../runtime/send-all.ts';

export type DomainDependencies = {
  readonly database: Database;
  readonly now: () => Date;
  /** The worker's own queue. */
  readonly queue: MessageQueue;
  readonly identities: MailIdentities;
  readonly nameServers: NameServers;
  /** Where the mail service takes returned mails. */
  readonly region: string;
};

/** Somebody changed the domain meanwhile; its message comes again. */
class DomainChanged extends Error {
  constructor() {
    super('Somebody changed the domain meanwhile');
    this.name = 'DomainChanged';
  }
}

const ask = ({ txt, cname, mx }: NameServers, { type, name }: Pick<DnsRecord, 'type' | 'name'>) => {
  switch (type) {
    case 'TXT':
      return txt(name);
    case 'CNAME':
      return cname(name);
    case 'MX':
      return mx(name);
  }
};

/** Another clinic that holds the domain and is still there; null where this one may. */
const heldBy = async (database: Database, organizationId: string, name: string): Promise<boolean> => {
  const holder = await openDomainHolders(database).find(name);
  if (holder === null || holder.organizationId === organizationId) return false;
  return (await openDirectory(database).entry(holder.organizationId)) !== null;
};

/** Makes the clinic the holder of a domain that the DNS says is its own. */
const hold = async (database: Database, organizationId: string, name: string): Promise<void> => {
  const holders = openDomainHolders(database);
  const holder = await holders.find(name);
  if (holder?.organizationId === organizationId) return;
  const next = { name, organizationId, version: (holder?.version ?? 0) + 1 };
  if (!(await writeOne(database, holders.put(next, 'changed'))).ok) throw new DomainChanged();
};

const look = async (
  { database, identities, nameServers, region }: DomainDependencies,
  organizationId: string,
  domain: SendingDomain,
): Promise<DomainLook> => {
  let identity: MailIdentity;
  try {
    identity = await identities.ensure(domain.name);
  } catch (error) {
    if (error instanceof IdentityRefused) return { kind: 'refused' };
    throw error;
  }
  const records = await Promise.all(
    recordsOf(domain, identity.keyNames, region).map(async (record) => ({
      ...record,
      seen: isSeen(record, await ask(nameServers, record)),
    })),
  );
  const isHeldByAnother = await heldBy(database, organizationId, domain.name);
  if (isOwn(records) && !isHeldByAnother) await hold(database, organizationId, domain.name);
  return { kind: 'seen', records, isHeldByAnother, isReady: identity.isReady };
};

/** Takes a domain away: at the mail service too, unless another clinic has shown that it is theirs. */
const remove = async (
  { database, identities }: DomainDependencies,
  organizationId: string,
  domain: SendingDomain,
): Promise<void> => {
  const holders = openDomainHolders(database);
  const holder = await holders.find(domain.name);
  const isOurs = holder?.organizationId === organizationId;
  if (holder === null || isOurs) await identities.remove(domain.name);
  const gone = await writeAll(database, [
    openSendingDomain(database, organizationId).remove(domain, 'changed'),
    ...(holder !== null && isOurs ? [holders.remove(holder, 'changed')] : []),
  ]);
  if (!gone.ok) throw new DomainChanged();
};

/**
 * Looks at a clinic's domain: makes it known to the mail service, asks the DNS for what it should say, and notes what it says. One that
 * waits is looked at again by itself for some days. A message that comes twice looks once.
 */
export const checkDomain = async (
  dependencies: DomainDependencies,
  organizationId: string,
): Promise<void> => {
  const { database, now, queue } = dependencies;
  const domains = openSendingDomain(database, organizationId);
  const domain = await domains.find();
  if (domain === null) return;
  if (domain.state === 'removing') return remove(dependencies, organizationId, domain);
  if (!isDue(domain, now())) return;
  const next = afterLook(domain, await look(dependencies, organizationId, domain), now());
  if (!(await writeOne(database, domains.put(next, 'changed'))).ok) throw new DomainChanged();
  if (isWatched(next, now()))
    await sendAll(
      queue,
      [
        {
          kind: 'record',
          organizationId,
          collection: 'SENDING-DOMAIN',
          sortKey: 'DOMAIN',
          version: next.version,
        },
      ],
      lookAgainAfter,
    );
};
