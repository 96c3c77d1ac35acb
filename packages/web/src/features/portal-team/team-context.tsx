import type { Member } from '@portolan/contract/membership-routes';
import type { HolderPerson, PortalTeam } from '@portolan/domain/portal-teams/portal-team';
import { createContext, use } from 'react';
import type { SavedRecord } from '../../saving/use-saved-record.ts';
import type { TeamChange } from './portal-team-saving.ts';

export type TeamEditing = {
  readonly team: PortalTeam;
  readonly members: readonly Member[];
  readonly readOnly: boolean;
  readonly edit: SavedRecord<PortalTeam, TeamChange>['edit'];
  readonly nameOf: (person: HolderPerson) => string;
};

const TeamContext = createContext<TeamEditing | null>(null);
export const TeamProvider = TeamContext.Provider;

/** The team as this person made it, for the seats below the page. */
export const useTeam = (): TeamEditing => {
  const editing = use(TeamContext);
  if (editing === null) throw new Error('useTeam needs a TeamProvider above it');
  return editing;
};
