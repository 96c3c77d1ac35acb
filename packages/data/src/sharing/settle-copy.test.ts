import { endConsent, giveConsent } from '@portolan/domain/programs/consent';
import type { Review } from '@portolan/domain/programs/review';
import type { Submission } from '@portolan/domain/programs/submission';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization } from '../organization-store.ts';
import { ana, idNumber, now, program } from '../records.test-support.ts';
import { projectorPolicy } from '../worker-key-policies.ts';
import { endWithProgram } from './joined-program-copies.ts';
import { settleReview } from './record-copies.ts';
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
  const sharing = () => ({
    database: database.under(projectorPolicy),
    now: () => now,
    pause: async () => undefined,
  });
  const settle = (id = submission.id) => settleSubmission(sharing(), bond, id);
  const laterBy = (milliseconds: number) => new Date(now.getTime() + milliseconds);

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

    await foundation.writeAll([foundation.programs.put({ ...program(1), id: programId }, 'absent', 'no')]);
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

  it('stays once it was accepted before consent ended, on both sides, and not if it was accepted later', async () => {
    const [clinic, foundation] = [storeOf(clinicId), storeOf(foundationId)];
    /** Handed in, accepted so many milliseconds later, and only looked at after consent has ended, at two. */
    const acceptedAfter = async (number: number, milliseconds: number) => {
      const id = idNumber('submission', number);
      const given = giveConsent(await clinic.consents.find(programId), terms, ana, now);
      if (!given.ok) throw new Error('There is a consent already');
      const frozen = { submissionId: id, id: 'strategy', version: 1, answers: {}, activities: [] };
      await clinic.writeAll([
        clinic.consents.put(given.value, 'no'),
        clinic.submissions.putElement(frozen, 'no'),
        clinic.submissions.put({ ...submission, id }, 'absent', 'no'),
      ]);
      await settle(id);
      const decided = { by: ana, name: 'Ana', at: laterBy(milliseconds).toISOString() };
      const review: Review = {
        ...{ submissionId: id, programId, clinicId, milestone: 'startUp', elements: {}, note: '' },
        ...{ decision: 'accepted', decided, version: 1 },
      };
      await foundation.writeAll([foundation.reviews.put(review, 0, 'no')]);
      await clinic.writeAll([clinic.consents.put(endConsent(given.value, ana, 'left', laterBy(2)), 'no')]);
      await settle(id);
      await settleReview(sharing(), bond, `${clinicId}#${id}`);
      return [
        (await foundation.submissions.find(programId, clinicId, id))?.id,
        (await foundation.submissions.elements(id)).length,
        (await clinic.reviews.find(programId, clinicId, id))?.decision,
      ];
    };
    expect(await acceptedAfter(2, 1)).toEqual([idNumber('submission', 2), 1, 'accepted']);
    expect(await acceptedAfter(3, 3)).toEqual([undefined, 0, undefined]);
  });

  it('does not go to a foundation whose program is gone, and the consent ends', async () => {
    const clinic = storeOf(clinicId);
    const gone = { ...bond, programId: idNumber('program', 2) };
    const given = giveConsent(null, { ...terms, programId: gone.programId }, ana, now);
    if (!given.ok) throw new Error('There is a consent already');
    const handedIn = { ...submission, id: idNumber('submission', 4), programId: gone.programId };
    await clinic.writeAll([
      clinic.consents.put(given.value, 'no'),
      clinic.submissions.put(handedIn, 'absent', 'no'),
    ]);
    await settleSubmission(sharing(), gone, handedIn.id);
    expect(await storeOf(foundationId).submissions.find(gone.programId, clinicId, handedIn.id)).toBeNull();
    await endWithProgram(sharing(), gone);
    expect(await clinic.consents.find(gone.programId)).toMatchObject({
      status: 'ended',
      ended: { by: 'portolan', why: 'program-closed' },
    });
  });
});
