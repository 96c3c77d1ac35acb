import { openBarriers } from '@portolan/data/barriers/barriers';
import { openComments } from '@portolan/data/discussions/comments';
import { openOrganizationRecord } from '@portolan/data/organizations/organizations';
import { openConsents } from '@portolan/data/programs/consents';
import { openGrantees } from '@portolan/data/programs/grantees';
import { openPrograms } from '@portolan/data/programs/programs';
import { openReviews } from '@portolan/data/programs/reviews';
import { openSubmissions } from '@portolan/data/programs/submissions';
import { openAnnouncements } from '@portolan/data/publications/announcements';
import { openResources } from '@portolan/data/publications/resources';
import { ana, idNumber } from '@portolan/data/records.test-support';
import { openElements } from '@portolan/data/work-plans/elements';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';
import type { Barrier } from '@portolan/domain/barriers/barrier';
import type { Comment } from '@portolan/domain/discussions/comment';
import type { Organization } from '@portolan/domain/organizations/organization';
import { endConsent, giveConsent, sharePlan } from '@portolan/domain/programs/consent';
import { type Grantee, undecidedGrantee } from '@portolan/domain/programs/grantee';
import type { Review } from '@portolan/domain/programs/review';
import type { Submission } from '@portolan/domain/programs/submission';
import type { Announcement } from '@portolan/domain/publications/announcement';
import type { Resource } from '@portolan/domain/publications/resource';
import { emptyActivity } from '@portolan/domain/work-plans/activity';
import { untouchedElement } from '@portolan/domain/work-plans/element';
import { clinics, elementIds, foundations, type Place, plansOf, programs } from './place.ts';

/** What a person does on one side; two numbers choose whom and what. It does nothing where the API would refuse. */
export type Action = (place: Place, a: number, b: number) => void;

const pick = <Item>(items: readonly Item[], number: number): Item | undefined => items[number % items.length];
const must = <Item>(items: readonly Item[], number: number): Item => items[number % items.length] as Item;

const changeElement: Action = (place, a, b) => {
  const clinicId = must(clinics, a);
  const [planId, id] = [must(plansOf(clinicId), b), must(elementIds, b >> 1)];
  const before = place.element(clinicId, planId, id) ?? untouchedElement(planId, id);
  const planned = (lastMonth: string | null) => ({
    ...emptyActivity(idNumber('activity', 1), 'planned'),
    timeframe: lastMonth === null ? null : { firstMonth: '2026-09', lastMonth },
  });
  const rows = [
    [planned('2026-10')],
    [planned('2026-12'), planned(null)],
    [planned(null)],
    [emptyActivity(idNumber('activity', 2), 'completed')],
    [],
  ];
  const version = before.version + 1;
  place.store(
    openElements(place.database, clinicId).put(
      {
        ...before,
        version,
        stamps: { answer: { version, by: ana, at: place.tick().toISOString() } },
        activities: must(rows, b >> 2),
      },
      before.version,
      'no',
    ),
  );
};

/** To a template that the clinic has, as the API sees to it. */
const movePlan: Action = (place, a, b) => {
  const clinicId = must(clinics, a);
  const planId = must(plansOf(clinicId), a >> 1);
  const plan = place.plan(clinicId, planId);
  const held = place
    .itemsIn(clinicId, 'TEMPLATE-VERSIONS')
    .map(({ record }) => record as { id: string; version: number });
  const { id, version } = must([{ id: 'standard', version: 1 }, ...held], b);
  place.store(
    openWorkPlans(place.database, clinicId).put(
      { ...plan, template: { id, version }, version: plan.version + 1 },
      { version: plan.version },
      'no',
    ),
  );
};

const renameOrganization: Action = (place, a, b) => {
  const id = must([...clinics, ...foundations], a);
  const before = place.recordAt<Organization>(id, 'ORGANIZATION', 'ORGANIZATION') as Organization;
  const name = `Name ${b % 5}`;
  const organization = {
    ...before,
    version: before.version + 1,
    profile: { ...before.profile, name, ehrVendor: `Vendor ${b % 3}` },
  };
  const entry = place.memory.find(`ORG#${id}#ENTRY`, 'ENTRY', place.memory.names.directory);
  place.store(openOrganizationRecord(place.database, id).put(organization, 'anything', 'no'), {
    kind: 'put',
    table: 'directory',
    item: { pk: `ORG#${id}#ENTRY`, sk: 'ENTRY', schema: 1, record: { ...(entry?.record as object), name } },
    expected: 'anything',
    refusal: 'no',
  });
};

const give: Action = (place, a, b) => {
  const [clinicId, { id, foundationId }] = [must(clinics, a), must(programs, b)];
  if (place.program(b).closed !== null) return;
  const before = place.consent(clinicId, id) ?? null;
  const terms = {
    programId: id,
    foundationId,
    foundationName: 'Harbor',
    programName: 'Portals',
    grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
    invitationId: idNumber('participationInvitation', 1),
    planId: pick([...plansOf(clinicId), null], b >> 2) ?? null,
  };
  const given = giveConsent(before, terms, ana, place.tick());
  if (given.ok) place.store(openConsents(place.database, clinicId).put(given.value, 'no'));
};

const end: Action = (place, a, b) => {
  const [clinicId, { id }] = [must(clinics, a), must(programs, b)];
  const before = place.consent(clinicId, id);
  if (before?.status === 'active')
    place.store(
      openConsents(place.database, clinicId).put(endConsent(before, ana, 'left', place.tick()), 'no'),
    );
};

const shareAnotherPlan: Action = (place, a, b) => {
  const [clinicId, { id }] = [must(clinics, a), must(programs, b)];
  const before = place.consent(clinicId, id);
  const shared = before && sharePlan(before, must(plansOf(clinicId), b >> 2));
  if (before && shared?.ok && shared.value.version > before.version)
    place.store(openConsents(place.database, clinicId).put(shared.value, 'no'));
};

const submit: Action = (place, a, b) => {
  const [clinicId, { id: programId }] = [must(clinics, a), must(programs, b)];
  if (place.consent(clinicId, programId)?.status !== 'active') return;
  const id = place.newId('submission');
  const submissions = openSubmissions(place.database, clinicId);
  const submission: Submission = {
    id,
    programId,
    clinicId,
    milestone: 'startUp',
    attempt: 1,
    planId: plansOf(clinicId)[0],
    planName: 'Plan',
    template: { id: 'standard', version: 1 },
    firstMonth: '2026-09',
    month: '2026-10',
    states: {},
    submittedBy: ana,
    submittedByName: 'Ana',
    submittedAt: place.tick().toISOString(),
    reopenedAt: null,
    version: 1,
  };
  place.store(
    ...elementIds.map((element) =>
      submissions.putElement(
        { submissionId: id, id: element, version: 1, answers: {}, activities: [] },
        'no',
      ),
    ),
    submissions.put(submission, 'absent', 'no'),
  );
};

const reopen: Action = (place, a, b) => {
  const [clinicId, { id: programId }] = [must(clinics, a), must(programs, b)];
  const before = pick(place.own<Submission>(clinicId, `SUBMISSIONS#${programId}`), b >> 2);
  if (before === undefined) return;
  const at = place.tick().toISOString();
  const version = before.version + 1;
  place.store(
    openSubmissions(place.database, clinicId).put(
      { ...before, reopenedAt: at, version },
      { version: before.version },
      'no',
    ),
  );
};

/** Only of a submission that the foundation has, which is checked with the write. */
const review: Action = (place, a, b) => {
  const { id: programId, foundationId } = must(programs, b);
  const head = pick(place.itemsIn(foundationId, `SUBMISSIONS#${programId}`), a);
  if (head === undefined) return;
  const { clinicId, id: submissionId, version } = head.record as Submission;
  const before = place.recordAt<Review>(foundationId, `REVIEWS#${programId}`, `${clinicId}#${submissionId}`);
  if (before?.decision === 'accepted') return;
  const decision = must(['open', 'accepted', 'changes-asked'] as const, b >> 2);
  const next: Review = {
    submissionId,
    programId,
    clinicId,
    milestone: 'startUp',
    elements: {},
    note: `note ${b % 4}`,
    decision,
    decided: decision === 'open' ? null : { by: ana, name: 'Ana', at: place.tick().toISOString() },
    version: (before?.version ?? 0) + 1,
  };
  place.store(
    openSubmissions(place.database, foundationId).check(
      { programId, clinicId, id: submissionId, version },
      'unchanged',
      'no',
    ),
    openReviews(place.database, foundationId).put(next, before?.version ?? 0, 'no'),
  );
};

const say: Action = (place, a, b) => {
  const [clinicId, { id: programId, foundationId }] = [must(clinics, a), must(programs, b)];
  const organizationId = a & 2 ? clinicId : foundationId;
  const planId = must(plansOf(clinicId), a >> 2);
  const own = place
    .own<Comment>(organizationId, `COMMENTS#${planId}`)
    .filter((comment) => comment.clinicId === clinicId);
  const edited = b & 4 ? pick(own, b >> 3) : undefined;
  const comment: Comment = edited
    ? { ...edited, text: `text ${b}`, editedAt: place.tick().toISOString(), version: edited.version + 1 }
    : {
        id: place.newId('comment'),
        clinicId,
        planId,
        elementId: 'strategy',
        programId: b & 8 && organizationId === clinicId ? null : programId,
        organizationId,
        organizationName: 'Harbor',
        by: ana,
        byName: 'Ana',
        at: place.tick().toISOString(),
        text: 'text',
        mentions: [],
        editedAt: null,
        removedAt: null,
        version: 1,
      };
  place.store(openComments(place.database, organizationId).put(comment, 'anything', 'no'));
};

const logBarrier: Action = (place, a, b) => {
  const clinicId = must(clinics, a);
  const before = b & 1 ? pick(place.own<Barrier>(clinicId, 'BARRIERS'), b >> 2) : undefined;
  const barrier: Barrier = {
    id: before?.id ?? place.newId('barrier'),
    clinicId,
    title: `Barrier ${b % 3}`,
    description: '',
    elementId: null,
    severity: 'low',
    owner: null,
    ownerName: null,
    action: '',
    status: 'open',
    shared: (b & 2) > 0,
    loggedBy: ana,
    loggedByName: 'Ana',
    loggedAt: place.tick().toISOString(),
    resolvedAt: null,
    version: (before?.version ?? 0) + 1,
  };
  place.store(openBarriers(place.database, clinicId).put(barrier, 'anything', 'no'));
};

const announce: Action = (place, a, b) => {
  const { id: programId, foundationId } = must(programs, a);
  const announcements = openAnnouncements(place.database, foundationId);
  const before =
    b & 1 ? pick(place.own<Announcement>(foundationId, `ANNOUNCEMENTS#${programId}`), b >> 1) : undefined;
  if (before) {
    place.store(announcements.withdraw(before, 'no'));
    return;
  }
  const announcement: Announcement = {
    id: place.newId('announcement'),
    programId,
    title: 'News',
    text: 'Text',
    language: 'en',
    publishedBy: ana,
    publishedByName: 'Ana',
    publishedAt: place.tick().toISOString(),
    version: 1,
  };
  place.store(announcements.publish(announcement, 'no'));
};

const changeResource: Action = (place, a, b) => {
  const foundationId = must(foundations, a);
  const resources = openResources(place.database, foundationId);
  const before = b & 1 ? pick(place.own<Resource>(foundationId, 'RESOURCES'), b >> 2) : undefined;
  if (before !== undefined && b & 2) {
    place.store(resources.remove(before, 'no'));
    return;
  }
  const resource: Resource = {
    id: before?.id ?? place.newId('resource'),
    foundationId,
    elementId: null,
    title: `Title ${b}`,
    url: 'https://example.org/',
    language: 'en',
    source: '',
    description: '',
    version: (before?.version ?? 0) + 1,
  };
  place.store(resources.put(resource, 'anything', 'no'));
};

const changeProgram: Action = (place, a, b) => {
  const before = place.program(a);
  const { foundationId } = must(programs, a);
  const at = place.tick().toISOString();
  const version = before.version + 1;
  const next = {
    ...before,
    version,
    name: `Program ${b % 4}`,
    ...(b & 4 && { template: { ...before.template, version: 2 } }),
    // Seldom, or nothing is left to share.
    ...(b % 16 === 3 && { closed: { at, by: ana } }),
  };
  if (before.closed === null)
    place.store(openPrograms(place.database, foundationId).put(next, { version: before.version }, 'no'));
};

const decide: Action = (place, a, b) => {
  const [clinicId, { id: programId, foundationId }] = [must(clinics, a), must(programs, b)];
  const before =
    place.recordAt<Grantee>(foundationId, `GRANTEES#${programId}`, clinicId) ??
    undecidedGrantee(programId, clinicId);
  const next = {
    ...before,
    dueDays: { ...before.dueDays, startUp: must(['2026-10-20', null], b >> 2) },
    version: before.version + 1,
  };
  place.store(openGrantees(place.database, foundationId).put(next, before.version, 'no'));
};

/** Named, so that it can be counted that each was tried; consents most often. */
export const actions = {
  changeElement,
  movePlan,
  renameOrganization,
  give,
  giveAgain: give,
  giveOnceMore: give,
  end,
  leave: end,
  shareAnotherPlan,
  submit,
  reopen,
  review,
  reviewAgain: review,
  say,
  logBarrier,
  announce,
  changeResource,
  changeProgram,
  decide,
} as const satisfies Readonly<Record<string, Action>>;
