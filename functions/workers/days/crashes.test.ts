import type { OrganizationStore } from '@portolan/data/organization-store';
import { elementOf, idNumber, workPlan } from '@portolan/data/records.test-support';
import { addDays, type Day } from '@portolan/domain/days';
import { MailRefused } from '@portolan/domain/mail/mailer';
import { undecidedPreference } from '@portolan/domain/reminders/mail-preference';
import { emptyActivity } from '@portolan/domain/work-plans/activity';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { worldOfFile } from '../../../test/support/world-of-file.ts';
import {
  type Between,
  Crash,
  dueDay,
  joinedProgram,
  notice,
  startDayWorld,
} from './day-world.test-support.ts';

const world = worldOfFile(startDayWorld);

const programId = idNumber('program', 1);
const first = addDays(dueDay, -16);
const lastDay = 24;
/** Days on which somebody is owed something, and some on which nobody is. */
const eventful = [0, 2, 13, 15, 16, 19];
/** Days on which those who hand in are owed a letter, of a milestone due on the sixteenth day. */
const owed = [2, 13, 16, 19].map((count) => addDays(first, count));

type Clinic = {
  readonly store: OrganizationStore;
  readonly handsIn: readonly string[];
  readonly responsible: string;
  readonly told: string;
  readonly silent: string;
};

/** Two who hand in, one who answers for a row due in October, one with notices, and one who wants nothing. */
const aClinic = async (): Promise<Clinic> => {
  const store = await world().organization();
  const owner = await world().member(store, 'owner');
  const editor = await world().member(store, 'editor', { language: 'en' });
  const contributor = await world().member(store, 'contributor');
  const viewer = await world().member(store, 'viewer');
  const silent = await world().member(store, 'owner');
  await world().join(store, joinedProgram(programId));
  const plan = workPlan(1);
  const row = (personId: string, number: number) => ({
    ...emptyActivity(idNumber('activity', number), 'planned' as const),
    text: 'Meet the vendor',
    responsible: { kind: 'member' as const, personId },
    timeframe: { firstMonth: '2026-09', lastMonth: '2026-10' },
  });
  await world().add(
    store.workPlans.put(plan, 'absent', 'there'),
    store.elements.put(
      { ...elementOf(plan.id), activities: [row(contributor.id, 1), row(silent.id, 2)] },
      0,
      'there',
    ),
    store.notices.put(notice(viewer.id, 1), 'absent', 'there'),
    store.notices.put(notice(viewer.id, 2), 'absent', 'there'),
    store.notices.put(notice(silent.id, 3), 'absent', 'there'),
    store.mailPreferences.put(
      { ...undecidedPreference(silent.id), reminders: false, digest: false, version: 1 },
      'there',
    ),
  );
  return {
    store,
    handsIn: [owner.email, editor.email],
    responsible: contributor.email,
    told: viewer.email,
    silent: silent.email,
  };
};

/** One who hands in, and one with a notice. */
const aSmallClinic = async (): Promise<Pick<Clinic, 'store'>> => {
  const store = await world().organization();
  await world().member(store, 'owner');
  const viewer = await world().member(store, 'viewer');
  await world().join(store, joinedProgram(programId));
  await world().add(store.notices.put(notice(viewer.id, 1), 'absent', 'there'));
  return { store };
};

const messageOf = ({ store }: Pick<Clinic, 'store'>, day: Day) =>
  ({ kind: 'day', organizationId: store.organizationId, day }) as const;

const letters = (to: string): number => world().mails.filter((mail) => mail.to === to).length;

type Trouble =
  | { readonly kind: 'crash'; readonly moment: number }
  | { readonly kind: 'refused' | 'unanswered'; readonly index: number };
const troubles: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({ kind: fc.constant('crash' as const), moment: fc.nat(60) }),
  fc.record({ kind: fc.constantFrom('refused' as const, 'unanswered' as const), index: fc.nat(3) }),
);

/** Runs the worker into trouble; returns how many letters were taken by then, and never sent. */
const runInto = async (clinic: Clinic, day: Day, trouble: Trouble): Promise<number> => {
  let lost = 0;
  const between: Between = (moment, claimed) => {
    if (trouble.kind !== 'crash' || moment !== trouble.moment) return;
    lost = claimed === null ? 0 : 1;
    throw new Crash();
  };
  const worker = world().workerWith(between, (index, mail) => {
    if (trouble.kind === 'crash' || index !== trouble.index) return;
    if (trouble.kind === 'refused') throw new MailRefused(null);
    // It was taken, and the answer was lost.
    world().mails.push(mail);
    throw new Error('no answer');
  });
  await worker(messageOf(clinic, day)).catch(() => undefined);
  return lost;
};

it('sends what is owed once, whatever comes twice or late or breaks off; only what broke off between taking and sending is left out', async () => {
  const histories = fc.array(fc.tuple(fc.constantFrom(...eventful), fc.option(troubles, { nil: null })), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(histories, async (events) => {
      world().mails.length = 0;
      const clinic = await aClinic();
      const begun = new Set<Day>();
      let lost = 0;
      const deliver = async (day: Day, trouble: Trouble | null) => {
        if (trouble === null) await world().workerWith()(messageOf(clinic, day));
        else lost += await runInto(clinic, day, trouble);
        begun.add(day);
      };
      for (const count of [...eventful, lastDay]) {
        const day = addDays(first, count);
        for (const [at, trouble] of events) if (at === count) await deliver(day, trouble);
        // A queue brings a message until it is worked off.
        await deliver(day, null);
        for (const [at] of events) if (at === count) await deliver(addDays(day, -(at % 3)), null);
      }
      const expected = owed.length * clinic.handsIn.length + activityLetters + 1;
      const sent = world().mails.length;
      expect(letters(clinic.silent)).toBe(0);
      for (const email of clinic.handsIn) expect(letters(email)).toBeLessThanOrEqual(owed.length);
      expect(letters(clinic.responsible)).toBeLessThanOrEqual(activityLetters);
      expect(letters(clinic.told)).toBeLessThanOrEqual(1);
      expect(sent).toBe(expected - lost);
    }),
    { numRuns: 5 },
  );
});
/** As October begins, and a week before it ends: the days go from September 29 to October 23. */
const activityLetters = 1;

it('leaves out one letter at most, wherever a day breaks off, and only where it was taken and not sent', async () => {
  let moment = 0;
  let leftOut = 0;
  for (let reached = true; reached; moment += 1) {
    world().mails.length = 0;
    const clinic = await aSmallClinic();
    const day = owed[0] ?? first;
    reached = false;
    let lost = 0;
    const between: Between = (here, claimed) => {
      if (here !== moment) return;
      reached = true;
      lost = claimed === null ? 0 : 1;
      throw new Crash();
    };
    await world()
      .workerWith(between)(messageOf(clinic, day))
      .catch(() => undefined);
    await world().workerWith()(messageOf(clinic, day));
    expect(world().mails.length, `moment ${moment}`).toBe(2 - lost);
    leftOut += lost;
  }
  expect(moment).toBeGreaterThan(30);
  // Of each of the two letters: after it was taken, and before it was handed over.
  expect(leftOut).toBe(4);
});
