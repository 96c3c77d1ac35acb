import { addContact, importContacts } from '@portolan/contract/contact-routes';
import { exampleIds } from '@portolan/contract/examples';
import { keepSegment } from '@portolan/contract/segment-routes';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const { organizationId, contactId, segmentId } = exampleIds;

const standing = new WeakMap<Organization, Map<string, Promise<string>>>();
/** Made once for a clinic: what is only read answers the same each time. */
const once = ({ organization }: Place, name: string, make: () => Promise<string>): Promise<string> => {
  const made = standing.get(organization) ?? new Map<string, Promise<string>>();
  standing.set(organization, made);
  const value = made.get(name) ?? make();
  made.set(name, value);
  return value;
};

const freshEmail = (): string => `${freshName('contact').replaceAll(/\W/g, '-').toLowerCase()}@example.org`;

const contact = async ({ world, organization: { id, owner } }: Place): Promise<string> => {
  const added = await demand(world, addContact, owner.token, {
    params: { organizationId: id },
    body: { ...addContact.example.body, email: freshEmail() },
  });
  return idIn(added);
};
const segment = async ({ world, organization: { id, owner } }: Place): Promise<string> =>
  idIn(
    await demand(world, keepSegment, owner.token, {
      params: { organizationId: id },
      body: { ...keepSegment.example.body, name: freshName('A segment') },
    }),
  );

/** What is taken away or changed is each time another one. */
const fresh = ['eraseContact', 'changeContact', 'removeSegment', 'changeSegment'];
const oneOf = (route: string, name: string, make: (place: Place) => Promise<string>) => (place: Place) =>
  fresh.includes(route) ? make(place) : once(place, name, () => make(place));
/** Lists with something in them. */
const lists: Readonly<Record<string, readonly ((place: Place) => Promise<string>)[]>> = {
  findContacts: [contact, contact],
  listContacts: [contact, contact, contact],
  countAudience: [contact],
  listSegments: [segment],
};

const terms = () => ({ ...keepSegment.example.body, name: freshName('A segment') });
const row = () => ({ row: 2, email: freshEmail() });

export const contactRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> => {
    if (!['contacts', 'segments'].includes(route.resource) || place.organization.kind !== 'clinic') return {};
    const makes = lists[route.id];
    return {
      ...(makes !== undefined && {
        [organizationId]: async () => {
          await once(place, route.id, async () => {
            for (const make of makes) await make(place);
            return route.id;
          });
          return place.organization.id;
        },
      }),
      [contactId]: () => oneOf(route.id, 'contact', contact)(place),
      [segmentId]: () => oneOf(route.id, 'segment', segment)(place),
    };
  },
  bodies: {
    addContact: () => ({ ...addContact.example.body, email: freshEmail() }),
    changeContact: () => {
      const { email: _email, ...changes } = addContact.example.body;
      return { ...changes, lastName: freshName('Name') };
    },
    importContacts: () => ({ ...importContacts.example.body, rows: [row()] }),
    keepSegment: terms,
    changeSegment: terms,
  },
  differences: {
    addContact: () => ({ email: freshEmail() }),
    importContacts: () => ({ rows: [row()] }),
    keepSegment: () => ({ name: freshName('A segment') }),
  },
  etags: {
    changeContact: async () => '"1"',
    changeSegment: async () => '"1"',
  },
};
