import { isDeepStrictEqual } from 'node:util';
import type { Barrier } from '@portolan/domain/barriers/barrier';
import type { Comment } from '@portolan/domain/discussions/comment';
import type { Notice } from '@portolan/domain/discussions/notice';
import type { Organization } from '@portolan/domain/organizations/organization';
import type { Consent } from '@portolan/domain/programs/consent';
import type { Grantee } from '@portolan/domain/programs/grantee';
import type { Review } from '@portolan/domain/programs/review';
import type { Submission } from '@portolan/domain/programs/submission';
import type { Announcement } from '@portolan/domain/publications/announcement';
import type { Resource } from '@portolan/domain/publications/resource';
import type { Element } from '@portolan/domain/work-plans/element';
import { factOf } from '@portolan/domain/work-plans/element-fact';
import { standardTemplate } from '@portolan/domain/work-plans/standard-template/standard-template';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import type { WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { speakersOf } from './people.ts';
import { clinics, foundations, type Place, pkOf, plansOf, programs } from './place.ts';

/** What should be held under a key: this record, or one of which this is true. */
type Expected = { readonly record: unknown } | { readonly isRight: (record: unknown) => boolean };

const without = (record: unknown): unknown => {
  const { version: _, ...rest } = record as Record<string, unknown>;
  return rest;
};

const summaryOf = (place: Place, clinicId: string, plan: WorkPlan, elements: readonly Element[]) => {
  const { id, version } = plan.template;
  const template =
    id === 'standard'
      ? standardTemplate
      : place.recordAt<WorkPlanTemplate>(
          clinicId,
          'TEMPLATE-VERSIONS',
          `${id}#${String(version).padStart(6, '0')}`,
        );
  const facts = elements.flatMap((element) => {
    const asked = template?.elements.find((one) => one.id === element.id);
    const fact = asked === undefined ? 'untouched' : factOf(asked, element);
    return fact === 'untouched' ? [] : [[element.id, fact] as const];
  });
  const days = elements.flatMap(({ stamps }) => Object.values(stamps).map(({ at }) => at.slice(0, 10)));
  return { elements: Object.fromEntries(facts), lastActiveOn: days.toSorted().at(-1) ?? null };
};

const rowOf = (place: Place, clinicId: string, consent: Consent) => {
  const { profile } = place.recordAt<Organization>(clinicId, 'ORGANIZATION', 'ORGANIZATION') as Organization;
  const plan = consent.planId === null ? null : place.plan(clinicId, consent.planId);
  return {
    name: profile.name,
    place: '',
    status: 'active',
    consentVersion: consent.version,
    joinedAt: consent.givenAt,
    leftAt: null,
    live: {
      ehrVendor: profile.ehrVendor,
      portalVendor: profile.portalVendor,
      sites: 0,
      patientsPerYear: null,
      plan: plan && {
        id: plan.id,
        template: plan.template,
        firstMonth: plan.firstMonth,
        ...summaryOf(place, clinicId, plan, place.own<Element>(clinicId, `ELEMENTS#${plan.id}`)),
      },
    },
  };
};

/**
 * What the two sides should hold of each other, worked out from the sources alone, in another way than the projector does:
 * by key, everything that is copied or derived, and nothing else.
 */
const expectedOf = (place: Place): Map<string, Expected> => {
  const expected = new Map<string, Expected>();
  const add = (organizationId: string, collection: string, sk: string, record: unknown) =>
    expected.set(`${pkOf(organizationId, collection)} ${sk}`, { record });
  const allow = (
    organizationId: string,
    collection: string,
    sk: string,
    isRight: (record: unknown) => boolean,
  ) => expected.set(`${pkOf(organizationId, collection)} ${sk}`, { isRight });

  /** To who wrote before it in the thread and may read it; they may still be told of it though they took that back since. */
  const addNotices = (receiverId: string, { id: commentId, planId, programId, removedAt }: Comment) => {
    if (removedAt !== null) return;
    const earlier = place
      .own<Comment>(receiverId, `COMMENTS#${planId}`)
      .filter((own) => own.programId === programId && own.id < commentId);
    const kind = clinics.some((id) => id === receiverId) ? 'clinic' : 'foundation';
    for (const { personId, mayRead } of speakersOf(kind)) {
      const wrote = earlier.filter(({ by }) => mayRead && by === personId);
      const sk = `${personId}#${commentId}`;
      const isDue = wrote.some((own) => own.removedAt === null);
      if (isDue || (wrote.length > 0 && place.recordAt(receiverId, 'NOTICES', sk) !== undefined))
        allow(receiverId, 'NOTICES', sk, (record) => (record as Notice).why === 'thread');
    }
  };

  for (const clinicId of clinics) {
    for (const planId of plansOf(clinicId)) {
      const elements = place.own<Element>(clinicId, `ELEMENTS#${planId}`);
      const summary = { planId, ...summaryOf(place, clinicId, place.plan(clinicId, planId), elements) };
      const held = place.recordAt(clinicId, 'PLAN-SUMMARIES', planId);
      if (held !== undefined || elements.length > 0)
        allow(clinicId, 'PLAN-SUMMARIES', planId, (record) => isDeepStrictEqual(without(record), summary));
    }
    // What a plan was made from stays, whatever became of the consent it came with.
    for (const { sk, copyMark } of place.itemsIn(clinicId, 'TEMPLATE-VERSIONS'))
      if (copyMark !== undefined) allow(clinicId, 'TEMPLATE-VERSIONS', sk, () => true);
    for (const foundationId of foundations) {
      const holds = programs.some(
        ({ id, foundationId: of }) => of === foundationId && place.consent(clinicId, id)?.status === 'active',
      );
      if (holds)
        for (const resource of place.own<Resource>(foundationId, 'RESOURCES'))
          add(clinicId, 'SHARED-RESOURCES', `${foundationId}#${resource.id}`, resource);
    }
    for (const [index, { id: programId, foundationId }] of programs.entries()) {
      const consent = place.consent(clinicId, programId);
      if (consent === undefined) continue;
      const submissions = place.own<Submission>(clinicId, `SUBMISSIONS#${programId}`);
      const reviews = place
        .own<Review>(foundationId, `REVIEWS#${programId}`)
        .filter((review) => review.clinicId === clinicId);
      // Only what was accepted before the consent ended is kept.
      const inTime = reviews.filter(
        ({ decision, decided }) =>
          decision === 'accepted' && decided !== null && !(consent.ended && consent.ended.at < decided.at),
      );
      const accepted = new Map(inTime.map(({ submissionId, decided }) => [submissionId, decided?.at ?? '']));
      const isActive = consent.status === 'active';
      for (const submission of submissions) {
        if (!isActive && !accepted.has(submission.id)) continue;
        const sk = `${clinicId}#${submission.id}`;
        // Accepted between two consents: what the later one found there it has left there.
        const isBetween = !isActive && !place.heldAt(clinicId, programId, accepted.get(submission.id) ?? '');
        if (isBetween && place.recordAt(foundationId, `SUBMISSIONS#${programId}`, sk) === undefined) continue;
        if (isActive) add(foundationId, `SUBMISSIONS#${programId}`, sk, submission);
        // As it was when the consent ended.
        else
          allow(foundationId, `SUBMISSIONS#${programId}`, sk, (record) =>
            isDeepStrictEqual(
              { ...(record as Submission), reopenedAt: null, version: 1 },
              { ...submission, reopenedAt: null, version: 1 },
            ),
          );
        const frozen = `SUBMITTED-ELEMENTS#${submission.id}`;
        for (const { sk: id, record } of place.itemsIn(clinicId, frozen))
          add(foundationId, frozen, id, record);
      }
      for (const review of reviews) {
        const sk = `${clinicId}#${review.submissionId}`;
        if (isActive && review.decision !== 'open') add(clinicId, `REVIEWS#${programId}`, sk, review);
        if (!isActive && accepted.has(review.submissionId)) add(clinicId, `REVIEWS#${programId}`, sk, review);
      }
      if (!isActive) {
        allow(foundationId, `PARTICIPATIONS#${programId}`, clinicId, (record) =>
          isDeepStrictEqual(
            { ...(record as object), name: '', version: 0 },
            {
              name: '',
              place: '',
              status: 'left',
              consentVersion: consent.version,
              joinedAt: consent.givenAt,
              leftAt: consent.ended?.at,
              live: null,
              version: 0,
            },
          ),
        );
        continue;
      }
      const row = rowOf(place, clinicId, consent);
      allow(foundationId, `PARTICIPATIONS#${programId}`, clinicId, (record) =>
        isDeepStrictEqual(without(record), row),
      );
      const program = place.program(index);
      const grantee = place.recordAt<Grantee>(foundationId, `GRANTEES#${programId}`, clinicId) as Grantee;
      const entry = place.memory.find(`ORG#${foundationId}#ENTRY`, 'ENTRY', place.memory.names.directory)
        ?.record as {
        name: string;
      };
      add(clinicId, 'JOINED-PROGRAMS', programId, {
        programId,
        foundationId,
        foundationName: entry.name,
        name: program.name,
        grantNumber: program.grantNumber,
        awardDollars: null,
        grantPeriod: program.grantPeriod,
        milestones: { ...program.milestones, startUp: grantee.dueDays.startUp ?? program.milestones.startUp },
        nudgedAt: grantee.nudgedAt,
        template: program.template,
        closedAt: null,
        consentVersion: consent.version,
        version: program.version,
      });
      const asked = place.recordAt(foundationId, 'PROGRAM-MEASURES', programId);
      if (asked !== undefined) add(clinicId, 'JOINED-MEASURES', programId, asked);
      const { id, version } = program.template;
      const named = `${id}#${String(version).padStart(6, '0')}`;
      add(clinicId, 'TEMPLATE-VERSIONS', named, place.recordAt(foundationId, 'TEMPLATE-VERSIONS', named));
      for (const announcement of place.own<Announcement>(foundationId, `ANNOUNCEMENTS#${programId}`))
        add(clinicId, `ANNOUNCEMENTS#${programId}`, announcement.id, announcement);
      for (const barrier of place.own<Barrier>(clinicId, 'BARRIERS'))
        if (barrier.shared)
          add(foundationId, `SHARED-BARRIERS#${programId}`, `${clinicId}#${barrier.id}`, barrier);
      for (const planId of plansOf(clinicId)) {
        const collection = `COMMENTS#${planId}`;
        for (const [from, to] of [
          [clinicId, foundationId],
          [foundationId, clinicId],
        ] as const)
          for (const comment of place.own<Comment>(from, collection))
            if (comment.programId === programId && comment.clinicId === clinicId) {
              add(to, collection, `${comment.elementId}#${comment.id}`, comment);
              addNotices(to, comment);
            }
      }
    }
  }
  return expected;
};

const derived = /#(PARTICIPATIONS#|PLAN-SUMMARIES$|NOTICES$)/;

/** What is held and should not be, is missing, or is otherwise than it should be; by key. */
export const driftsOf = (place: Place): string[] => {
  const expected = expectedOf(place);
  const held = [...place.memory.dump()].filter(
    ([, item]) => item.copyMark !== undefined || derived.test(item.pk),
  );
  const drifts = held.flatMap(([key, { record }]) => {
    const should = expected.get(key);
    expected.delete(key);
    if (should === undefined) return [`${key} should not be there`];
    const isRight = 'record' in should ? isDeepStrictEqual(record, should.record) : should.isRight(record);
    return isRight ? [] : [`${key} is otherwise than it should be: ${JSON.stringify(record)}`];
  });
  return [...drifts, ...[...expected.keys()].map((key) => `${key} is missing`)];
};
