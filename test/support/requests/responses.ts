import { exampleIds } from '@portolan/contract/examples';
import { changeFeedbackSettings, getFeedbackSettings, writeNews } from '@portolan/contract/feedback-routes';
import { enterResponses } from '@portolan/contract/response-entry-routes';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand, freshName, idIn } from '../world-people.ts';
import { answer, answeredForm } from './answered-form.ts';
import type { ModuleRequests } from './module-requests.ts';

const { organizationId, formId, responseId, newsId } = exampleIds;

const standing = new WeakMap<Organization, Map<string, Promise<string>>>();
/** Made once for a clinic: what is only read answers the same each time. */
const once = ({ organization }: Place, name: string, make: () => Promise<string>): Promise<string> => {
  const made = standing.get(organization) ?? new Map<string, Promise<string>>();
  standing.set(organization, made);
  const value = made.get(name) ?? make();
  made.set(name, value);
  return value;
};

const freshNews = () => {
  const said = freshName('Signing in is hard');
  return { youSaid: { en: said, es: said } };
};

const news = async ({ world, organization: { id, owner } }: Place): Promise<string> =>
  idIn(
    await demand(world, writeNews, owner.token, {
      params: { organizationId: id },
      body: { ...writeNews.example.body, ...freshNews() },
    }),
  );

/** Otherwise each time, so that every change changes something. */
let level = 0;
const freshLevel = () => {
  level += 1;
  return { closeDays: 1 + (level % 120), themes: [freshName('Theme')] };
};

const setLevel = async ({ world, organization: { id, owner } }: Place): Promise<string> => {
  const params = { organizationId: id };
  const { headers } = await demand(world, getFeedbackSettings, owner.token, { params });
  await demand(world, changeFeedbackSettings, owner.token, {
    params,
    headers: { 'if-match': headers.etag ?? '' },
    body: freshLevel(),
  });
  return id;
};

/** What a list needs to have a second page, or anything at all. */
const ready: Readonly<Record<string, (place: Place) => Promise<string>>> = {
  listResponses: async (place) => {
    for (const _ of [1, 2]) await answer(place);
    return place.organization.id;
  },
  listOpenResponses: async (place) => {
    for (const _ of [1, 2]) await answer(place);
    await place.world.stack.drain();
    return place.organization.id;
  },
  listFeedbackMonths: async (place) => {
    await answer(place);
    await place.world.stack.drain();
    return place.organization.id;
  },
  listNews: async (place) => {
    for (const _ of [1, 2]) await news(place);
    return place.organization.id;
  },
  getFeedbackSettings: setLevel,
};

/** Who works on their own feedback alone gets theirs. */
const responseFor = (place: Place): Promise<string> => {
  const { role, person } = place.actor;
  return answer(
    place,
    role === 'contributor' && person !== null ? { owner: { kind: 'member', personId: person.personId } } : {},
  );
};

/** A day that has come in every zone, and not so long ago that no answer of it is taken. */
const earlier = (): string => new Date(Date.now() - 86_400_000 * 2).toISOString().slice(0, 10);

const resources: readonly string[] = ['responses', 'response-entries', 'response-activities', 'news'];

export const responseRequests: ModuleRequests = {
  substitutes: (route, place): Readonly<Record<string, () => Promise<string>>> => {
    if (!resources.includes(route.resource) || place.organization.kind !== 'clinic') return {};
    const make = ready[route.id];
    return {
      ...(make !== undefined && { [organizationId]: () => once(place, route.id, () => make(place)) }),
      [formId]: () => answeredForm(place),
      [responseId]: () =>
        route.id === 'getResponse' ? once(place, 'response', () => answer(place)) : responseFor(place),
      [newsId]: () => news(place),
    };
  },
  bodies: {
    changeFeedbackSettings: freshLevel,
    enterResponses: () => {
      const { body } = enterResponses.example;
      return {
        ...body,
        batch: freshName('a-batch-of-paper'),
        rows: body.rows.map((row) => ({
          ...row,
          answeredOn: earlier(),
          answers: { why: { kind: 'text', value: freshName('On paper') } },
        })),
      };
    },
  },
  differences: { writeNews: freshNews },
  etags: { makeActivityOfResponse: async () => '"1"', changeNews: async () => '"1"' },
};
