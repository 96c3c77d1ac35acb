import { openSendingDomain } from '@portolan/data/campaigns/sending-domain';
import type { Database } from '@portolan/data/clients';
import { openDirectory } from '@portolan/data/directory/directory';
import { openDomainHolders } from '@portolan/data/directory/domain-holders';
import { writeAll, writeOne } from '@portolan/data/writing';
import type { DnsRecord, DomainHolder, SendingDomain } from '@portolan/domain/campaigns/mail-settings';
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

/** Milliseconds for which nobody else touches a domain that is taken from the mail service: more than the worker has for it. */
const removalTakes = 300_000;

/** Who holds a domain. While it is taken from the mail service nobody goes on: rejects, and the message comes again after that. */
const holderOf = async (
  { database, now }: Pick<DomainDependencies, 'database' | 'now'>,
  name: string,
): Promise<DomainHolder | null> => {
  const holder = await openDomainHolders(database).find(name);
  const since = holder?.leavingAt;
  if (since !== undefined && now().getTime() - Date.parse(since) < removalTakes) throw new DomainChanged();
  return holder;
};

/** Whether another clinic holds the domain that is still there, and is not about to let it go. */
const isAnothers = async (
  database: Database,
  organizationId: string,
  holder: DomainHolder | null,
): Promise<boolean> => {
  if (holder === null || holder.organizationId === organizationId || holder.leavingAt !== undefined)
    return false;
  return (await openDirectory(database).entry(holder.organizationId)) !== null;
};

const look = async (
  dependencies: DomainDependencies,
  organizationId: string,
  domain: SendingDomain,
): Promise<DomainLook> => {
  const { database, now, identities, nameServers, region } = dependencies;
  const { name } = domain;
  const holder = await holderOf({ database, now }, name);
  let identity: MailIdentity;
  try {
    identity = await identities.ensure(name);
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
  const isHeldByAnother = await isAnothers(database, organizationId, holder);
  if (isOwn(records) && !isHeldByAnother && holder?.organizationId !== organizationId) {
    const { write } = openDomainHolders(database).put({ name, organizationId }, holder, now(), 'changed');
    if (!(await writeOne(database, write)).ok) throw new DomainChanged();
    // Until it was held, others may have taken it from the mail service. From here on nobody does.
    return look(dependencies, organizationId, domain);
  }
  return { kind: 'seen', records, isHeldByAnother, isReady: identity.isReady };
};

/**
 * Takes a domain away: at the mail service too, unless another clinic has shown that it is theirs. That it does so is written down
 * before, so that no other clinic makes the domain its own in between and is left with one that the mail service does not know.
 */
const remove = async (
  { database, now, identities }: DomainDependencies,
  organizationId: string,
  domain: SendingDomain,
): Promise<void> => {
  const { name } = domain;
  const holders = openDomainHolders(database);
  const holder = await holderOf({ database, now }, name);
  const gone = openSendingDomain(database, organizationId).remove(domain, 'changed');
  if (await isAnothers(database, organizationId, holder)) {
    if (!(await writeAll(database, [gone])).ok) throw new DomainChanged();
    return;
  }
  const at = now();
  const leaving = { name, organizationId, leavingAt: at.toISOString() };
  const { held, write } = holders.put(leaving, holder, at, 'changed');
  if (!(await writeOne(database, write)).ok) throw new DomainChanged();
  await identities.remove(name);
  if (!(await writeAll(database, [gone, holders.remove(held, 'changed')])).ok) throw new DomainChanged();
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
