import { makeCampaign, scheduleCampaign } from '@portolan/contract/campaign-routes';
import { exampleIds } from '@portolan/contract/examples';
import { openStanding } from '@portolan/data/campaigns/standing';
import { connect } from '@portolan/data/clients';
import { organizationPolicy } from '@portolan/data/key-policies';
import { writeAll } from '@portolan/data/writing';
import { untouchedStanding } from '@portolan/domain/campaigns/standing-rules';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const { organizationId, campaignId } = exampleIds;

const drafts = new WeakMap<Organization, Promise<string>>();

const draft = async ({ world, organization: { id, owner } }: Place): Promise<string> =>
  idIn(
    await demand(world, makeCampaign, owner.token, {
      params: { organizationId: id },
      body: { ...makeCampaign.example.body, name: freshName('A campaign') },
    }),
  );
const oneDraft = (place: Place): Promise<string> => {
  const made = drafts.get(place.organization) ?? draft(place);
  drafts.set(place.organization, made);
  return made;
};

const scheduled = async (place: Place): Promise<string> => {
  const { world, organization } = place;
  const id = await draft(place);
  await demand(world, scheduleCampaign, organization.owner.token, {
    params: { organizationId: organization.id, campaignId: id },
    headers: { 'if-match': '"1"' },
    body: { at: '2040-01-01T09:00' },
  });
  return id;
};

const campaignFor = (id: string, place: Place): Promise<string> => {
  switch (id) {
    case 'removeCampaign':
    case 'scheduleCampaign':
      return draft(place);
    case 'orderCampaign':
      return scheduled(place);
    default:
      return oneDraft(place);
  }
};

/** Stops the clinic's sending, as the guard does: its standing's version. */
const stop = async ({ world: { stack }, organization: { id } }: Place): Promise<number> => {
  const database = connect(
    { region: 'us-east-1', endpoint: stack.dynamodbEndpoint },
    stack.tableNames,
    organizationPolicy(id),
  );
  const standing = openStanding(database, id);
  const before = (await standing.find()) ?? untouchedStanding;
  if (before.stopped !== null) return before.version;
  const stopped = { why: 'bounces', at: '2026-10-01T12:00:00.000Z' } as const;
  const after = { ...before, stopped, version: before.version + 1 };
  const written = await writeAll(database, [standing.put(after, 'there')]);
  if (!written.ok) throw new Error(written.failure.code);
  return after.version;
};

export const campaignRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> => {
    if (route.resource !== 'campaigns' || place.organization.kind !== 'clinic') return {};
    return {
      ...(route.id === 'listCampaigns' && {
        [organizationId]: async () => {
          await Promise.all([oneDraft(place), draft(place)]);
          return place.organization.id;
        },
      }),
      [campaignId]: () => campaignFor(route.id, place),
    };
  },
  bodies: { changeCampaign: () => ({ name: freshName('A campaign') }) },
  etags: {
    scheduleCampaign: async () => '"1"',
    orderCampaign: async () => '"2"',
    liftMailStop: async (place) => `"${await stop(place)}"`,
  },
};
