import { listClinicBarriers, logBarrier } from '@portolan/contract/barrier-routes';
import { writeClinicComment, writeComment } from '@portolan/contract/discussion-routes';
import { exampleIds } from '@portolan/contract/examples';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand, freshName, idIn, type Person } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';
import { joinedClinic } from './oversight.ts';

const standing = new WeakMap<Organization, Map<string, Promise<unknown>>>();

/** Made once for an organization: what is only read answers the same each time. */
const once = async <Made>(
  { organization }: Place,
  name: string,
  make: () => Promise<Made>,
): Promise<Made> => {
  const made = standing.get(organization) ?? new Map<string, Promise<unknown>>();
  standing.set(organization, made);
  if (!made.has(name)) made.set(name, make());
  return (await made.get(name)) as Made;
};

/** A clinic of the foundation's program that its coach reaches. */
const coachedClinic = (place: Place): Promise<string> =>
  once(place, 'coached clinic', () => joinedClinic(place));

const { elementId, clinicId, commentId, planId, programId, barrierId } = exampleIds;

/** A comment by somebody, inside the clinic or from the foundation to the coached clinic. */
const commentBy = async (
  place: Place,
  person: Person | null,
  mentions: readonly string[] = [],
): Promise<string> => {
  const { world, organization } = place;
  const token = person?.token ?? '';
  const words = { text: freshName('Something'), mentions };
  const params = { organizationId: organization.id, elementId };
  if (organization.kind === 'clinic') {
    const call = {
      params: { ...params, planId: organization.planId },
      body: { ...words, programId: null },
    };
    return idIn(await demand(world, writeComment, token, call));
  }
  const call = {
    params: { ...params, programId: organization.programId, clinicId: await coachedClinic(place) },
    body: words,
  };
  return idIn(await demand(world, writeClinicComment, token, call));
};

/** Two comments by a member, which mention the owner: so that lists have a second page. */
const twoComments = (place: Place): Promise<unknown> =>
  once(place, 'comments', async () => {
    const { owner, members } = place.organization;
    const other = members.find(({ role }) => role === 'editor' || role === 'officer')?.person ?? null;
    await commentBy(place, other, [owner.personId]);
    await commentBy(place, other, [owner.personId]);
  });

/** A fresh comment that mentions who asks, by another member. */
const commentTo = (place: Place): Promise<string> => {
  const { actor, organization } = place;
  const { owner, members } = organization;
  const other = members.find(({ role }) => role === 'editor' || role === 'officer')?.person ?? null;
  const reader = actor.person ?? owner;
  return commentBy(place, reader === owner ? other : owner, [reader.personId]);
};

const lists: readonly string[] = ['listComments', 'listClinicComments', 'listNotices'];

/** Its own, or for the owner anybody's: what who asks may change. */
export const discussionRequests: ModuleRequests = {
  substitutes: (route, place) => {
    const { organization, actor } = place;
    if (route.resource !== 'discussions') return {};
    const ready = lists.includes(route.id) ? twoComments(place) : Promise.resolve();
    const own =
      organization.kind === 'clinic'
        ? { [planId]: () => ready.then(() => organization.planId) }
        : {
            [programId]: () => ready.then(() => organization.programId),
            [clinicId]: () => coachedClinic(place),
          };
    const organizationId = () => ready.then(() => organization.id);
    const comment = () => {
      if (route.id === 'readNotices') return commentTo(place);
      return route.path.includes('{commentId}') ? commentBy(place, actor.person) : commentId;
    };
    return { ...own, [exampleIds.organizationId]: organizationId, [commentId]: comment };
  },
  differences: {
    writeComment: () => ({ text: freshName('Something else') }),
    writeClinicComment: () => ({ text: freshName('Something else') }),
  },
  etags: Object.fromEntries(
    ['changeComment', 'removeComment', 'changeClinicComment', 'removeClinicComment'].map((id) => [
      id,
      async () => '"1"',
    ]),
  ),
};

const barrierBy = async ({ world, organization }: Place, person: Person | null, shared: boolean) =>
  idIn(
    await demand(world, logBarrier, person?.token ?? '', {
      params: { organizationId: organization.id },
      body: { ...logBarrier.example.body, title: freshName('A barrier'), elementId, shared },
    }),
  );

const twoBarriers = (place: Place): Promise<unknown> =>
  once(place, 'barriers', async () => {
    for (const _ of [1, 2]) await barrierBy(place, place.organization.owner, true);
    await place.world.stack.drain();
  });

/** The clinic that takes part in this foundation's program. */
const participantOf = ({ world, organization, actor }: Place): Place => ({
  world,
  organization: organization.id === world.foundation.id ? world.cedar : world.birch,
  actor,
});

export const barrierRequests: ModuleRequests = {
  differences: { logBarrier: () => ({ title: freshName('Another barrier') }) },
  substitutes: (route, place) => {
    const { organization, actor } = place;
    if (route.resource !== 'barriers') return {};
    if (organization.kind === 'clinic')
      return {
        [exampleIds.organizationId]: async () => {
          if (route.id === 'listBarriers') await twoBarriers(place);
          return organization.id;
        },
        [barrierId]: () => {
          const { owner } = organization;
          if (route.id === 'getBarrier') return once(place, 'barrier', () => barrierBy(place, owner, false));
          return barrierBy(place, actor.role === 'contributor' ? actor.person : owner, false);
        },
      };
    return {
      [programId]: async () => {
        await twoBarriers(participantOf(place));
        return organization.programId;
      },
      [clinicId]: async () =>
        route.id === listClinicBarriers.id && actor.role === 'coach'
          ? coachedClinic(place)
          : organization.participantId,
    };
  },
};
