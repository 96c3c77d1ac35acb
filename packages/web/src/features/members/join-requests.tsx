import { Button, Paper, Text, Title } from '@mantine/core';
import type { Role } from '@portolan/domain/organizations/roles';
import { memberTexts } from '@portolan/messages/member-texts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { joinRequestsQuery } from '../../api/members.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { Row, RowList } from '../../design/row-list.tsx';
import { WriteProblem } from '../../design/write-problem.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './members.module.css';
import { RoleSelect } from './role-select.tsx';
import type { MemberWrites } from './use-member-writes.ts';

type Asking = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly at: string;
};

const JoinRequestRow = ({ asking, writes }: { readonly asking: Asking; readonly writes: MemberWrites }) => {
  const t = useTexts(memberTexts);
  const formats = useFormats();
  const { personId, name, email, at } = asking;
  const [role, setRole] = useState<Role>('viewer');
  return (
    <Row spread>
      <div className={classes.who}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {email}
        </Text>
        <Text size="sm" c="dimmed">
          {t.requests.since(formats.date(at))}
        </Text>
        <WriteProblem writes={writes} place={personId} />
      </div>
      <div className={classes.end}>
        <RoleSelect name={t.roleOf(name)} value={role} onChange={setRole} />
        <Button
          aria-label={t.requests.approveLabel(name)}
          disabled={writes.busy}
          onClick={() =>
            writes.run(personId, ({ approve }) => approve(personId, role), t.requests.approved(name))
          }
        >
          {t.requests.approve}
        </Button>
        <Button
          variant="default"
          aria-label={t.requests.declineLabel(name)}
          disabled={writes.busy}
          onClick={() => writes.run(personId, ({ decline }) => decline(personId), t.requests.declined(name))}
        >
          {t.requests.decline}
        </Button>
      </div>
    </Row>
  );
};

/** Who asks to be let in; nothing is shown when nobody does. */
export const JoinRequests = ({ writes }: { readonly writes: MemberWrites }) => {
  const t = useTexts(memberTexts).requests;
  const { organizationId } = useCurrentOrganization();
  const requests = useQuery(joinRequestsQuery(useApi(), organizationId));
  if (requests.isError) return <ErrorState error={requests.error} onRetry={() => void requests.refetch()} />;
  if (requests.data === undefined || requests.data.length === 0) return null;
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="section">
      <Title order={2}>{t.title}</Title>
      <Text c="dimmed" mb="md">
        {t.body}
      </Text>
      <RowList>
        {requests.data.map((asking) => (
          <JoinRequestRow key={asking.personId} asking={asking} writes={writes} />
        ))}
      </RowList>
    </Paper>
  );
};
