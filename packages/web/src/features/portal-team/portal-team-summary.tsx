import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import { type PortalTeam, seatOf } from '@portolan/domain/portal-teams/portal-team';
import { type SeatGroup, seatGroupNames, seatGroups } from '@portolan/domain/portal-teams/seats';
import { countGroup } from '@portolan/domain/portal-teams/vacancies';
import { portalTeamTexts } from '@portolan/messages/portal-team-texts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { allMembersQuery } from '../../api/member-names.ts';
import { portalTeamQuery } from '../../api/portal-team.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { nameOf } from './people.ts';
import classes from './portal-team.module.css';

type GroupLineProps = {
  readonly team: PortalTeam;
  readonly group: SeatGroup;
  readonly nameOfPerson: (person: Parameters<typeof nameOf>[0]) => string;
};

const GroupLine = ({ team, group, nameOfPerson }: GroupLineProps) => {
  const t = useTexts(portalTeamTexts);
  const formats = useFormats();
  const { filled, needed, vacant } = countGroup(team, group);
  const isPlaces = group === 'touchPoints';
  const own = isPlaces ? team.ownTouchPoints : [];
  const holders = [...seatGroups[group].map((id) => seatOf(team, id)), ...own].flatMap(
    (seat) => seat.holders,
  );
  const names = [...new Set(holders.map(({ person }) => nameOfPerson(person)))];
  const open = [
    ...vacant.map((id) => t.seats[id]),
    ...own.filter((point) => point.holders.length === 0).map(({ name }) => name),
  ];
  return (
    <div className={classes.summaryGroup}>
      <dt>
        {t.groups[group]}{' '}
        <span className={classes.count}>
          {isPlaces ? t.represented(filled, needed) : t.filled(filled, needed)}
        </span>
      </dt>
      <dd>{names.length === 0 ? t.summary.nobody : formats.list(names)}</dd>
      {open.length === 0 ? null : (
        <dd className={classes.open}>
          {isPlaces ? t.summary.unrepresented(formats.list(open)) : t.summary.vacant(formats.list(open))}
        </dd>
      )}
    </div>
  );
};

/** Who runs the portal and what is vacant, in a few lines, for the element of the plan that is about it. */
export const PortalTeamSummary = () => {
  const t = useTexts(portalTeamTexts);
  const api = useApi();
  const { organizationId, role } = useCurrentOrganization();
  const team = useQuery(portalTeamQuery(api, organizationId));
  const members = useQuery(allMembersQuery(api, organizationId));
  // What the element itself asks stays in front: without the team its page is whole.
  if (team.data === undefined || members.data === undefined) return null;
  const isOpen = seatGroupNames.some((group) => {
    const { filled, needed } = countGroup(team.data, group);
    return filled < needed;
  });
  const fills = isOpen && (role === 'owner' || role === 'editor');
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section" my="lg">
      <Group justify="space-between" align="baseline" gap="xs" mb="sm">
        <Title order={2} size="h3">
          {t.summary.title}
        </Title>
        <Anchor
          fw={600}
          renderRoot={(props) => (
            <Link to="/o/$organizationId/portal-team" params={{ organizationId }} {...props} />
          )}
        >
          {fills ? t.summary.fill : t.summary.open}
        </Anchor>
      </Group>
      <Text component="dl" className={classes.summary ?? ''}>
        {seatGroupNames.map((group) => (
          <GroupLine
            key={group}
            team={team.data}
            group={group}
            nameOfPerson={(person) => nameOf(person, members.data, t.formerMember)}
          />
        ))}
      </Text>
    </Paper>
  );
};
