import { randomUUID } from 'node:crypto';
import type { Route } from '@portolan/contract/route';
import { newId } from '@portolan/domain/ids';
import * as z from 'zod/mini';
import { codeOf, comparable } from '../../support/answers.ts';
import type { Answer } from '../../support/api-call.ts';
import { applyAgain } from '../../support/comings-and-goings.ts';
import { changedItems } from '../../support/table-dump.ts';
import { asked, homesOf, type ValidRequest, validRequest } from '../../support/valid-requests.ts';
import type { World } from '../../support/world.ts';

/** Ids in paths that belong to one organization, with one of each kind that nothing has. */
const ofOneOrganization: Readonly<Record<string, () => string>> = {
  planId: () => newId('workPlan', new Date()),
  programId: () => newId('program', new Date()),
  clinicId: () => newId('organization', new Date()),
  templateId: () => newId('template', new Date()),
  participationInvitationId: () => newId('participationInvitation', new Date()),
  submissionId: () => newId('submission', new Date()),
  commentId: () => newId('comment', new Date()),
  barrierId: () => newId('barrier', new Date()),
  announcementId: () => newId('announcement', new Date()),
  resourceId: () => newId('resource', new Date()),
  formOfferId: () => newId('form', new Date()),
  noteId: () => newId('note', new Date()),
  exportId: () => newId('export', new Date()),
  invitationId: () => newId('invitation', new Date()),
  personId: randomUUID,
};

type Attempt = { readonly what: string; readonly foreign: ValidRequest; readonly missing: ValidRequest };

const inThePath = (route: Route, own: ValidRequest, theirs: ValidRequest): Attempt[] =>
  Object.entries(ofOneOrganization).flatMap(([name, unknownId]) => {
    const id = theirs.params[name];
    if (id === undefined || !route.path.includes(`{${name}}`)) return [];
    const withId = (value: string) => ({ ...own, params: { ...own.params, [name]: value } });
    return [{ what: `their ${name}`, foreign: withId(id), missing: withId(unknownId()) }];
  });

const inTheBody = (route: Route, own: ValidRequest, world: World): Attempt[] => {
  if (route.id === 'changeConsent') {
    const sharing = (planId: string) => ({ ...own, body: { planId } });
    const missing = sharing(newId('workPlan', new Date()));
    return [{ what: 'their plan to share', foreign: sharing(world.birch.planId), missing }];
  }
  if (route.id !== 'createWorkPlan') return [];
  const carrying = (carryFrom: string) => ({
    ...own,
    body: { name: 'Taken over', firstMonth: '2026-09', carryFrom },
  });
  const missing = carrying(newId('workPlan', new Date()));
  return [{ what: 'their plan to carry over', foreign: carrying(world.birch.planId), missing }];
};

const page = z.object({ nextCursor: z.nullable(z.string()) });
const cursorIn = ({ json }: Answer) => page.parse(json).nextCursor;

const cursorFindings = async (world: World, route: Route, own: ValidRequest, theirs: ValidRequest) => {
  if (!route.errors.includes('invalid-cursor')) return [];
  const firstPage = { ...theirs, query: { ...theirs.query, limit: '1' } };
  const cursor = cursorIn(await world.ask(asked(route, firstPage)));
  if (cursor === null) return ['their list has one page only, so its cursor was not tried'];
  const taken = await world.ask(asked(route, { ...own, query: { ...own.query, cursor } }));
  return codeOf(taken) === 'invalid-cursor'
    ? []
    : [`their cursor got ${taken.status}: ${taken.text.slice(0, 200)}`];
};

/**
 * In one's own organization, another organization's records answer as records that do not exist, and nothing changes in
 * either. Resolves to what is otherwise.
 */
export const foreignRecordFindings = async (world: World, route: Route): Promise<string[]> => {
  if (route.access.kind !== 'member') return [];
  const [mine, other] = homesOf(world, route);
  const owner = { role: 'owner', person: other.owner } as const;
  // A second person who asks, so that the list has a second page.
  if (route.id === 'listJoinRequests') await applyAgain({ world, organization: other, actor: owner });
  const theirs = await validRequest(world, route, other, owner);
  const own = await validRequest(world, route, mine, { role: 'owner', person: mine.owner });
  const before = await world.dump();
  const findings = await cursorFindings(world, route, own, theirs);
  for (const { what, foreign, missing } of [
    ...inThePath(route, own, theirs),
    ...inTheBody(route, own, world),
  ]) {
    const [one, none] = [await world.ask(asked(route, foreign)), await world.ask(asked(route, missing))];
    if (one.status !== 404) findings.push(`${what} got ${one.status}: ${one.text.slice(0, 200)}`);
    if (comparable(one) !== comparable(none))
      findings.push(`${what} can be told from nothing: ${comparable(one)} is not ${comparable(none)}`);
  }
  return [...findings, ...changedItems(before, await world.dump())];
};
