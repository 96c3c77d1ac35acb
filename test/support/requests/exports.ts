import { exampleIds } from '@portolan/contract/examples';
import { cancelClosing, getClosing, requestClosing, requestExport } from '@portolan/contract/export-routes';
import * as z from 'zod/mini';
import type { Place } from '../comings-and-goings.ts';
import { demand, idIn, send } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const ready = new WeakMap<object, Promise<string>>();

/** One that can be fetched. An archive at a time: another may have been asked for by a test. */
const makeReady = async ({ world, organization }: Place): Promise<string> => {
  await world.stack.drain();
  const params = { organizationId: organization.id };
  const id = idIn(await demand(world, requestExport, organization.owner.token, { params }));
  await world.stack.drain();
  return id;
};
const readyExport = (place: Place): Promise<string> => {
  const made = ready.get(place.organization) ?? makeReady(place);
  ready.set(place.organization, made);
  return made;
};

const closingSchema = z.object({ closing: z.nullable(z.looseObject({})) });
/** The organization as a route wants it: to be closed, or not. */
const withClosing = async ({ world, organization }: Place, wanted: boolean): Promise<string> => {
  const { owner, name } = organization;
  const call = { params: { organizationId: organization.id } };
  const { json } = await demand(world, getClosing, owner.token, call);
  const isClosing = closingSchema.parse(json).closing !== null;
  if (isClosing && !wanted) await send(world, cancelClosing, owner.token, call);
  if (!isClosing && wanted) await demand(world, requestClosing, owner.token, { ...call, body: { name } });
  return organization.id;
};

const { organizationId, exportId } = exampleIds;

export const exportRequests: ModuleRequests = {
  substitutes: (route, place) => {
    const { world, organization } = place;
    switch (route.id) {
      case 'requestExport':
        return {
          [organizationId]: async () => {
            await world.stack.drain();
            return organization.id;
          },
        };
      case 'downloadExport':
        return { [exportId]: () => readyExport(place) };
      // Lists and states that are empty everywhere could not be told from another organization's.
      case 'listExports':
        return {
          [organizationId]: async () => {
            await readyExport(place);
            return organization.id;
          },
        };
      case 'requestClosing':
        return { [organizationId]: () => withClosing(place, false) };
      case 'getClosing':
      case 'cancelClosing':
        return { [organizationId]: () => withClosing(place, true) };
      default:
        return {};
    }
  },
  bodies: { requestClosing: ({ organization }) => ({ name: organization.name }) },
};
