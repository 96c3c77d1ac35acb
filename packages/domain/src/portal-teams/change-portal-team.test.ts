import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newId } from '../ids.ts';
import type { ChangeContext } from '../revisions/revised.ts';
import { changePortalTeam, membersBroughtIn } from './change-portal-team.ts';
import {
  type Holder,
  type PortalTeam,
  portalTeamChangesSchema,
  portalTeamSchema,
  seatOf,
  untouchedPortalTeam,
} from './portal-team.ts';
import { seatGroups, seatIds } from './seats.ts';
import { countGroup, seatStateOf } from './vacancies.ts';

const now = new Date('2026-09-01T08:00:00.000Z');
const ana = '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b11';
const ben = '3f0c2d52-6f3a-4a8e-9a57-0d1f6a6f2b12';
const named = (name: string): Holder => ({ person: { kind: 'named', name }, staffing: null });
const member = (personId: string): Holder => ({
  person: { kind: 'member', personId },
  staffing: 'permanent',
});
const seat = (...holders: Holder[]) => ({ needed: true, holders });
const by = (personId: string, baseVersion: number): ChangeContext => ({
  changeId: newId('change', now),
  baseVersion,
  by: personId,
  now,
});
const changed = (team: PortalTeam, seats: PortalTeam['seats'], context: ChangeContext): PortalTeam => {
  const decided = changePortalTeam(team, { seats }, context);
  if (!decided.ok) throw new Error(decided.failure.code);
  return decided.value.team;
};

describe('changing the portal team', () => {
  it('merges different seats filled from one version, whoever comes first', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...seatIds), { minLength: 2, maxLength: 8 }), (ids) => {
        const team = ids.reduce(
          (filled, id) => changed(filled, { [id]: seat(named(id)) }, by(ana, 0)),
          untouchedPortalTeam,
        );
        expect(ids.map((id) => seatOf(team, id).holders)).toEqual(ids.map((id) => [named(id)]));
        expect(team.version).toBe(ids.length);
        expect(portalTeamSchema.safeParse(team).success).toBe(true);
      }),
    );
  });

  it('asks when two fill one seat differently, and not when they mean the same', () => {
    const team = changed(untouchedPortalTeam, { coordinator: seat(named('Ana')) }, by(ana, 0));
    const other = changePortalTeam(team, { seats: { coordinator: seat(named('Ben')) } }, by(ben, 0));
    expect(other).toMatchObject({
      ok: false,
      failure: {
        code: 'conflict',
        conflicts: [{ path: 'coordinator', theirs: seat(named('Ana')), yours: seat(named('Ben')), by: ana }],
      },
    });
    expect(changed(team, { coordinator: seat(named('Ana')) }, by(ben, 0))).toEqual(team);
  });

  it('applies a change once however often it comes', () => {
    const context = by(ana, 0);
    const once = changed(untouchedPortalTeam, { email: seat(named('Ana')) }, context);
    expect(changed(once, { email: seat(named('Ana')) }, context)).toEqual(once);
  });

  it('looks for members among those who are new to the team only', () => {
    const team = changed(
      untouchedPortalTeam,
      { 'committee-legal': seat(), champions: seat(member(ana)) },
      by(ana, 0),
    );
    const fields = { seats: { 'quick-response': seat(member(ana), member(ben), named('Cy')) } };
    expect(membersBroughtIn(team, fields)).toEqual([ben]);
  });
});

describe('what is no portal team', () => {
  it.each([
    ['a seat nobody knows', { seats: { chauffeur: seat() } }],
    ['a name of blanks', { seats: { email: seat(named('   ')) } }],
    ['one person twice in a seat', { seats: { email: seat(named('Ana'), named('ana')) } }],
    [
      'more people than a seat holds',
      { seats: { email: seat(...Array.from({ length: 21 }, (_, n) => named(`P${n}`))) } },
    ],
    [
      'a touch point twice',
      {
        ownTouchPoints: [1, 2].map(() => ({
          id: 'tch_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
          name: 'Van',
          holders: [],
        })),
      },
    ],
  ])('%s', (_, fields) => {
    expect(portalTeamChangesSchema.safeParse(fields).success).toBe(false);
  });

  it('the fullest team there can be fits into one item', () => {
    const name = '\u{1F3E5}'.repeat(60);
    const full = {
      needed: true,
      holders: Array.from({ length: 20 }, (_, n) => named(`${name.slice(4)}${n}`)),
    };
    const team = {
      ...untouchedPortalTeam,
      seats: Object.fromEntries(seatIds.map((id) => [id, full])),
      ownTouchPoints: Array.from({ length: 10 }, (_, n) => ({
        id: `tch_01J8ZC4Q3W5V7X9Y2B4D6F8H0${n}`,
        name,
        holders: full.holders,
      })),
    };
    expect(portalTeamSchema.safeParse(team).success).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(team))).toBeLessThan(360_000);
  });
});

describe('vacancies', () => {
  it('count what is needed and not held, and a held seat as filled even where it is not needed', () => {
    expect(seatStateOf({ needed: true, holders: [] })).toBe('vacant');
    expect(seatStateOf({ needed: false, holders: [] })).toBe('not-needed');
    expect(seatStateOf({ needed: false, holders: [named('Ana')] })).toBe('filled');
  });

  it('of a group are its seats in their order, without those the clinic does without', () => {
    const seats: PortalTeam['seats'] = {
      developers: { needed: false, holders: [] },
      training: seat(named('Ana')),
    };
    const { filled, needed, vacant } = countGroup({ ...untouchedPortalTeam, seats }, 'delivery');
    expect([filled, needed]).toEqual([1, 9]);
    expect(vacant).toEqual(seatGroups.delivery.filter((id) => id !== 'developers' && id !== 'training'));
  });

  it('of touch points include the clinic’s own', () => {
    const own = (name: string, holders: Holder[]) => ({ id: newId('touchPoint', now), name, holders });
    const ownTouchPoints = [own('Mobile van', [named('Ana')]), own('School desk', [])];
    expect(countGroup({ ...untouchedPortalTeam, ownTouchPoints }, 'touchPoints')).toMatchObject({
      filled: 1,
      needed: seatGroups.touchPoints.length + 2,
    });
  });
});
