import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { welcomeTexts } from '@portolan/messages/welcome-texts';
import { IconBuildingHospital } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { askToJoin } from '../../api/members.ts';
import { matchesQuery } from '../../api/organizations.ts';
import { meQuery } from '../../api/people.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useMe } from '../../organization/current-organization.tsx';

/** Clinics that go by this name already: joining one keeps a clinic from being here twice. */
export const Matches = ({ name }: { readonly name: string }) => {
  const t = useTexts(welcomeTexts).matches;
  const api = useApi();
  const queries = useQueryClient();
  const { memberships, joinRequests } = useMe();
  const matches = useQuery(matchesQuery(api, name));
  const asking = useMutation({
    mutationFn: (organizationId: string) => askToJoin(api, organizationId),
    onSuccess: () => queries.refetchQueries({ queryKey: meQuery(api).queryKey }),
  });
  const items = matches.data?.items ?? [];
  if (items.length === 0) return null;
  const isMember = (id: string) => memberships.some(({ organizationId }) => organizationId === id);
  const waits = (id: string) =>
    joinRequests.some(({ organizationId, status }) => organizationId === id && status === 'pending');
  return (
    <Alert variant="light" title={t.title} icon={<IconBuildingHospital aria-hidden />} role="region">
      <Stack gap="sm">
        <Text>{t.body}</Text>
        {items.map((match) => (
          <Group key={match.organizationId} justify="space-between">
            <div>
              <Text fw={600}>{match.name}</Text>
              <Text size="sm" c="dimmed">
                {match.place === '' ? t.unknownPlace : match.place}
              </Text>
            </div>
            {isMember(match.organizationId) || waits(match.organizationId) ? (
              <Text size="sm">{isMember(match.organizationId) ? t.member : t.waiting}</Text>
            ) : (
              <Button
                variant="default"
                aria-label={t.ask(match.name)}
                loading={asking.isPending && asking.variables === match.organizationId}
                onClick={() => asking.mutate(match.organizationId)}
              >
                {t.askShort}
              </Button>
            )}
          </Group>
        ))}
        <div role="status">{asking.isSuccess ? <Text fw={600}>{t.asked}</Text> : null}</div>
        {asking.isError ? <ErrorState error={asking.error} /> : null}
      </Stack>
    </Alert>
  );
};
