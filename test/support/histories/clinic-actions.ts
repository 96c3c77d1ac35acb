import { openBarriers } from '@portolan/data/barriers/barriers';
import { openConsents } from '@portolan/data/programs/consents';
import { openSubmissions } from '@portolan/data/programs/submissions';
import { ana, idNumber } from '@portolan/data/records.test-support';
import { openElements } from '@portolan/data/work-plans/elements';
import { openWorkPlans } from '@portolan/data/work-plans/work-plans';
import type { Barrier } from '@portolan/domain/barriers/barrier';
import { endConsent, giveConsent, sharePlan } from '@portolan/domain/programs/consent';
import type { Submission } from '@portolan/domain/programs/submission';
import { emptyActivity } from '@portolan/domain/work-plans/activity';
import { untouchedElement } from '@portolan/domain/work-plans/element';
import { type Action, must, pick } from './action.ts';
import { clinics, elementIds, plansOf, programs } from './place.ts';

export const changeElement: Action = (place, a, b) => {
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
export const movePlan: Action = (place, a, b) => {
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

export const give: Action = (place, a, b) => {
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

export const end: Action = (place, a, b) => {
  const [clinicId, { id }] = [must(clinics, a), must(programs, b)];
  const before = place.consent(clinicId, id);
  if (before?.status === 'active')
    place.store(
      openConsents(place.database, clinicId).put(endConsent(before, ana, 'left', place.tick()), 'no'),
    );
};

export const shareAnotherPlan: Action = (place, a, b) => {
  const [clinicId, { id }] = [must(clinics, a), must(programs, b)];
  const before = place.consent(clinicId, id);
  const shared = before && sharePlan(before, must(plansOf(clinicId), b >> 2));
  if (before && shared?.ok && shared.value.version > before.version)
    place.store(openConsents(place.database, clinicId).put(shared.value, 'no'));
};

export const submit: Action = (place, a, b) => {
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

export const reopen: Action = (place, a, b) => {
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

export const logBarrier: Action = (place, a, b) => {
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
