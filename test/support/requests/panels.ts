import { exampleIds } from '@portolan/contract/examples';
import { invitePanelMembers, listPanelMembers, listPanels, makePanel } from '@portolan/contract/panel-routes';
import { pageOf } from '@portolan/contract/parameters';
import { connect } from '@portolan/data/clients';
import { openPanelSurveys } from '@portolan/data/feedback/panels';
import { organizationPolicy } from '@portolan/data/key-policies';
import { writeAll } from '@portolan/data/writing';
import { panelMemberSchema, panelSchema } from '@portolan/domain/feedback/panel';
import * as z from 'zod/mini';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const { organizationId, panelId, panelMemberId } = exampleIds;

const standing = new WeakMap<Organization, Map<string, Promise<string>>>();
/** Made once for a clinic, which has room for twenty panels. */
const once = ({ organization }: Place, name: string, make: () => Promise<string>): Promise<string> => {
  const made = standing.get(organization) ?? new Map<string, Promise<string>>();
  standing.set(organization, made);
  const value = made.get(name) ?? make();
  made.set(name, value);
  return value;
};
const panel = (place: Place): Promise<string> =>
  once(place, 'panel', async () => {
    const { world, organization } = place;
    const params = { organizationId: organization.id };
    return idIn(
      await demand(world, makePanel, organization.owner.token, { params, body: makePanel.example.body }),
    );
  });
const freshEmail = (): string => `${freshName('member').replaceAll(/\W/g, '-').toLowerCase()}@clinic.example`;
const member = async (place: Place): Promise<string> => {
  const { world, organization } = place;
  const { token } = organization.owner;
  const params = { organizationId: organization.id, panelId: await panel(place) };
  const email = freshEmail();
  await demand(world, invitePanelMembers, token, { params, body: { language: 'es', emails: [email] } });
  const { json } = await demand(world, listPanelMembers, token, { params, query: { limit: '100' } });
  const found = pageOf(panelMemberSchema)
    .parse(json)
    .items.find((one) => one.email === email);
  if (found === undefined) throw new Error('Nobody was invited');
  return found.id;
};

/** A month in which the panel was asked, as the worker of days writes it. */
const survey = async (place: Place): Promise<string> => {
  const { stack } = place.world;
  const id = place.organization.id;
  const database = connect(
    { region: 'us-east-1', endpoint: stack.dynamodbEndpoint },
    stack.tableNames,
    organizationPolicy(id),
  );
  const asked = await panel(place);
  const written = await writeAll(database, [
    openPanelSurveys(database, id).put(
      {
        panelId: asked,
        month: '2026-10',
        formId: exampleIds.formId,
        askedOn: '2026-10-01',
        asked: 3,
        version: 1,
      },
      'there',
    ),
  ]);
  if (!written.ok) throw new Error(written.failure.code);
  return asked;
};

const listOf = z.object({ items: z.array(panelSchema) });

/** Otherwise each time, so that every change changes something. */
let asked = 0;
const freshTerms = () => {
  asked += 1;
  return { ...makePanel.example.body, askedPerMonth: 1 + (asked % 500) };
};

const ready: Readonly<Record<string, (place: Place) => Promise<string>>> = {
  listPanelMembers: (place) =>
    once(place, 'members', async () => {
      for (const _ of [1, 2]) await member(place);
      return panel(place);
    }),
  listPanelSurveys: (place) => once(place, 'survey', () => survey(place)),
};

export const panelRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> => {
    if (route.resource !== 'panels' || place.organization.kind !== 'clinic') return {};
    return {
      ...(route.id === 'listPanels' && {
        [organizationId]: async () => {
          await panel(place);
          return place.organization.id;
        },
      }),
      [panelId]: () => (ready[route.id] ?? panel)(place),
      [panelMemberId]: () => member(place),
    };
  },
  bodies: {
    changePanel: freshTerms,
    invitePanelMembers: () => ({ language: 'es', emails: [freshEmail()] }),
  },
  differences: {
    makePanel: () => ({ askedPerMonth: freshTerms().askedPerMonth }),
    invitePanelMembers: () => ({ emails: [freshEmail()] }),
  },
  etags: {
    changePanel: async ({ world, organization }, params) => {
      const { json } = await demand(world, listPanels, organization.owner.token, {
        params: { organizationId: organization.id },
      });
      const found = listOf.parse(json).items.find(({ id }) => id === params.panelId);
      return `"${found?.version ?? 0}"`;
    },
  },
};
