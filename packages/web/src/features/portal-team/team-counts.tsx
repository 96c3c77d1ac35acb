import { Anchor, Paper, Progress, SegmentedControl, Text } from '@mantine/core';
import type { PortalTeam } from '@portolan/domain/portal-teams/portal-team';
import { seatGroupNames } from '@portolan/domain/portal-teams/seats';
import { countGroup } from '@portolan/domain/portal-teams/vacancies';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './portal-team.module.css';

type TeamCountsProps = {
  readonly team: PortalTeam;
  readonly onlyVacant: boolean;
  readonly onOnlyVacant: (only: boolean) => void;
};

/** How much of the team stands, group by group, and the choice to see what is vacant alone. */
export const TeamCounts = ({ team, onlyVacant, onOnlyVacant }: TeamCountsProps) => {
  const t = useTexts(portalTeamTexts);
  const groups = seatGroupNames.map((group) => ({ group, ...countGroup(team, group) }));
  const sum = (of: 'filled' | 'needed') => groups.reduce((total, group) => total + group[of], 0);
  const [filled, needed] = [sum('filled'), sum('needed')];
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" className={classes.counts ?? ''}>
      <div>
        <Text fw={600} fz="lg">
          {t.filled(filled, needed)}
          {filled === needed ? null : ` · ${t.vacantSeats(needed - filled)}`}
        </Text>
        <Progress value={needed === 0 ? 100 : (100 * filled) / needed} size="lg" mt="xs" aria-hidden />
        {filled === needed ? <Text mt="xs">{t.complete}</Text> : null}
      </div>
      <ul className={classes.groupCounts}>
        {groups.map(({ group, ...count }) => (
          <li key={group}>
            <Anchor href={`#${group}`}>{t.groups[group]}</Anchor>
            <span>
              {group === 'touchPoints'
                ? t.represented(count.filled, count.needed)
                : t.filled(count.filled, count.needed)}
            </span>
          </li>
        ))}
      </ul>
      <SegmentedControl
        className={classes.control ?? ''}
        aria-label={t.show.label}
        value={onlyVacant ? 'vacant' : 'all'}
        onChange={(choice) => onOnlyVacant(choice === 'vacant')}
        data={[
          { value: 'all', label: t.show.all },
          { value: 'vacant', label: t.show.vacant },
        ]}
      />
    </Paper>
  );
};
