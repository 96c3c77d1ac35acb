import { Group, Paper, Text, Title } from '@mantine/core';
import { seatOf } from '@portolan/domain/portal-teams/portal-team';
import { type SeatGroup, type SeatId, seatGroups } from '@portolan/domain/portal-teams/seats';
import { countGroup, seatStateOf } from '@portolan/domain/portal-teams/vacancies';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { AddTouchPoint, OwnTouchPoints } from './own-touch-points.tsx';
import classes from './portal-team.module.css';
import { changeOfSeat } from './portal-team-saving.ts';
import { SeatRow } from './seat-row.tsx';
import { useTeam } from './team-context.tsx';

type SeatGroupSectionProps = {
  readonly group: SeatGroup;
  /** The seats and touch points to show, by id; null for all. Those filled meanwhile stay where they are. */
  readonly only: ReadonlySet<string> | null;
};

const aboutOf = (about: Readonly<Record<string, string>>, id: SeatId): string | undefined => about[id];

/** One group of seats, with how many are filled. */
export const SeatGroupSection = ({ group, only }: SeatGroupSectionProps) => {
  const t = useTexts(portalTeamTexts);
  const { team, edit } = useTeam();
  const { filled, needed } = countGroup(team, group);
  const isPlaces = group === 'touchPoints';
  const shows = (id: string) => only === null || only.has(id);
  const seats = seatGroups[group].filter(shows);
  const empty = seats.length === 0 && !(isPlaces && team.ownTouchPoints.some(({ id }) => shows(id)));
  return (
    <Paper
      withBorder
      p={{ base: 'md', sm: 'lg' }}
      component="section"
      id={group}
      className={classes.group ?? ''}
    >
      <Group justify="space-between" align="baseline" gap="xs">
        <Title order={2}>{t.groups[group]}</Title>
        <Text fw={600} size="sm">
          {isPlaces ? t.represented(filled, needed) : t.filled(filled, needed)}
        </Text>
      </Group>
      <Text c="dimmed" mt={4}>
        {t.hints[group]}
      </Text>
      {empty ? <Text mt="md">{t.noneVacant}</Text> : null}
      <ul className={classes.seats}>
        {seats.map((id) => (
          <SeatRow
            key={id}
            title={t.seats[id]}
            about={aboutOf(t.about, id)}
            seat={seatOf(team, id)}
            asksStaffing={group === 'delivery'}
            vacantLabel={isPlaces ? t.notRepresented : t.vacant}
            onChange={(seat) => edit(changeOfSeat(id, seat))}
          />
        ))}
        {isPlaces ? <OwnTouchPoints shows={({ id }) => shows(id)} /> : null}
      </ul>
      {isPlaces ? <AddTouchPoint /> : null}
    </Paper>
  );
};

/** The ids of what is vacant now, for showing that alone. */
export const vacantIds = (team: Parameters<typeof countGroup>[0]): ReadonlySet<string> =>
  new Set([
    ...Object.values(seatGroups)
      .flat()
      .filter((id) => seatStateOf(seatOf(team, id)) === 'vacant'),
    ...team.ownTouchPoints.filter(({ holders }) => holders.length === 0).map(({ id }) => id),
  ]);
