import { type PortalTeam, type Seat, seatOf } from './portal-team.ts';
import { type SeatGroup, type SeatId, seatGroups } from './seats.ts';

/** Derived, never typed: who is there decides. A seat somebody holds counts as filled even where it is said to be not needed. */
export type SeatState = 'filled' | 'vacant' | 'not-needed';

export const seatStateOf = ({ needed, holders }: Seat): SeatState => {
  if (holders.length > 0) return 'filled';
  return needed ? 'vacant' : 'not-needed';
};

/** How many of a group's seats are filled, of those the clinic needs, and which are vacant. */
export type GroupCount = {
  readonly filled: number;
  readonly needed: number;
  readonly vacant: readonly SeatId[];
};

/** Counts one group; touch points include the clinic's own, which stand for themselves and are in no list of seats. */
export const countGroup = (team: PortalTeam, group: SeatGroup): GroupCount => {
  const seats: readonly SeatId[] = seatGroups[group];
  const inState = (state: SeatState) => seats.filter((id) => seatStateOf(seatOf(team, id)) === state);
  const own = group === 'touchPoints' ? team.ownTouchPoints : [];
  const filled = inState('filled').length + own.filter(({ holders }) => holders.length > 0).length;
  const vacant = inState('vacant');
  const needed = filled + vacant.length + own.filter(({ holders }) => holders.length === 0).length;
  return { filled, needed, vacant };
};
