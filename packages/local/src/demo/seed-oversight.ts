import { logBarrier } from '@portolan/contract/barrier-routes';
import { changeGrantee } from '@portolan/contract/oversight-routes';
import { getConsent } from '@portolan/contract/participation-routes';
import { addResource, publishAnnouncement } from '@portolan/contract/publication-routes';
import { changeReview, decideReview } from '@portolan/contract/review-routes';
import { submitPlan } from '@portolan/contract/submission-routes';
import { changeElement, getElement } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import type { Stack } from '../stack.ts';
import type { Cast } from './demo-client.ts';
import type { DemoParticipant, HandedIn } from './demo-organization.ts';
import type { Founded } from './seed-organization.ts';
import { clinicNamed, type SetUp } from './seed-participation.ts';

/** What the clinic's answer to a reviewer is asked for: one element, in the middle of the plan. */
const sentBack = {
  elementId: 'support',
  note: 'Please say who answers when Bill is away, and within how many hours.',
};

const accepted = { decision: 'accepted', note: '' } as const;

const reviewsOf = (handedIn: HandedIn) =>
  Object.fromEntries(
    standardTemplate.elements.map(({ id }) => [
      id,
      handedIn === 'changes-asked' && id === sentBack.elementId
        ? ({ decision: 'changes-asked', note: sentBack.note } as const)
        : accepted,
    ]),
  );

/** Says which award is whose, and who coaches whom. */
export const assign = async (
  { foundation, program, programId, awards }: SetUp,
  founded: readonly Founded[],
  cast: Cast,
): Promise<void> => {
  for (const { clinic, award, coaches = [] } of program.participants ?? []) {
    if (award === undefined && coaches.length === 0) continue;
    await cast(program.by).api(changeGrantee, {
      params: {
        organizationId: foundation.organizationId,
        programId,
        clinicId: clinicNamed(founded, clinic).organizationId,
      },
      ifMatch: 0,
      body: {
        awardId: awards.find(({ label }) => label === award)?.id ?? null,
        coaches: coaches.map((coach) => cast(coach).personId),
      },
    });
  }
};

const soFar = {
  en: 'By October it was one in five; we stay with our aim.',
  es: 'En octubre era una de cada cinco; mantenemos la meta.',
} as const;

/** What the clinic did to its plan since it handed in the last time. */
const workOn = async (
  api: ReturnType<Cast>['api'],
  organizationId: string,
  planId: string,
  language: keyof typeof soFar,
): Promise<void> => {
  const params = { organizationId, planId, elementId: 'strategy' };
  const { answers, version } = await api(getElement, { params });
  await api(changeElement, {
    params,
    ifMatch: version,
    body: {
      changeId: newId('change', new Date()),
      changes: [{ kind: 'answer', promptId: 'vision', value: `${answers.vision ?? ''} ${soFar[language]}` }],
    },
  });
};

type Turn = {
  readonly participant: DemoParticipant;
  readonly milestone: MilestoneName;
  readonly handedIn: HandedIn;
};

/** Hands in, one milestone after the other, and has the foundation answer. */
export const passMilestones = async (
  stack: Stack,
  setUps: readonly SetUp[],
  founded: readonly Founded[],
  cast: Cast,
): Promise<void> => {
  const rounds = Math.max(
    0,
    ...setUps.flatMap(({ program }) =>
      (program.participants ?? []).map(({ milestones }) => milestones.length),
    ),
  );
  for (let round = 0; round < rounds; round += 1) {
    const submitted: { setUp: SetUp; turn: Turn; clinicId: string; submissionId: string }[] = [];
    for (const setUp of setUps)
      for (const participant of setUp.program.participants ?? []) {
        const [milestone, handedIn] = participant.milestones[round] ?? [];
        if (milestone === undefined || handedIn === undefined) continue;
        const { demo, organizationId: clinicId } = clinicNamed(founded, participant.clinic);
        const { api } = cast(demo.owner);
        const { programId } = setUp;
        const { consent } = await api(getConsent, { params: { organizationId: clinicId, programId } });
        if (milestone === 'midProject')
          await workOn(api, clinicId, consent.planId ?? '', demo.owner.language);
        const { id } = await api(submitPlan, {
          params: { organizationId: clinicId, programId, milestone },
          body: { planId: consent.planId ?? '' },
          idempotencyKey: `demo:submission:${clinicId}:${milestone}`,
        });
        submitted.push({ setUp, turn: { participant, milestone, handedIn }, clinicId, submissionId: id });
      }
    await stack.drain();
    for (const { setUp, turn, clinicId, submissionId } of submitted) {
      const { handedIn } = turn;
      if (handedIn === 'waiting') continue;
      const { foundation, program, programId } = setUp;
      const { api } = cast(program.by);
      const params = { organizationId: foundation.organizationId, programId, clinicId, submissionId };
      const { version } = await api(changeReview, {
        params,
        ifMatch: 0,
        body: { elements: reviewsOf(handedIn) },
      });
      await api(decideReview, { params, ifMatch: version, body: { decision: handedIn } });
    }
    await stack.drain();
  }
};

/** What clinics log as being in their way, and what foundations tell and lend them. */
export const saySomething = async (
  { demo, organizationId }: Founded,
  setUps: readonly SetUp[],
  cast: Cast,
): Promise<void> => {
  for (const [index, barrier] of (demo.barriers ?? []).entries()) {
    const { description = '', owner, action = '', status = 'open', ...rest } = barrier;
    await cast(demo.owner).api(logBarrier, {
      params: { organizationId },
      body: {
        ...rest,
        description,
        action,
        status,
        owner: owner === undefined ? null : { kind: 'named', name: owner },
      },
      idempotencyKey: `demo:barrier:${organizationId}:${index}`,
    });
  }
  for (const [index, { by, ...resource }] of (demo.resources ?? []).entries())
    await cast(by).api(addResource, {
      params: { organizationId },
      body: resource,
      idempotencyKey: `demo:resource:${organizationId}:${index}`,
    });
  for (const { program, programId, foundation } of setUps) {
    if (foundation.organizationId !== organizationId) continue;
    for (const [index, { by, title, text }] of (program.announcements ?? []).entries())
      await cast(by).api(publishAnnouncement, {
        params: { organizationId, programId },
        body: { title, text, language: 'en' },
        idempotencyKey: `demo:announcement:${programId}:${index}`,
      });
  }
};
