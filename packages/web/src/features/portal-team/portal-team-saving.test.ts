import { untouchedPortalTeam } from '@portolan/domain/portal-teams/portal-team';
import { expect, test } from 'vitest';
import {
  changeOfPoints,
  changeOfSeat,
  organizationOfKey,
  teamKeyOf,
  teamKind,
  together,
} from './portal-team-saving.ts';

const seat = (name: string) => ({
  needed: true,
  holders: [{ person: { kind: 'named' as const, name }, staffing: null }],
});

test('a seat shows at once and leaves the others alone', () => {
  const team = teamKind.apply(untouchedPortalTeam, changeOfSeat('email', seat('Ana')));
  expect(teamKind.apply(team, changeOfSeat('training', seat('Ben'))).seats).toEqual({
    email: seat('Ana'),
    training: seat('Ben'),
  });
});

test('two changes of one seat are one, of different seats two, and all go out as one request', () => {
  const [one, other] = [changeOfSeat('email', seat('Ana')), changeOfSeat('email', seat('Ben'))];
  expect(teamKind.slot(one)).toBe(teamKind.slot(other));
  expect(teamKind.slot(one)).not.toBe(teamKind.slot(changeOfSeat('training', seat('Ana'))));
  expect(together([one, changeOfPoints([]), changeOfSeat('training', seat('Cy')), other])).toEqual({
    seats: { email: seat('Ben'), training: seat('Cy') },
    ownTouchPoints: [],
  });
});

test('what was kept over a reload is read again only if it is still understood', () => {
  expect(teamKind.parse(changeOfSeat('email', seat('Ana')))).toEqual(changeOfSeat('email', seat('Ana')));
  expect(teamKind.parse({ seats: { chauffeur: seat('Ana') } })).toBeNull();
});

test('a key leads back to its organization', () => {
  expect(organizationOfKey(teamKeyOf('org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K'))).toBe(
    'org_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
  );
  expect(organizationOfKey('org_x/profile')).toBeNull();
});
