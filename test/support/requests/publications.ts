import { exampleIds } from '@portolan/contract/examples';
import { pageOf } from '@portolan/contract/parameters';
import { addResource, listResources, publishAnnouncement } from '@portolan/contract/publication-routes';
import { resourceSchema } from '@portolan/domain/publications/resource';
import type { Place } from '../comings-and-goings.ts';
import type { World } from '../world.ts';
import { demand, type Foundation, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const add = async (world: World, { id, owner }: Foundation): Promise<string> =>
  idIn(
    await demand(world, addResource, owner.token, {
      params: { organizationId: id },
      body: { ...addResource.example.body, title: freshName('A link') },
    }),
  );

const publish = async (world: World, { id, owner, programId }: Foundation): Promise<string> =>
  idIn(
    await demand(world, publishAnnouncement, owner.token, {
      params: { organizationId: id, programId },
      body: { ...publishAnnouncement.example.body, title: freshName('News') },
    }),
  );

const published = new WeakMap<Foundation, Promise<void>>();
/** Two of each from this foundation, here and where its clinic reads them, so that every list has a second page. */
const withSome = (world: World, foundation: Foundation): Promise<void> => {
  const making =
    published.get(foundation) ??
    Promise.all([add, add, publish, publish].map((make) => make(world, foundation))).then(() =>
      world.stack.drain(),
    );
  published.set(foundation, making);
  return making;
};

const foundationOf = ({ world, organization }: Place): Foundation => {
  if (organization.kind === 'foundation') return organization;
  return world.foundation.participantId === organization.id ? world.foundation : world.otherFoundation;
};

const versionOf = async ({ world, organization }: Place, resourceId: string): Promise<string> => {
  const { id, owner } = organization;
  const query = { limit: '100' };
  const { json } = await demand(world, listResources, owner.token, { params: { organizationId: id }, query });
  const found = pageOf(resourceSchema)
    .parse(json)
    .items.find((resource) => resource.id === resourceId);
  return `"${found?.version ?? 1}"`;
};
const etag = (place: Place, params: Readonly<Record<string, string>>) =>
  versionOf(place, params.resourceId ?? '');

const { organizationId, programId, resourceId, announcementId } = exampleIds;

export const publicationRequests: ModuleRequests = {
  substitutes: (route, place) => {
    const { world, organization } = place;
    const some = async <Value>(value: Value): Promise<Value> => {
      await withSome(world, foundationOf(place));
      return value;
    };
    switch (route.id) {
      case 'listResources':
      case 'listSharedResources':
        return { [organizationId]: () => some(organization.id) };
      case 'listAnnouncements':
        return { [organizationId]: () => some(organization.id) };
      case 'listReceivedAnnouncements':
        return organization.kind === 'clinic'
          ? { [programId]: () => some(organization.joinedProgramId) }
          : {};
      case 'changeResource':
      case 'removeResource':
        return { [resourceId]: () => add(world, foundationOf(place)) };
      case 'withdrawAnnouncement':
        return { [announcementId]: () => publish(world, foundationOf(place)) };
      default:
        return {};
    }
  },
  bodies: {
    changeResource: () => ({ title: freshName('Another title'), elementId: null }),
  },
  differences: {
    addResource: () => ({ title: freshName('Another link') }),
    publishAnnouncement: () => ({ title: freshName('Other news') }),
  },
  etags: { changeResource: etag },
};
