import {
  type OwnTouchPoint,
  type PortalTeam,
  type PortalTeamChanges,
  portalTeamChangesSchema,
  type Seat,
} from '@portolan/domain/portal-teams/portal-team';
import { type SeatId, seatIds } from '@portolan/domain/portal-teams/seats';
import type { SavedKind } from '../../saving/saved-kind.ts';
import { defineSavedRecords } from '../../saving/saved-records.ts';

/** One seat at a time, or the clinic's own touch points, so that a conflict holds back nothing else. */
export type TeamChange = PortalTeamChanges;

export const changeOfSeat = (seatId: SeatId, seat: Seat): TeamChange => ({ seats: { [seatId]: seat } });
export const changeOfPoints = (ownTouchPoints: OwnTouchPoint[]): TeamChange => ({ ownTouchPoints });

/** Several changes as one; of two of one seat the later. */
export const together = (changes: readonly TeamChange[]): TeamChange => ({
  ...Object.assign({}, ...changes),
  ...(changes.some(({ seats }) => seats !== undefined) && {
    seats: Object.assign({}, ...changes.map(({ seats }) => seats)),
  }),
});

export const isSeatId = (path: string): path is SeatId => seatIds.some((id) => id === path);

const pathsOf = ({ seats = {}, ownTouchPoints }: TeamChange): string[] => [
  ...Object.keys(seats),
  ...(ownTouchPoints === undefined ? [] : ['ownTouchPoints']),
];

export const teamKind: SavedKind<PortalTeam, TeamChange> = {
  apply: (team, { seats, ownTouchPoints }) => ({
    ...team,
    seats: { ...team.seats, ...seats },
    ownTouchPoints: ownTouchPoints ?? team.ownTouchPoints,
  }),
  paths: pathsOf,
  slot: (change) => pathsOf(change).join(' '),
  parse: (kept) => portalTeamChangesSchema.safeParse(kept).data ?? null,
};

export const savedTeams = defineSavedRecords(teamKind);

const suffix = '/portal-team';
export const teamKeyOf = (organizationId: string): string => `${organizationId}${suffix}`;

/** The organization a kept queue belongs to; null for other records. */
export const organizationOfKey = (recordKey: string): string | null =>
  recordKey.endsWith(suffix) ? recordKey.slice(0, -suffix.length) : null;
