import { exampleIds } from '@portolan/contract/examples';
import { openSendingDomain } from '@portolan/data/campaigns/sending-domain';
import { connect } from '@portolan/data/clients';
import { organizationPolicy } from '@portolan/data/key-policies';
import { type Write, writeAll } from '@portolan/data/writing';
import { afterLook, askForDomain } from '@portolan/domain/campaigns/sending-domain';
import type { Place } from '../comings-and-goings.ts';
import { freshName } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const { organizationId } = exampleIds;
const at = new Date('2026-10-01T12:00:00.000Z');

/** As a clinic stands before its domain is asked for, or after one was looked at that the mail service does not take. */
const prepare = async (
  { world: { stack }, organization: { id } }: Place,
  stands: 'without' | 'refused' | 'as-it-is',
) => {
  const database = connect(
    { region: 'us-east-1', endpoint: stack.dynamodbEndpoint },
    stack.tableNames,
    organizationPolicy(id),
  );
  const domains = openSendingDomain(database, id);
  const before = await domains.find();
  if (stands === 'as-it-is' && before !== null) return id;
  const looked = afterLook(askForDomain('clinic.example.org', 'a-token', at), { kind: 'refused' }, at);
  const next = domains.put({ ...looked, version: (before?.version ?? 0) + 1 }, 'there');
  const gone = before === null ? [] : [domains.remove(before, 'there')];
  const writes: Write<string>[] = stands === 'without' ? gone : [next];
  if (writes.length > 0) await writeAll(database, writes);
  return id;
};

export const sendingDomainRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> => {
    if (place.organization.kind !== 'clinic') return {};
    switch (route.id) {
      case 'askSendingDomain':
        return { [organizationId]: () => prepare(place, 'without') };
      case 'getSendingDomain':
        return { [organizationId]: () => prepare(place, 'as-it-is') };
      case 'checkSendingDomain':
      case 'removeSendingDomain':
        return { [organizationId]: () => prepare(place, 'refused') };
      default:
        return {};
    }
  },
  bodies: {
    askSendingDomain: () => ({
      name: `${freshName('clinic').replaceAll(/\W/g, '-').toLowerCase()}.example.org`,
    }),
  },
};
