import { openReviews } from '@portolan/data/programs/reviews';
import { openSubmissions } from '@portolan/data/programs/submissions';
import { idNumber, personNumber } from '@portolan/data/records.test-support';
import { addDays } from '@portolan/domain/days';
import { giveConsent } from '@portolan/domain/programs/consent';
import { expect, it } from 'vitest';
import { worldOfFile } from '../../../test/support/world-of-file.ts';
import { dueDay, joinedProgram, startDayWorld, submission } from './day-world.test-support.ts';

const world = worldOfFile(startDayWorld);

const programId = idNumber('program', 1);

const handedIn = async (decision: 'accepted' | 'changes-asked', at: string, reopenedAt: string | null) => {
  const store = await world().organization();
  await world().join(store, joinedProgram(programId));
  await world().member(store, 'editor', { language: 'en' });
  await world().member(store, 'viewer', { language: 'en' });
  const clinicId = store.organizationId;
  const own = submission(programId, clinicId, { reopenedAt });
  const { foundationId, foundationName, name: programName, grantPeriod } = joinedProgram(programId);
  const consent = giveConsent(
    null,
    {
      programId,
      foundationId,
      foundationName,
      programName,
      grantPeriod,
      invitationId: idNumber('participationInvitation', 1),
      planId: null,
    },
    personNumber(1),
    new Date('2026-09-01T00:00:00Z'),
  );
  if (!consent.ok) throw new Error(consent.failure.code);
  await world().add(
    store.consents.put(consent.value, 'there'),
    openSubmissions(world().behind, clinicId).put(own, 'absent', 'there'),
    openReviews(world().behind, clinicId).put(
      {
        submissionId: own.id,
        programId,
        clinicId,
        milestone: 'startUp',
        elements: {},
        note: '',
        decision,
        decided: { by: personNumber(9), name: 'Ben', at },
        version: 1,
      },
      0,
      'there',
    ),
  );
  return store;
};
const subjects = () => world().mails.map(({ subject }) => subject);

it('says the next morning that the plan is accepted, and never asks for it again', async () => {
  // Opened again in the moment in which it was accepted: acceptance is final.
  const at = '2026-10-12T16:00:00.000Z';
  const store = await handedIn('accepted', at, at);
  await world().dayOf(store, '2026-10-12');
  expect(subjects()).toEqual([]);
  await world().dayOf(store, '2026-10-13');
  await world().dayOf(store, '2026-10-13');
  for (const days of [0, 3, 10]) await world().dayOf(store, addDays(dueDay, days));
  expect(subjects()).toEqual(['Cedar <b>Creek</b>: Lantern <b>Ridge</b> accepted your start-up plan']);
  expect(world().mails[0]?.text).toContain(`/joined-programs/${programId}`);
});

it('says that changes are asked for, and recalls them as long as nothing new is handed in', async () => {
  const store = await handedIn('changes-asked', '2026-10-11T16:00:00.000Z', null);
  await world().dayOf(store, '2026-10-12');
  await world().dayOf(store, dueDay);
  expect(subjects()).toEqual([
    'Cedar <b>Creek</b>: Lantern <b>Ridge</b> asks for changes in your start-up plan',
    'Cedar <b>Creek</b>: Your start-up plan waits for the changes that were asked for',
  ]);
  const next = submission(programId, store.organizationId, {
    id: idNumber('submission', 2),
    attempt: 2,
  });
  const submissions = openSubmissions(world().behind, store.organizationId);
  await world().add(submissions.put(next, 'absent', 'there'));
  await world().dayOf(store, addDays(dueDay, 3));
  expect(world().mails).toHaveLength(2);
});
