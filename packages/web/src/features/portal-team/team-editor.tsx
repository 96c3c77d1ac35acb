import { Stack } from '@mantine/core';
import type { Member } from '@portolan/contract/membership-routes';
import type { HolderPerson, PortalTeam } from '@portolan/domain/portal-teams/portal-team';
import { seatGroupNames } from '@portolan/domain/portal-teams/seats';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import { ConflictDialog } from '../../saving/conflict-dialog.tsx';
import { ConflictNotice, RefusedNotice } from '../../saving/save-notices.tsx';
import { RecordSaveState, UnsavedFields } from '../../saving/unsaved-fields.tsx';
import { useSavedRecord } from '../../saving/use-saved-record.ts';
import { nameOf } from './people.ts';
import classes from './portal-team.module.css';
import { savedTeams } from './portal-team-saving.ts';
import { SeatGroupSection, vacantIds } from './seat-group.tsx';
import { TeamProvider } from './team-context.tsx';
import { TeamCounts } from './team-counts.tsx';
import { useTeamConflicts } from './use-team-conflicts.ts';
import { useTeamWiring } from './use-team-wiring.ts';

type TeamEditorProps = {
  readonly team: PortalTeam;
  readonly members: readonly Member[];
  readonly readOnly: boolean;
};

/** All seats, each saving itself. */
export const TeamEditor = ({ team, members, readOnly }: TeamEditorProps) => {
  const t = useTexts(portalTeamTexts);
  const { organizationId } = useCurrentOrganization();
  const me = useMe().person.id;
  const saved = useSavedRecord(savedTeams, { ...useTeamWiring()(organizationId), record: team });
  const [only, setOnly] = useState<ReadonlySet<string> | null>(null);
  const [choosing, setChoosing] = useState(false);
  const editing = {
    team: saved.record,
    members,
    readOnly,
    edit: saved.edit,
    nameOf: (person: HolderPerson) => nameOf(person, members, t.formerMember),
  };
  const words = useTeamConflicts(editing, me);
  const { held, refused } = saved.queue;
  return (
    <UnsavedFields>
      <TeamProvider value={editing}>
        {readOnly ? null : (
          <div className={classes.indicator}>
            <RecordSaveState status={saved.status} />
          </div>
        )}
        <Stack gap="lg">
          <ConflictNotice
            count={held.length}
            own={held.every(({ by }) => by === me)}
            onOpen={() => setChoosing(true)}
          />
          <RefusedNotice refused={refused} describe={words.describe} onSettle={saved.settleRefused} />
          <TeamCounts
            team={saved.record}
            onlyVacant={only !== null}
            onOnlyVacant={(vacant) => setOnly(vacant ? vacantIds(saved.record) : null)}
          />
          {seatGroupNames.map((group) => (
            <SeatGroupSection key={group} group={group} only={only} />
          ))}
        </Stack>
        <ConflictDialog
          held={held}
          words={words}
          opened={choosing}
          onClose={() => setChoosing(false)}
          onDecide={(path, choice) => {
            saved.decide(path, choice);
            if (held.length === 1) setChoosing(false);
          }}
        />
      </TeamProvider>
    </UnsavedFields>
  );
};
