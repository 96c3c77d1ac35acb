import { endConsent, giveConsent } from '@portolan/domain/programs/consent';
import type { Submission } from '@portolan/domain/programs/submission';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization } from '../organization-store.ts';
import { ana, idNumber, now } from '../records.test-support.ts';
import { projectorPolicy } from '../worker-key-policies.ts';
import { settleSubmission } from './submission-copies.ts';

const [clinicId, foundationId, programId] = [
  idNumber('organization', 1),
  idNumber('organization', 2),
  idNumber('program', 1),
];
const bond = { clinicId, foundationId, programId };
const terms = {
  programId,
  foundationId,
  foundationName: 'Harbor Foundation',
  programName: 'Portals for the valley',
  grantPeriod: { firstDay: '2026-09-01', lastDay: '2027-08-31' },
  invitationId: idNumber('participationInvitation', 1),
  planId: null,
};
const submission: Submission = {
  id: idNumber('submission', 1),
  programId,
  clinicId,
  milestone: 'startUp',
  attempt: 1,
  planId: idNumber('workPlan', 1),
  planName: 'Plan',
  template: { id: 'standard', version: 1 },
  firstMonth: '2026-09',
  month: '2026-10',
  states: { strategy: 'done' },
  submittedBy: ana,
  submittedByName: 'Ana',
  submittedAt: now.toISOString(),
  reopenedAt: null,
  version: 1,
};
/** So large that they do not fit into one transaction together. */
const elementIds = Array.from({ length: 18 }, (_, index) => `element-${index}`);
const answers = Object.fromEntries(
  Array.from({ length: 22 }, (_, index) => [`prompt-${index}`, 'x'.repeat(8000)]),
);

describe.each(engines())('a submission that is shared, on $name', ({ start }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(await start());
  });
  afterAll(() => database.stop());
  const storeOf = (id: string) => forOrganization(database.under(organizationPolicy(id)), id);
  const settle = () =>
    settleSubmission(
      { database: database.under(projectorPolicy), now: () => now, pause: async () => undefined },
      bond,
      submission.id,
    );

  it('goes over whole however large, follows its source, and goes with the consent', async () => {
    const [clinic, foundation] = [storeOf(clinicId), storeOf(foundationId)];
    const held = async () => [
      await foundation.submissions.find(programId, clinicId, submission.id),
      (await foundation.submissions.elements(submission.id)).length,
    ];
    for (const id of elementIds)
      await clinic.writeAll([
        clinic.submissions.putElement(
          { submissionId: submission.id, id, version: 1, answers, activities: [] },
          'no',
        ),
      ]);
    await clinic.writeAll([clinic.submissions.put(submission, 'absent', 'no')]);
    await settle();
    expect(await held()).toEqual([null, 0]);

    const given = giveConsent(null, terms, ana, now);
    if (!given.ok) throw new Error('There is a consent already');
    await clinic.writeAll([clinic.consents.put(given.value, 'no')]);
    await settle();
    expect(await held()).toEqual([submission, elementIds.length]);
    const reopened = { ...submission, reopenedAt: now.toISOString(), version: 2 };
    await clinic.writeAll([clinic.submissions.put(reopened, { version: 1 }, 'no')]);
    await settle();
    expect(await held()).toEqual([reopened, elementIds.length]);

    await clinic.writeAll([clinic.consents.put(endConsent(given.value, ana, 'left', now), 'no')]);
    await settle();
    expect(await held()).toEqual([null, 0]);
  });
});
