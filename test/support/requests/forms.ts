import { exampleIds } from '@portolan/contract/examples';
import { addKiosk, inviteToForm, makeForm, publishForm } from '@portolan/contract/form-routes';
import { emptyContent } from '@portolan/domain/feedback/make-form';
import * as z from 'zod/mini';
import { type Place, somebody } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const { organizationId, formId, kioskId } = exampleIds;

const standing = new WeakMap<Organization, Map<string, Promise<string>>>();
/** Made once for a clinic: it has room for a hundred forms, and what is only read answers the same each time. */
const once = ({ organization }: Place, name: string, make: () => Promise<string>): Promise<string> => {
  const made = standing.get(organization) ?? new Map<string, Promise<string>>();
  standing.set(organization, made);
  const value = made.get(name) ?? make();
  made.set(name, value);
  return value;
};

const draft = async ({ world, organization: { id, owner } }: Place): Promise<string> =>
  idIn(
    await demand(world, makeForm, owner.token, {
      params: { organizationId: id },
      body: { ...makeForm.example.body, from: { kind: 'ready-made', name: 'staff-weekly' } },
    }),
  );

const published = async (place: Place): Promise<string> => {
  const { world, organization } = place;
  const id = await draft(place);
  await demand(world, publishForm, organization.owner.token, {
    params: { organizationId: organization.id, formId: id },
    headers: { 'if-match': '"1"' },
  });
  return id;
};
const onePublished = (place: Place) => once(place, 'published', () => published(place));

const kioskIn = z.object({ kiosk: z.object({ id: z.string() }) });
const kiosk = async ({ world, organization: { id, owner } }: Place, ofForm: string): Promise<string> => {
  const params = { organizationId: id, formId: ofForm };
  const body = { name: freshName('Front desk') };
  return kioskIn.parse((await demand(world, addKiosk, owner.token, { params, body })).json).kiosk.id;
};

const withLetters = (place: Place): Promise<string> =>
  once(place, 'letters', async () => {
    const { world, organization } = place;
    const id = await published(place);
    await demand(world, inviteToForm, organization.owner.token, {
      params: { organizationId: organization.id, formId: id },
      body: { language: 'en', emails: [somebody(), somebody()] },
    });
    return id;
  });

const formFor = (id: string, place: Place): Promise<string> => {
  switch (id) {
    case 'removeForm':
    case 'publishForm':
      return draft(place);
    case 'setFormState':
    case 'addKiosk':
      return published(place);
    case 'changeForm':
      return once(place, 'draft', () => draft(place));
    case 'listFormInvitations':
      return withLetters(place);
    default:
      return onePublished(place);
  }
};

export const formRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> => {
    if (route.resource !== 'forms' || place.organization.kind !== 'clinic') return {};
    return {
      ...(route.id === 'listForms' && {
        [organizationId]: async () => {
          await Promise.all([onePublished(place), once(place, 'draft', () => draft(place))]);
          return place.organization.id;
        },
      }),
      [formId]: () => formFor(route.id, place),
      [kioskId]: async () => kiosk(place, await onePublished(place)),
    };
  },
  bodies: {
    changeForm: () => ({ content: { ...emptyContent, title: { en: freshName('A form'), es: '' } } }),
    inviteToForm: () => ({ language: 'en', emails: [somebody()] }),
  },
  differences: {
    makeForm: () => ({ shared: false }),
    inviteToForm: () => ({ emails: [somebody()] }),
  },
  etags: { publishForm: async () => '"1"', setFormState: async () => '"2"' },
};
