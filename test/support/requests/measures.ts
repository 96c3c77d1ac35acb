import { exampleIds } from '@portolan/contract/examples';
import {
  changeClinicMeasures,
  changeProgramMeasures,
  getClinicMeasures,
  getProgramMeasures,
} from '@portolan/contract/measure-routes';
import type { Route } from '@portolan/contract/route';
import { newId } from '@portolan/domain/ids';
import type { Measure } from '@portolan/domain/measures/measure';
import type { Place } from '../comings-and-goings.ts';
import { demand, freshName } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const { organizationId } = exampleIds;

/** A measure that is nobody else's, so that what it stands in can be told from another organization's. */
const ownMeasure = (): Measure => {
  const said = freshName('A count');
  const words = { en: said, es: said };
  return {
    id: newId('measure', new Date()),
    kind: 'count',
    unit: 'requests',
    direction: 'up',
    overMonths: 'sum',
    overSites: 'sum',
    decimals: 0,
    dimension: null,
    name: words,
    definition: words,
    numerator: null,
    denominator: null,
    source: words,
  };
};

let aimed = 0;
/** Otherwise each time, so that every change changes something. */
const freshAims = () => {
  aimed += 1;
  return {
    'patients-enrolled': { baseline: null, startUp: null, midProject: null, target: { n: aimed } },
  };
};

const made = new WeakMap<object, Promise<unknown>>();
const make = async (
  { world, organization }: Place,
  get: Route,
  change: Route,
  params: Readonly<Record<string, string>>,
): Promise<void> => {
  const { headers } = await demand(world, get, organization.owner.token, { params });
  await demand(world, change, organization.owner.token, {
    params,
    headers: { 'if-match': headers.etag ?? '' },
    body: { custom: [ownMeasure()] },
  });
};

/** The organization's id, once it has measures of its own. */
const withMeasures = async (place: Place): Promise<string> => {
  const { organization } = place;
  const params = { organizationId: organization.id };
  const making =
    made.get(organization) ??
    (organization.kind === 'clinic'
      ? make(place, getClinicMeasures, changeClinicMeasures, params)
      : make(place, getProgramMeasures, changeProgramMeasures, {
          ...params,
          programId: organization.programId,
        }));
  made.set(organization, making);
  await making;
  return organization.id;
};

export const measureRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> => {
    switch (route.id) {
      case 'getClinicMeasures':
        return { [organizationId]: () => withMeasures(place) };
      case 'getProgramMeasures':
        return place.organization.kind === 'foundation'
          ? { [organizationId]: () => withMeasures(place) }
          : {};
      default:
        return {};
    }
  },
  bodies: {
    changeClinicMeasures: () => ({ chosen: ['patients-enrolled'], aims: freshAims() }),
    changeProgramMeasures: () => ({ cadence: 'quarterly', dueDays: 20, league: true, aims: freshAims() }),
  },
};
