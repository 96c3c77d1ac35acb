import { exampleIds } from '@portolan/contract/examples';
import { changeSequence, makeSequence } from '@portolan/contract/sequence-routes';
import { readyForMail, soundMessage } from '../campaigns.ts';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const { organizationId, sequenceId } = exampleIds;

const draft = async ({ world, organization: { id, owner } }: Place): Promise<string> =>
  idIn(
    await demand(world, makeSequence, owner.token, {
      params: { organizationId: id },
      body: { ...makeSequence.example.body, name: freshName('A sequence') },
    }),
  );

const ready = new WeakSet<Organization>();
/** One that can be turned on, in version 2. */
const sound = async (place: Place): Promise<string> => {
  const { world, organization } = place;
  if (!ready.has(organization)) {
    ready.add(organization);
    await readyForMail(world, organization);
  }
  const id = await draft(place);
  await demand(world, changeSequence, organization.owner.token, {
    params: { organizationId: organization.id, sequenceId: id },
    headers: { 'if-match': '"1"' },
    body: { topic: 'portal', steps: [{ afterDays: 1, message: soundMessage() }] },
  });
  return id;
};

const one = new WeakMap<Organization, Promise<string>>();
const oneDraft = (place: Place): Promise<string> => {
  const made = one.get(place.organization) ?? draft(place);
  one.set(place.organization, made);
  return made;
};

const sequenceFor = (id: string, place: Place): Promise<string> => {
  switch (id) {
    case 'removeSequence':
      return draft(place);
    case 'turnSequence':
      return sound(place);
    default:
      return oneDraft(place);
  }
};

export const sequenceRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> => {
    if (route.resource !== 'sequences' || place.organization.kind !== 'clinic') return {};
    return {
      ...(route.id === 'listSequences' && {
        [organizationId]: async () => {
          await oneDraft(place);
          return place.organization.id;
        },
      }),
      [sequenceId]: () => sequenceFor(route.id, place),
    };
  },
  bodies: {
    changeSequence: () => ({ name: freshName('A sequence') }),
    turnSequence: () => ({ state: 'on' }),
  },
  etags: { turnSequence: async () => '"2"' },
};
