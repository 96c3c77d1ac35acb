import { Group, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import type { Me } from '@portolan/contract/people-routes';
import type { MailKind } from '@portolan/domain/reminders/mail-preference';
import { mailStopTexts } from '@portolan/messages/mail-stop-texts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { mailPreferenceQuery, turnMail } from '../../api/mail-preferences.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useMe } from '../../organization/current-organization.tsx';

type Membership = Me['memberships'][number];

const OfOrganization = ({ membership }: { readonly membership: Membership }) => {
  const t = useTexts(mailStopTexts).section;
  const api = useApi();
  const queries = useQueryClient();
  const { organizationId, name, kind } = membership;
  const query = mailPreferenceQuery(api, organizationId);
  const preference = useQuery(query);
  const turning = useMutation({
    mutationFn: async ({ of, wanted }: { readonly of: MailKind; readonly wanted: boolean }) =>
      turnMail(api, organizationId, await queries.ensureQueryData(query), of, wanted),
    onSuccess: (changed) => queries.setQueryData(query.queryKey, changed),
    onError: () => queries.invalidateQueries({ queryKey: query.queryKey }),
    // Two switches turned quickly write one after the other: each builds on the version before.
    scope: { id: `mail-preference ${organizationId}` },
  });
  const shown = (of: MailKind, saved: boolean) =>
    turning.isPending && turning.variables.of === of ? turning.variables.wanted : saved;
  const switchOf = (of: MailKind, label: string, description: string, saved: boolean) => (
    <Switch
      label={label}
      description={description}
      checked={shown(of, saved)}
      onChange={({ currentTarget }) => turning.mutate({ of, wanted: currentTarget.checked })}
    />
  );
  return (
    <Paper withBorder p={{ base: 'md', sm: 'xl' }} component="section" aria-label={name}>
      <Stack gap="md">
        <Group gap="md">
          <Title order={3} size="h5">
            {name}
          </Title>
          <Text role="status" size="sm" fw={600}>
            {turning.isSuccess ? t.saved : ''}
          </Text>
        </Group>
        {preference.isError ? (
          <ErrorState error={preference.error} onRetry={() => void preference.refetch()} />
        ) : null}
        {preference.isPending ? <LoadingState rows={1} /> : null}
        {preference.data === undefined ? null : (
          <>
            {switchOf(
              'reminders',
              t.reminders,
              kind === 'clinic' ? t.remindersClinic : t.remindersFoundation,
              preference.data.reminders,
            )}
            {switchOf('digest', t.digest, t.digestHint, preference.data.digest)}
          </>
        )}
        {turning.isError ? <ErrorState error={turning.error} /> : null}
      </Stack>
    </Paper>
  );
};

/** What a person is sent about each organization they belong to; nothing to choose for who belongs to none. */
export const MailSection = () => {
  const t = useTexts(mailStopTexts).section;
  const { memberships } = useMe();
  if (memberships.length === 0) return null;
  return (
    <section aria-labelledby="mail-section">
      <Title order={2} size="h3" mb="xs" id="mail-section">
        {t.title}
      </Title>
      <Text c="dimmed" mb="md" maw="65ch">
        {t.intro}
      </Text>
      <Stack gap="md">
        {memberships.map((membership) => (
          <OfOrganization key={membership.organizationId} membership={membership} />
        ))}
      </Stack>
    </section>
  );
};
