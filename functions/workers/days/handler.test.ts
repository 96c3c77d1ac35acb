import type { OrganizationStore } from '@portolan/data/organization-store';
import { openSubmissions } from '@portolan/data/programs/submissions';
import {
  elementOf,
  idNumber,
  organizationOf,
  personNumber,
  program,
  workPlan,
} from '@portolan/data/records.test-support';
import { addDays, type Day } from '@portolan/domain/days';
import { undecidedGrantee } from '@portolan/domain/programs/grantee';
import type { Participation } from '@portolan/domain/programs/participation';
import { emptyActivity } from '@portolan/domain/work-plans/activity';
import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../../../test/support/world-of-file.ts';
import { dueDay, joinedProgram, notice, startDayWorld, submission } from './day-world.test-support.ts';

const world = worldOfFile(startDayWorld);

const programId = idNumber('program', 1);
const joined = async (...changes: Parameters<typeof joinedProgram>[1][]) => {
  const store = await world().organization();
  for (const [index, change] of changes.entries())
    await world().join(store, joinedProgram(idNumber('program', index + 1), change));
  return store;
};

describe('the letter of a day', () => {
  it('says all of one person in one letter, in their language, with links that work and nothing a name could break', async () => {
    const store = await joined({});
    const ana = await world().member(store, 'owner', { name: 'Ana <b>Torres</b>' });
    const plan = workPlan(1);
    const row = {
      ...emptyActivity(idNumber('activity', 1), 'planned' as const),
      text: 'Llamar al <proveedor>',
      responsible: { kind: 'member' as const, personId: ana.id },
      timeframe: { firstMonth: '2026-08', lastMonth: '2026-09' },
    };
    await world().add(
      store.workPlans.put(plan, 'absent', 'there'),
      store.elements.put({ ...elementOf(plan.id), activities: [row] }, 0, 'there'),
      store.notices.put(notice(ana.id, 2), 'absent', 'there'),
    );
    await world().dayOf(store, '2026-10-01');
    const [mail, ...others] = world().mails;
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: ana.email, subject: 'Cedar <b>Creek</b>: 3 asuntos por atender' });
    expect(mail?.text).toContain('Su plan del inicio del proyecto vence el 15 de octubre de 2026');
    expect(mail?.text).toContain('Estaba prevista hasta septiembre de 2026');
    expect(mail?.text).toContain('Ben <i>Okafor</i> le mencionó en un comentario');
    expect(mail?.text).toContain(`/o/${store.organizationId}/joined-programs/${programId}`);
    expect(mail?.text).toContain(`/o/${store.organizationId}/plan/${plan.id}/elements/strategy`);
    expect(mail?.html).not.toMatch(/<b>Creek|<b>Torres|<proveedor>|<i>Okafor|<b>Ridge/);
    const [, token = ''] = /mail-stop#([\w-]{43})/.exec(mail?.text ?? '') ?? [];
    expect(mail?.headers).toEqual({
      'List-Unsubscribe': `<https://portolan.example/api/v1/mail-stops/${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(await world().stopOf(token)).toEqual({
      organizationId: store.organizationId,
      personId: ana.id,
      kinds: ['reminders', 'digest'],
    });
    expect((await store.notices.newestFirst(ana.id, { limit: 1 })).items[0]).toMatchObject({
      mailedAt: '2026-10-01T12:00:00.000Z',
      version: 2,
    });
  });

  it.each([
    ['before it', addDays(dueDay, -3), 'Your start-up plan is due on October 15, 2026'],
    ['on the day', dueDay, 'Your start-up plan is due today'],
    ['after it', addDays(dueDay, 3), 'Your start-up plan was due on October 15, 2026'],
    ['where no clock struck on the day itself', addDays(dueDay, 1), ''],
  ])('recalls a due day %s', async (_, day, says) => {
    const store = await joined({});
    await world().member(store, 'editor', { language: 'en' });
    await world().dayOf(store, day);
    expect(world().mails.map(({ subject }) => subject)).toEqual(
      says === '' ? [] : [`Cedar <b>Creek</b>: ${says}`],
    );
  });

  it('makes up for days on which no clock struck', async () => {
    const store = await joined({});
    await world().member(store, 'editor', { language: 'en' });
    await world().dayOf(store, addDays(dueDay, -5));
    await world().dayOf(store, addDays(dueDay, -1));
    await world().dayOf(store, addDays(dueDay, -2));
    expect(world().mails).toHaveLength(1);
  });

  it('says nothing of what was handed in, of a program that is closed, or to who does not hand in', async () => {
    const store = await joined({}, { closedAt: '2026-09-30T00:00:00.000Z' });
    await world().member(store, 'owner');
    const own = submission(programId, store.organizationId);
    const submissions = openSubmissions(world().behind, store.organizationId);
    await world().add(submissions.put(own, 'absent', 'there'));
    await world().dayOf(store, dueDay);
    expect(world().mails).toEqual([]);
    const reopened = { ...own, reopenedAt: '2026-10-16T10:00:00.000Z', version: 2 };
    await world().add(submissions.put(reopened, { version: 1 }, 'there'));
    await world().member(store, 'viewer');
    await world().dayOf(store, addDays(dueDay, 3));
    expect(world().mails).toHaveLength(1);
  });

  it('goes to nobody of an organization that is gone', async () => {
    await world().workerWith()({ kind: 'day', organizationId: idNumber('organization', 777), day: dueDay });
    expect(world().mails).toEqual([]);
  });
});

describe('a nudge', () => {
  const nudgedAt = '2026-10-05T10:00:00.000Z';
  const message = (store: OrganizationStore) =>
    ({
      kind: 'record',
      organizationId: store.organizationId,
      collection: 'JOINED-PROGRAMS',
      sortKey: programId,
      version: 1,
    }) as const;
  const nudged = { nudgedAt: { startUp: nudgedAt, midProject: null, final: null } };

  it('is passed on at once, once, to those who hand in, and a second one again', async () => {
    const store = await joined(nudged);
    const editor = await world().member(store, 'editor', { language: 'en' });
    await world().member(store, 'viewer');
    const worker = world().workerWith(undefined, undefined, new Date(nudgedAt));
    await worker(message(store));
    await worker(message(store));
    expect(world().mails).toMatchObject([
      { to: editor.email, subject: 'Lantern <b>Ridge</b> asks for your start-up plan' },
    ]);
    const later = '2026-10-06T10:00:00.000Z';
    await world().join(store, joinedProgram(programId, { nudgedAt: { ...nudged.nudgedAt, startUp: later } }));
    await world().workerWith(undefined, undefined, new Date(later))(message(store));
    expect(world().mails).toHaveLength(2);
  });

  it('says when the plan is due by the calendar of the clinic', async () => {
    const store = await joined({
      milestones: { startUp: '2026-10-06', midProject: null, final: null },
      nudgedAt: { ...nudged.nudgedAt, startUp: '2026-10-05T22:00:00.000Z' },
    });
    const there = organizationOf(store.organizationId);
    const profile = { ...there.profile, timeZone: 'Pacific/Guam' };
    await world().add(store.organization.put({ ...there, profile }, 'absent', 'there'));
    await world().member(store, 'owner', { language: 'en' });
    await world().workerWith(undefined, undefined, new Date('2026-10-05T22:00:00Z'))(message(store));
    expect(world().mails[0]?.text).toContain('Your start-up plan is due today');
  });

  it('is not passed on when it is old, or the plan is handed in', async () => {
    const store = await joined(nudged);
    await world().member(store, 'owner');
    await world().workerWith(undefined, undefined, new Date('2026-10-09T10:00:00Z'))(message(store));
    await world().add(
      openSubmissions(world().behind, store.organizationId).put(
        submission(programId, store.organizationId),
        'absent',
        'there',
      ),
    );
    await world().workerWith(undefined, undefined, new Date(nudgedAt))(message(store));
    expect(world().mails).toEqual([]);
  });
});

describe('a foundation', () => {
  const clinic = (number: number, status: 'active' | 'left' = 'active'): Participation => ({
    programId,
    clinicId: idNumber('organization', 500 + number),
    name: `Clinic ${number}`,
    place: 'Durango, CO',
    status,
    consentVersion: 1,
    joinedAt: '2026-09-01T00:00:00.000Z',
    leftAt: null,
    live: null,
    version: 1,
  });

  const aFoundation = async () => {
    const store = await world().organization('foundation');
    const officer = await world().member(store, 'officer', { language: 'en' }, 'foundation');
    const coach = await world().member(store, 'coach', { language: 'en' }, 'foundation');
    await world().member(store, 'viewer', {}, 'foundation');
    const grantee = (number: number, coaches: string[], startUp: Day | null = null) => ({
      ...undecidedGrantee(programId, clinic(number).clinicId),
      coaches,
      dueDays: { startUp, midProject: null, final: null },
      version: 1,
    });
    await world().add(
      store.programs.put(program(1), 'absent', 'there'),
      ...[clinic(1), clinic(2), clinic(3, 'left'), clinic(4)].map((one) =>
        store.participations.put(one, 'absent', 'there'),
      ),
      store.grantees.put(grantee(2, [coach.id]), 0, 'there'),
      store.grantees.put(grantee(4, [personNumber(99)], '2026-11-15'), 0, 'there'),
      openSubmissions(world().behind, store.organizationId).put(
        submission(programId, clinic(1).clinicId),
        'absent',
        'there',
      ),
    );
    return { store, officer, coach };
  };

  it('learns on a due day who has handed in and who has not, a coach of their own clinics alone', async () => {
    const { store, officer, coach } = await aFoundation();
    await world().dayOf(store, dueDay);
    const textTo = (email: string) => world().mails.find(({ to }) => to === email)?.text ?? '';
    expect(
      world()
        .mails.map(({ to }) => to)
        .toSorted(),
    ).toEqual([officer.email, coach.email].toSorted());
    expect(textTo(officer.email)).toContain('Program 1, start-up plan: 1 of 2 has handed in');
    expect(textTo(officer.email)).toContain('Due today. Still missing: Clinic 2');
    expect(textTo(officer.email)).not.toMatch(/Clinic [134]/);
    expect(textTo(coach.email)).toContain('0 of 1 have handed in');
  });

  it('has a program closed whose time is over, once, and says in the audit log that the product did it', async () => {
    const { store } = await aFoundation();
    const over = addDays(program(1).grantPeriod.lastDay, 91);
    await world().dayOf(store, addDays(over, -1));
    expect((await store.programs.find(programId))?.closed).toBeNull();
    await world().dayOf(store, over);
    await world().dayOf(store, over);
    expect(await store.programs.find(programId)).toMatchObject({ closed: { by: 'portolan' }, version: 2 });
    const page = await store.auditLog.newestFirst({ limit: 10 }, '2026-09-01', new Date());
    expect(page.items).toMatchObject([{ action: 'program-closed', by: 'portolan', target: programId }]);
  });
});
