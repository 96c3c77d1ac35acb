import { renewCalendar } from '@portolan/contract/calendar-routes';
import { exampleIds } from '@portolan/contract/examples';
import type { Route } from '@portolan/contract/route';
import { routes } from '@portolan/contract/routes';
import { newId } from '@portolan/domain/ids';
import * as z from 'zod/mini';
import type { Asked } from './api-call.ts';
import {
  type Actor,
  admitApplicant,
  applyAgain,
  invite,
  memberOf,
  type Place,
  sendApplicantAway,
  somebody,
} from './comings-and-goings.ts';
import { everyModule } from './requests/every-module.ts';
import type { Organization, World } from './world.ts';
import { demand, freshName, tokenMailedTo } from './world-people.ts';

export type ValidRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Of who asks; null for who is not signed in. */
  readonly token: string | null;
};
type Text = string | Promise<string>;

/** Who is meant by `personId` in a route's path. */
const personFor = (route: Route, place: Place): Text => {
  const { organization } = place;
  switch (route.id) {
    case 'removeMember':
      return admitApplicant(place);
    case 'approveJoinRequest':
    case 'declineJoinRequest':
      return applyAgain(place);
    default:
      return organization.colleague.personId;
  }
};

const calendarToken = z.object({ token: z.string() });

const tokenFor = async (route: Route, place: Place): Promise<string> => {
  const { world, organization } = place;
  if (route.id === 'getCalendar') {
    const call = { params: { organizationId: organization.id } };
    return calendarToken.parse((await demand(world, renewCalendar, organization.owner.token, call)).json)
      .token;
  }
  if (route.id === 'acceptInvitation') await sendApplicantAway(place);
  const email = route.id === 'acceptInvitation' ? organization.applicant.email : somebody();
  await invite(place, email);
  return tokenMailedTo(world, email);
};

/** What stands, in this world, for each id of the examples; each is fresh where that matters. */
const substitutes = (route: Route, place: Place): Readonly<Record<string, () => Text>> => {
  const { organization } = place;
  const { organizationId, planId, invitationId, activityId, changeId, personId, elementId, token } =
    exampleIds;
  const { programId, awardId, clinicId } = exampleIds;
  return {
    [organizationId]: async () => {
      if (route.id === 'requestToJoin') await sendApplicantAway(place);
      return organization.id;
    },
    [planId]: () => (organization.kind === 'clinic' ? organization.planId : newId('workPlan', new Date())),
    [programId]: () =>
      organization.kind === 'foundation' ? organization.programId : organization.joinedProgramId,
    [clinicId]: () => (organization.kind === 'foundation' ? organization.participantId : organization.id),
    [awardId]: () => newId('award', new Date()),
    [elementId]: () => elementId,
    [personId]: () => personFor(route, place),
    [invitationId]: () => invite(place, somebody()),
    [changeId]: () => newId('change', new Date()),
    [activityId]: () => newId('activity', new Date()),
    [token]: () => tokenFor(route, place),
    ...Object.assign({}, ...everyModule.map(({ substitutes }) => substitutes?.(route, place))),
  };
};

/** Puts a substitute for every example id; the same one for the same id throughout a request. */
const substituted = async (
  value: unknown,
  known: Readonly<Record<string, () => Text>>,
  chosen: Map<string, string>,
): Promise<unknown> => {
  if (typeof value === 'string') {
    const choose = known[value];
    if (choose === undefined) return value;
    const choice = chosen.get(value) ?? (await choose());
    chosen.set(value, choice);
    return choice;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) items.push(await substituted(item, known, chosen));
    return items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields: [string, unknown][] = [];
  for (const [name, field] of Object.entries(value))
    fields.push([name, await substituted(field, known, chosen)]);
  return Object.fromEntries(fields);
};

/** Where the example's own words would not do in this place. */
const bodyFor = (route: Route, place: Place, example: unknown): unknown => {
  const { organization, actor } = place;
  const own = everyModule.find(({ bodies }) => bodies?.[route.id])?.bodies?.[route.id];
  if (own !== undefined) return own(place, example);
  const role = organization.kind === 'clinic' ? 'editor' : 'officer';
  switch (route.id) {
    case 'createInvitation':
      return { email: somebody(), role, language: 'en' };
    case 'changeMember':
    case 'approveJoinRequest':
      return { role };
    case 'changeProgram':
      return { ...Object(example), name: freshName('A program') };
    case 'changeElement':
      if (actor.role !== 'contributor' || organization.kind !== 'clinic') return example;
      return {
        changeId: exampleIds.changeId,
        changes: [
          {
            kind: 'edit-activity',
            activityId: organization.contributorsActivityId,
            fields: { finalStatus: freshName('Done') },
          },
        ],
      };
    default:
      return example;
  }
};

const etagFor = async (route: Route, place: Place, params: ValidRequest['params']): Promise<string> => {
  const { world, organization } = place;
  const read = routes.find(({ method, path }) => method === 'GET' && path === route.path);
  const own = everyModule.find(({ etags }) => etags?.[route.id])?.etags?.[route.id];
  if (own !== undefined) return own(place, params);
  if (read !== undefined)
    return (await demand(world, read, organization.owner.token, { params })).headers.etag ?? '';
  return `"${(await memberOf(place, organization.colleague))?.version}"`;
};

const preconditionFor = async (
  route: Route,
  place: Place,
  params: ValidRequest['params'],
): Promise<ValidRequest['headers']> => {
  switch (route.precondition) {
    case 'none':
      return {};
    case 'idempotency-key':
      return { 'idempotency-key': freshName('valid-request') };
    case 'if-match':
      return { 'if-match': await etagFor(route, place, params) };
  }
};

/** Joining, asking to join and leaving are the applicant's part, so that everybody else stays what they are. */
const tokenOf = (route: Route, place: Place): string | null => {
  const { organization, actor } = place;
  const own = everyModule.find(({ tokens }) => tokens?.[route.id])?.tokens?.[route.id];
  if (own !== undefined) return own(place);
  const comesOrGoes = ['acceptInvitation', 'requestToJoin', 'deleteMe'].includes(route.id);
  const leaves = route.id === 'removeMember' && actor.role !== 'owner';
  return comesOrGoes || leaves ? organization.applicant.token : (actor.person?.token ?? null);
};

const texts = z.record(z.string(), z.string());

/**
 * The contract's example of a route, made real: what this actor may ask of this organization, with everything it
 * speaks of brought into being. A route that needs more than its ids replaced fails here until it is given that.
 */
export const validRequest = async (
  world: World,
  route: Route,
  organization: Organization,
  actor: Actor,
): Promise<ValidRequest> => {
  const place = { world, organization, actor };
  const known = substitutes(route, place);
  const chosen = new Map<string, string>();
  const params = texts.parse(await substituted(route.example.params, known, chosen));
  return {
    params,
    query: route.example.query ?? {},
    headers: await preconditionFor(route, place, params),
    body: await substituted(bodyFor(route, place, route.example.body), known, chosen),
    token: tokenOf(route, place),
  };
};

export const pathOf = (route: Route, params: ValidRequest['params']): string =>
  route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** The request as it goes over the wire. */
export const asked = (route: Route, request: ValidRequest): Asked => ({
  method: route.method,
  path: pathOf(route, request.params),
  query: request.query,
  token: request.token,
  headers: {
    ...(request.body !== undefined && { 'content-type': 'application/json' }),
    ...request.headers,
  },
  ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
});

/** Whether the route has anything to do in such an organization; only clinics are asked to be joined or have plans. */
export const isServedIn = (route: Route, { kind }: Organization): boolean => {
  if (route.access.kind === 'member' && route.access.of !== 'any') return route.access.of === kind;
  const only = everyModule.find(({ onlyIn }) => onlyIn?.[route.id])?.onlyIn?.[route.id];
  if (only !== undefined) return only === kind;
  const onlyClinics: readonly string[] = [
    'requestToJoin',
    'approveJoinRequest',
    'declineJoinRequest',
    'getCalendar',
  ];
  return kind === 'clinic' || !onlyClinics.includes(route.id);
};

/** An organization in which the route has something to do, and another of its kind. */
export const homesOf = (world: World, route: Route): readonly [Organization, Organization] =>
  isServedIn(route, world.cedar) ? [world.cedar, world.birch] : [world.foundation, world.otherFoundation];

/** Everybody the route lets in, one of each role. */
export const allowedActors = (world: World, route: Route, organization: Organization): readonly Actor[] => {
  const { access } = route;
  switch (access.kind) {
    case 'public':
      return [{ role: null, person: null }];
    case 'signed-in':
      return [{ role: null, person: world.outsider }];
    case 'member':
      return organization.members.filter(({ role }) => access.roles.includes(role));
  }
};
