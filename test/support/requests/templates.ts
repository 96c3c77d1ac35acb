import { exampleIds } from '@portolan/contract/examples';
import { changeProgram, getProgram } from '@portolan/contract/program-routes';
import { changeTemplateDraft, createTemplate, publishTemplate } from '@portolan/contract/template-routes';
import { getWorkPlan } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import type { Place } from '../comings-and-goings.ts';
import type { World } from '../world.ts';
import { demand, type Foundation, freshName, idIn } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

const make = async ({ world }: Place, { id, owner }: Foundation): Promise<string> =>
  idIn(
    await demand(world, createTemplate, owner.token, {
      params: { organizationId: id },
      body: createTemplate.example.body,
    }),
  );

const makePublished = async (place: Place, foundation: Foundation): Promise<string> => {
  const templateId = await make(place, foundation);
  await demand(place.world, publishTemplate, foundation.owner.token, {
    params: { organizationId: foundation.id, templateId },
    headers: { 'if-match': '"1"' },
  });
  return templateId;
};

const standing = new WeakMap<World, Map<string, Promise<string>>>();
/** Two templates, made once in a world for a foundation: what is only read answers the same each time. */
const standingTemplate = async (place: Place, foundation: Foundation): Promise<string> => {
  const made = standing.get(place.world) ?? new Map<string, Promise<string>>();
  standing.set(place.world, made);
  const both = async () => {
    await make(place, foundation);
    return makePublished(place, foundation);
  };
  const found = made.get(foundation.id) ?? both();
  made.set(foundation.id, found);
  return found;
};

/** A template that the clinic's program has just come to use, so that its plan is offered the move. */
const offered = async (place: Place): Promise<string> => {
  const { world, organization } = place;
  if (organization.kind === 'foundation') return newId('template', new Date());
  const foundations = [world.foundation, world.otherFoundation];
  const foundation = foundations.find(({ programId }) => programId === organization.joinedProgramId);
  if (foundation === undefined) throw new Error('The clinic has joined no program');
  const templateId = await makePublished(place, foundation);
  const params = { organizationId: foundation.id, programId: foundation.programId };
  const { etag = '' } = (await demand(world, getProgram, foundation.owner.token, { params })).headers;
  await demand(world, changeProgram, foundation.owner.token, {
    params,
    headers: { 'if-match': etag },
    body: { template: { id: templateId, version: 1 } },
  });
  await world.stack.drain();
  return templateId;
};

const named = () => ({ name: { en: freshName('A template'), es: freshName('Una plantilla') } });

/** What templates, and the moves of plans, need. */
export const templateRequests: ModuleRequests = {
  substitutes: (route, place) => {
    const { organization } = place;
    if (route.id === 'movePlan') return { [exampleIds.templateId]: () => offered(place) };
    if (route.resource !== 'templates' || organization.kind === 'clinic') return {};
    const isOnlyRead = route.method === 'GET' || route.id === 'changeTemplateDraft';
    return {
      [exampleIds.templateId]: () =>
        isOnlyRead ? standingTemplate(place, organization) : make(place, organization),
    };
  },
  rivals: {
    changeTemplateDraft: () => ({
      ...changeTemplateDraft.example.body,
      ...named(),
      changeId: newId('change', new Date()),
    }),
  },
  differences: { createTemplate: named },
  bodies: {
    changeTemplateDraft: (_, example) => ({ ...Object(example), ...named() }),
    movePlan: () => ({ template: { id: exampleIds.templateId, version: 1 } }),
  },
  etags: {
    publishTemplate: async () => '"1"',
    movePlan: async ({ world, organization }, params) =>
      (await demand(world, getWorkPlan, organization.owner.token, { params })).headers.etag ?? '',
  },
};
