import type { Review } from '@portolan/domain/programs/review';
import { unbegunReview } from '@portolan/domain/programs/reviewing';
import type { Submission, SubmittedElement } from '@portolan/domain/programs/submission';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../../../test/support/database.ts';
import { engines } from '../../../../test/support/dynamodb-engines.ts';
import { organizationPolicy } from '../key-policies.ts';
import { forOrganization, type OrganizationStore } from '../organization-store.ts';
import { ana, idNumber } from '../records.test-support.ts';

const programId = idNumber('program', 1);
const clinic = (number: number) => idNumber('organization', 500 + number);
const submissionOf = (clinicNumber: number, number: number): Submission => ({
  id: idNumber('submission', number),
  programId,
  clinicId: clinic(clinicNumber),
  milestone: 'startUp',
  attempt: 1,
  planId: idNumber('workPlan', 1),
  planName: 'Portal year',
  template: { id: 'standard', version: 1 },
  firstMonth: '2026-09',
  month: '2026-10',
  states: { strategy: 'on-track' },
  submittedBy: ana,
  submittedByName: 'Ana',
  submittedAt: '2026-10-10T12:00:00.000Z',
  reopenedAt: null,
  version: 1,
});
const elementOf = (submission: Submission, version: number): SubmittedElement => ({
  submissionId: submission.id,
  id: 'strategy',
  version,
  answers: { vision: 'All patients' },
  activities: [],
});

describe.each(engines())('on $name', ({ start }) => {
  let world: TestDatabase;
  let organizations = 0;
  let store: OrganizationStore;
  beforeAll(async () => {
    world = await openTestDatabase(await start());
  });
  afterAll(() => world.stop());
  beforeEach(() => {
    organizations += 1;
    const id = idNumber('organization', organizations);
    store = forOrganization(world.under(organizationPolicy(id)), id);
  });
  const refusal = 'write-contention';
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => Number(id.slice(-5)));

  it('submissions and reviews are found by clinic, and those of a page of clinics together', async () => {
    const all = [submissionOf(1, 1), submissionOf(2, 2), submissionOf(2, 3), submissionOf(3, 4)];
    const reviews: Review[] = all.map((submission) => ({ ...unbegunReview(submission), version: 1 }));
    await store.writeAll([
      ...all.map((submission) => store.submissions.put(submission, 'absent', refusal)),
      ...reviews.map((review) => store.reviews.put(review, 0, refusal)),
    ]);
    expect(await store.submissions.find(programId, clinic(2), idNumber('submission', 3))).toEqual(all[2]);
    expect(await store.submissions.find(programId, clinic(1), idNumber('submission', 3))).toBeNull();
    expect(ids(await store.submissions.ofClinic(programId, clinic(2)))).toEqual([2, 3]);
    expect(ids(await store.submissions.ofClinics(programId, clinic(2), clinic(3)))).toEqual([2, 3, 4]);
    expect(ids(await store.submissions.ofClinics(programId, clinic(1), clinic(1)))).toEqual([1]);
    expect(await store.reviews.ofClinics(programId, clinic(1), clinic(2))).toEqual(reviews.slice(0, 3));
    expect(await store.reviews.ofClinic(programId, clinic(3))).toEqual(reviews.slice(3));
  });

  it('elements are put only while their head is absent, and the head only upon the versions that are there', async () => {
    const submission = submissionOf(1, 9);
    const element = elementOf(submission, 3);
    const putElement = () =>
      store.writeAll([
        store.submissions.check(submission, 'absent', refusal),
        store.submissions.putElement(element, refusal),
      ]);
    const putHead = (version: number) =>
      store.writeAll([
        store.submissions.put(submission, 'absent', refusal),
        store.submissions.checkElement(elementOf(submission, version), refusal),
      ]);
    expect(await putElement()).toMatchObject({ ok: true });
    expect(await putHead(4)).toMatchObject({ ok: false });
    expect(await store.submissions.ofClinic(programId, clinic(1))).toEqual([]);
    expect(await putHead(3)).toMatchObject({ ok: true });
    expect(await putElement()).toMatchObject({ ok: false });
    expect(await store.submissions.elements(submission.id)).toEqual([element]);
    const changed = { ...submission, version: 2 };
    const check = (of: Submission) => store.writeAll([store.submissions.check(of, 'unchanged', refusal)]);
    expect([(await check(submission)).ok, (await check(changed)).ok]).toEqual([true, false]);
  });
});
