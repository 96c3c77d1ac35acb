import { portalTeamChangesSchema } from '@portolan/domain/portal-teams/portal-team';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { savingTexts } from '@portolan/messages/saving-texts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import type { ConflictWords } from '../../saving/conflict-dialog.tsx';
import { isSeatId, type TeamChange } from './portal-team-saving.ts';
import type { TeamEditing } from './team-context.tsx';

const yoursOf = ({ seats, ownTouchPoints }: TeamChange, path: string): unknown =>
  isSeatId(path) ? seats?.[path] : ownTouchPoints;

/** The words in which two people's versions of a seat are laid side by side. */
export const useTeamConflicts = (
  { members, nameOf }: Pick<TeamEditing, 'members' | 'nameOf'>,
  me: string,
): ConflictWords<TeamChange> & { readonly describe: (change: TeamChange) => string } => {
  const t = useTexts(portalTeamTexts);
  const you = useTexts(savingTexts).conflict.you;
  const formats = useFormats();
  const label = (path: string) => (isSeatId(path) ? t.seats[path] : t.ownTouchPoints);
  const namesOf = (holders: readonly { readonly person: Parameters<typeof nameOf>[0] }[]) =>
    holders.length === 0 ? t.conflict.nobody : formats.list(holders.map(({ person }) => nameOf(person)));
  const value = (path: string, written: unknown): string => {
    const field = isSeatId(path) ? { seats: { [path]: written } } : { ownTouchPoints: written };
    const { seats = {}, ownTouchPoints = [] } = portalTeamChangesSchema.safeParse(field).data ?? {};
    const [seat] = Object.values(seats);
    if (seat !== undefined)
      return seat.needed || seat.holders.length > 0 ? namesOf(seat.holders) : t.conflict.doesWithout;
    return ownTouchPoints.map(({ name, holders }) => `${name}: ${namesOf(holders)}`).join('\n');
  };
  return {
    label,
    value,
    person: (id) =>
      id === me ? you : (members.find(({ personId }) => personId === id)?.name ?? t.formerMember),
    yours: yoursOf,
    rewrite: () => null,
    describe: (change) =>
      [...Object.keys(change.seats ?? {}), ...(change.ownTouchPoints === undefined ? [] : ['ownTouchPoints'])]
        .map((path) => `${label(path)}: ${value(path, yoursOf(change, path))}`)
        .join('\n'),
  };
};
