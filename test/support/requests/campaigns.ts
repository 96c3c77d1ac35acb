import { makeCampaign, scheduleCampaign } from '@portolan/contract/campaign-routes';
import { exampleIds } from '@portolan/contract/examples';
import { openCampaignChunks } from '@portolan/data/campaigns/campaign-chunks';
import { openCampaignClaims } from '@portolan/data/campaigns/campaign-claims';
import { openCampaignRuns } from '@portolan/data/campaigns/campaigns';
import { openStanding } from '@portolan/data/campaigns/standing';
import { connect } from '@portolan/data/clients';
import { organizationPolicy } from '@portolan/data/key-policies';
import { type Write, writeAll } from '@portolan/data/writing';
import { packContacts } from '@portolan/domain/campaigns/chunk';
import { addFacts, noFacts } from '@portolan/domain/campaigns/recipient-facts';
import { untouchedStanding } from '@portolan/domain/campaigns/standing-rules';
import { readyForMail, soundDraft } from '../campaigns.ts';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const { organizationId, campaignId } = exampleIds;

const standing = new WeakMap<Organization, Map<string, Promise<string>>>();
/** Made once for a clinic: what is only read answers the same each time. */
const once = ({ organization }: Place, name: string, make: () => Promise<string>): Promise<string> => {
  const made = standing.get(organization) ?? new Map<string, Promise<string>>();
  standing.set(organization, made);
  const value = made.get(name) ?? make();
  made.set(name, value);
  return value;
};

const draft = async ({ world, organization: { id, owner } }: Place): Promise<string> =>
  idIn(
    await demand(world, makeCampaign, owner.token, {
      params: { organizationId: id },
      body: { ...makeCampaign.example.body, name: freshName('A campaign') },
    }),
  );
const oneDraft = (place: Place): Promise<string> => once(place, 'draft', () => draft(place));

const sound = async (place: Place): Promise<string> => {
  const { world, organization } = place;
  await once(place, 'ready', async () => {
    await readyForMail(world, organization);
    return organization.id;
  });
  return soundDraft(world, organization);
};

const scheduled = async (place: Place): Promise<string> => {
  const { world, organization } = place;
  const id = await sound(place);
  await demand(world, scheduleCampaign, organization.owner.token, {
    params: { organizationId: organization.id, campaignId: id },
    headers: { 'if-match': '"2"' },
    body: { at: '2040-01-01T09:00' },
  });
  return id;
};

const reach = ({ world: { stack }, organization: { id } }: Place) =>
  connect(
    { region: 'us-east-1', endpoint: stack.dynamodbEndpoint },
    stack.tableNames,
    organizationPolicy(id),
  );
const write = async (place: Place, writes: readonly Write<string>[]): Promise<void> => {
  const written = await writeAll(reach(place), writes);
  if (!written.ok) throw new Error(written.failure.code);
};

const at = '2026-10-01T12:00:00.000Z';

/** One that went out, as workers write it: two got it, and of one nothing was heard. */
const gone = async (place: Place): Promise<string> => {
  const campaignIdNow = await scheduled(place);
  const of = [reach(place), place.organization.id] as const;
  const ids = ['A', 'B', 'C'].map((digit) => `con_${digit.repeat(26)}`);
  const facts = [0, 1].reduce((text, who) => addFacts(text, who, 'called', 'accepted'), noFacts(3));
  await write(place, [
    openCampaignRuns(...of).put(
      {
        campaignId: campaignIdNow,
        state: 'settled',
        waitsFor: null,
        freeze: 1,
        frozenAt: at,
        chunks: 1,
        recipients: { en: 0, es: 3 },
        leftOut: {},
        links: { en: [], es: [] },
        tracked: false,
        startedAt: at,
        doneAt: at,
        resendDone: 0,
        parts: [{ freeze: 1, from: 1, through: 1 }],
        isMarking: false,
        version: 1,
      },
      'there',
    ),
    openCampaignChunks(...of).put(
      { campaignId: campaignIdNow, freeze: 1, number: 1, language: 'es', contacts: packContacts(ids) },
      'there',
    ),
    openCampaignClaims(...of).put(
      {
        campaignId: campaignIdNow,
        number: 1,
        language: 'es',
        state: 'called',
        by: 'a sender',
        claimedAt: at,
        calledAt: at,
        day: '2026-10-01',
        facts: addFacts(facts, 2, 'called'),
        clicks: {},
        hours: {},
        version: 1,
      },
      'there',
    ),
  ]);
  return campaignIdNow;
};

/** Stops the clinic's sending, as the guard does: its standing's version. */
const stop = async (place: Place): Promise<number> => {
  const record = openStanding(reach(place), place.organization.id);
  const before = (await record.find()) ?? untouchedStanding;
  if (before.stopped !== null) return before.version;
  const after = { ...before, stopped: { why: 'bounces', at } as const, version: before.version + 1 };
  await write(place, [record.put(after, 'there')]);
  return after.version;
};

const campaignFor = (id: string, place: Place): Promise<string> => {
  switch (id) {
    case 'removeCampaign':
      return draft(place);
    case 'scheduleCampaign':
      return sound(place);
    case 'orderCampaign':
      return scheduled(place);
    case 'resendCampaign':
      return gone(place);
    case 'getCampaignReport':
    case 'listCampaignRecipients':
      return once(place, 'gone', () => gone(place));
    default:
      return oneDraft(place);
  }
};

export const campaignRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> => {
    if (route.resource !== 'campaigns' || place.organization.kind !== 'clinic') return {};
    return {
      ...(route.id === 'listCampaigns' && {
        [organizationId]: async () => {
          await Promise.all([oneDraft(place), once(place, 'another', () => draft(place))]);
          return place.organization.id;
        },
      }),
      [campaignId]: () => campaignFor(route.id, place),
    };
  },
  bodies: {
    changeCampaign: () => ({ name: freshName('A campaign') }),
    scheduleCampaign: () => ({ at: '2040-01-01T09:00' }),
  },
  etags: {
    scheduleCampaign: async () => '"2"',
    orderCampaign: async () => '"3"',
    resendCampaign: async () => '"3"',
    liftMailStop: async (place) => `"${await stop(place)}"`,
  },
};
