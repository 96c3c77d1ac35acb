import { exampleIds } from '@portolan/contract/examples';
import { changePortalTeam, getPortalTeam } from '@portolan/contract/portal-team-routes';
import { newId } from '@portolan/domain/ids';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand, freshName } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const somebodyElse = () => ({
  changeId: newId('change', new Date()),
  fields: {
    seats: {
      developers: {
        needed: true,
        holders: [{ person: { kind: 'named', name: freshName('Somebody else') }, staffing: 'contract' }],
      },
    },
  },
});

const filled = new WeakMap<Organization, Promise<unknown>>();
const fill = async ({ world, organization: { id, owner } }: Place): Promise<void> => {
  const params = { organizationId: id };
  const { headers } = await demand(world, getPortalTeam, owner.token, { params });
  const call = { params, headers: { 'if-match': headers.etag ?? '' }, body: somebodyElse() };
  await demand(world, changePortalTeam, owner.token, call);
};
/** A team that is nobody else's, so that it can be told from another clinic's. */
const withTeam = async (place: Place): Promise<string> => {
  const { organization } = place;
  const made = filled.get(organization) ?? fill(place);
  filled.set(organization, made);
  await made;
  return organization.id;
};

export const portalTeamRequests: ModuleRequests = {
  substitutes: (route, place) =>
    route.id === 'getPortalTeam' ? { [exampleIds.organizationId]: () => withTeam(place) } : {},
  rivals: { changePortalTeam: somebodyElse },
};
