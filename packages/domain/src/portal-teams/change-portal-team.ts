import { fail, type Result, succeed } from '../result.ts';
import {
  type ChangeContext,
  conflictsIn,
  type FieldChange,
  type FieldConflict,
  revise,
  sameValue,
  wasApplied,
} from '../revisions/revised.ts';
import {
  type HolderPerson,
  isSamePerson,
  type PortalTeam,
  type PortalTeamChanges,
  seatOf,
} from './portal-team.ts';
import { seatIds } from './seats.ts';

export type ChangedPortalTeam = { readonly team: PortalTeam; readonly changes: readonly FieldChange[] };
type Conflict = { readonly code: 'conflict'; readonly conflicts: readonly FieldConflict[] };

const peopleOf = ({ seats = {}, ownTouchPoints = [] }: PortalTeamChanges): HolderPerson[] =>
  [...Object.values(seats), ...ownTouchPoints].flatMap(({ holders }) => holders.map(({ person }) => person));

/** The members whom these fields would bring into the team; who is in it already may have left the organization since. */
export const membersBroughtIn = (team: PortalTeam, fields: PortalTeamChanges): string[] => {
  const present = peopleOf(team);
  return peopleOf(fields).flatMap((person) =>
    person.kind === 'member' && !present.some((other) => isSamePerson(other, person))
      ? [person.personId]
      : [],
  );
};

const changesIn = (team: PortalTeam, { seats = {}, ownTouchPoints }: PortalTeamChanges): FieldChange[] => {
  const ofSeats = seatIds.flatMap((path) => {
    const to = seats[path];
    return to === undefined ? [] : [{ path, from: seatOf(team, path), to }];
  });
  const ofPoints =
    ownTouchPoints === undefined
      ? []
      : [{ path: 'ownTouchPoints', from: team.ownTouchPoints, to: ownTouchPoints }];
  return [...ofSeats, ...ofPoints].filter(({ from, to }) => !sameValue(from, to));
};

/**
 * Applies the seats a person filled. Seats that others changed meanwhile merge; the same seat comes back as a conflict. An
 * empty list of changes means that there is nothing to write.
 */
export const changePortalTeam = (
  team: PortalTeam,
  fields: PortalTeamChanges,
  context: ChangeContext,
): Result<ChangedPortalTeam, Conflict> => {
  if (wasApplied(team, context.changeId)) return succeed({ team, changes: [] });
  const changes = changesIn(team, fields);
  const conflicts = conflictsIn(team, context.baseVersion, changes);
  if (conflicts.length > 0) return fail({ code: 'conflict', conflicts });
  if (changes.length === 0) return succeed({ team, changes });
  return succeed({
    team: {
      ...revise(team, context, changes),
      seats: { ...team.seats, ...fields.seats },
      ownTouchPoints: fields.ownTouchPoints ?? team.ownTouchPoints,
    },
    changes,
  });
};
