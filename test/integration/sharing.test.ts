import { logBarrier } from '@portolan/contract/barrier-routes';
import { writeClinicComment, writeComment } from '@portolan/contract/discussion-routes';
import { changeProgramMeasures } from '@portolan/contract/measure-routes';
import { listAuditRecords } from '@portolan/contract/organization-routes';
import { endConsent, getConsent } from '@portolan/contract/participation-routes';
import { closeProgram, getProgram } from '@portolan/contract/program-routes';
import { addResource, publishAnnouncement } from '@portolan/contract/publication-routes';
import { changeReview, decideReview } from '@portolan/contract/review-routes';
import { submitPlan } from '@portolan/contract/submission-routes';
import { changeElement } from '@portolan/contract/work-plan-routes';
import { connect } from '@portolan/data/clients';
import { openJoinedPrograms } from '@portolan/data/programs/joined-programs';
import { openParticipations } from '@portolan/data/programs/participations';
import { projectorPolicy } from '@portolan/data/worker-key-policies';
import { newId } from '@portolan/domain/ids';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { answerEverything } from '../support/handed-in.ts';
import type { Dump } from '../support/table-dump.ts';
import { createWorld, type World } from '../support/world.ts';
import { demand, idIn, joinProgram } from '../support/world-people.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

/** What the projector may read, to see what it made. */
const behind = () =>
  connect(
    { endpoint: world.stack.dynamodbEndpoint, region: localRegion, credentials: localCredentials },
    world.stack.tableNames,
    projectorPolicy,
  );

const rowOf = async () => {
  await world.stack.drain();
  const { foundation, cedar } = world;
  const rows = openParticipations(behind(), foundation.id);
  return rows.find(foundation.programId, cedar.id);
};

/** What lies in an organization's partitions and speaks of another, or of its plan: by collection, and how many. */
const speaksOf = (dump: Dump, organizationId: string, ...names: readonly string[]) => {
  const found = new Map<string, number>();
  for (const [key, item] of dump) {
    const [, collection] = new RegExp(` ORG#${organizationId}#([A-Z-]+)`).exec(key) ?? [];
    // The audit log names what the organization itself did.
    if (collection === undefined || ['AUDIT', 'ANSWERED-REQUESTS'].includes(collection)) continue;
    if (names.some((name) => JSON.stringify(item).includes(name)))
      found.set(collection, (found.get(collection) ?? 0) + 1);
  }
  return Object.fromEntries([...found].toSorted());
};

test('an element that changes shows in the foundation’s row, until the clinic leaves', async () => {
  const { cedar, foundation } = world;
  const { programId } = foundation;
  expect(await rowOf()).toMatchObject({
    name: 'Cedar Creek Clinic',
    status: 'active',
    live: { plan: { id: cedar.planId, elements: { strategy: 'begun' } } },
  });
  await demand(world, changeElement, cedar.owner.token, {
    params: { organizationId: cedar.id, planId: cedar.planId, elementId: 'strategy' },
    headers: { 'if-match': '"1"' },
    body: {
      changeId: newId('change', new Date()),
      changes: [
        {
          kind: 'edit-activity',
          activityId: cedar.contributorsActivityId,
          fields: { timeframe: { firstMonth: '2026-09', lastMonth: '2026-10' } },
        },
      ],
    },
  });
  expect(await rowOf()).toMatchObject({ live: { plan: { elements: { strategy: '2026-10' } } } });
  const joined = openJoinedPrograms(behind(), cedar.id);
  expect(await joined.find(programId)).toMatchObject({ foundationName: foundation.name, consentVersion: 1 });

  await demand(world, endConsent, cedar.owner.token, { params: { organizationId: cedar.id, programId } });
  expect(await rowOf()).toMatchObject({ name: 'Cedar Creek Clinic', status: 'left', live: null });
  expect(await joined.find(programId)).toBeNull();
  expect(world.stack.deadLetters('projections-dead-letters')).toEqual([]);
});

test('of a clinic that leaves, the foundation keeps what the consent said and nothing else', async () => {
  const { birch: clinic, otherFoundation: foundation } = world;
  const { programId } = foundation;
  const atClinic = { organizationId: clinic.id, planId: clinic.planId, elementId: 'strategy', programId };
  const atFoundation = {
    organizationId: foundation.id,
    programId,
    clinicId: clinic.id,
    elementId: 'strategy',
    planId: clinic.planId,
  };
  const asClinic = (route: Parameters<typeof demand>[1], body: unknown, params: object = {}) =>
    demand(world, route, clinic.owner.token, { params: { ...atClinic, ...params }, body });
  const asFoundation = (
    route: Parameters<typeof demand>[1],
    body: unknown,
    params: object = {},
    version?: number,
  ) =>
    demand(world, route, foundation.owner.token, {
      params: { ...atFoundation, ...params },
      body,
      ...(version !== undefined && { headers: { 'if-match': `"${version}"` } }),
    });
  await answerEverything(world, clinic);
  const submissionId = idIn(await asClinic(submitPlan, { planId: clinic.planId }, { milestone: 'startUp' }));
  await asClinic(logBarrier, { ...logBarrier.example.body, shared: true });
  await asClinic(writeComment, { text: 'Is this what you meant?', mentions: [], programId });
  await asFoundation(publishAnnouncement, publishAnnouncement.example.body);
  await asFoundation(addResource, addResource.example.body);
  await asFoundation(changeProgramMeasures, { dueDays: 20 }, {}, 0);
  await world.stack.drain();
  await asFoundation(writeClinicComment, { text: 'It is.', mentions: [] });
  const elements = Object.fromEntries(
    standardTemplate.elements.map(({ id }) => [id, { decision: 'accepted', note: '' }]),
  );
  await asFoundation(changeReview, { elements }, { submissionId }, 0);
  await asFoundation(decideReview, { decision: 'accepted' }, { submissionId }, 1);
  const joined = await world.dump();
  expect(speaksOf(joined, foundation.id, clinic.id, clinic.planId, submissionId)).toMatchObject({
    COMMENTS: 2,
    'SHARED-BARRIERS': 1,
    SUBMISSIONS: 1,
    'SUBMITTED-ELEMENTS': standardTemplate.elements.length,
  });
  expect(speaksOf(joined, clinic.id, foundation.id, programId)).toMatchObject({
    ANNOUNCEMENTS: 1,
    COMMENTS: 2,
    'JOINED-MEASURES': 1,
    'JOINED-PROGRAMS': 1,
    REVIEWS: 1,
    'SHARED-RESOURCES': 1,
  });

  await demand(world, endConsent, clinic.owner.token, { params: { organizationId: clinic.id, programId } });
  const left = await world.dump();
  expect(speaksOf(left, foundation.id, clinic.id, clinic.planId, submissionId)).toEqual({
    // What the foundation itself wrote and on which plan, and that it invited this clinic.
    COMMENTS: 1,
    THREADS: 1,
    'PARTICIPATION-INVITATIONS': 1,
    REVIEWS: 1,
    // Its name and the days it came and went, and what was accepted.
    PARTICIPATIONS: 1,
    // Its place among the clinics whose approved months were added, without its traits.
    ROSTER: 1,
    'ROSTER-PLACES': 1,
    SUBMISSIONS: 1,
    'SUBMITTED-ELEMENTS': standardTemplate.elements.length,
  });
  expect(speaksOf(left, clinic.id, foundation.id, programId)).toEqual({
    COMMENTS: 1,
    CONSENTS: 1,
    REVIEWS: 1,
    SUBMISSIONS: 1,
  });
  expect(world.stack.deadLetters('projections-dead-letters')).toEqual([]);
});

test('a program that is closed ends the consents of its clinics, which their audit logs say', async () => {
  const { cedar, otherFoundation } = world;
  const params = { organizationId: otherFoundation.id, programId: otherFoundation.programId };
  await joinProgram(world, otherFoundation, cedar);
  await world.stack.drain();
  const program = await demand(world, getProgram, otherFoundation.owner.token, { params });
  await demand(world, closeProgram, otherFoundation.owner.token, {
    params,
    headers: { 'if-match': program.headers.etag ?? '' },
  });
  await world.stack.drain();
  const consent = await demand(world, getConsent, cedar.owner.token, {
    params: { organizationId: cedar.id, programId: otherFoundation.programId },
  });
  expect(consent.json).toMatchObject({
    consent: { status: 'ended', ended: { by: 'portolan', why: 'program-closed' } },
  });
  const audit = await demand(world, listAuditRecords, cedar.owner.token, {
    params: { organizationId: cedar.id },
  });
  const [newest] = z.object({ items: z.array(z.unknown()) }).parse(audit.json).items;
  expect(newest).toMatchObject({
    action: 'consent-ended',
    by: 'portolan',
    target: otherFoundation.programId,
  });
});
