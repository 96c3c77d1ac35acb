import { Alert, Button, Stack, Text } from '@mantine/core';
import { welcomeTexts } from '@portolan/messages/welcome-texts';
import { IconMail, IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { meQuery } from '../../api/people.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useMe } from '../../organization/current-organization.tsx';

/** What this person waits for: answers to their requests, or an invitation in their mail. */
export const JoinRequests = () => {
  const t = useTexts(welcomeTexts);
  const formats = useFormats();
  const { joinRequests, memberships } = useMe();
  const me = useQuery(meQuery(useApi()));
  return (
    <>
      {joinRequests.length === 0 ? null : (
        <Alert variant="light" title={t.requests.title} icon={<IconUserQuestion aria-hidden />}>
          <Stack gap="xs" align="flex-start">
            {joinRequests.map(({ organizationId, name, status, at }) => (
              <Text key={organizationId}>
                {status === 'pending'
                  ? t.requests.pending(name, formats.date(at))
                  : t.requests.declined(name)}
              </Text>
            ))}
            <Button variant="default" loading={me.isFetching} onClick={() => void me.refetch()}>
              {t.requests.refresh}
            </Button>
          </Stack>
        </Alert>
      )}
      {memberships.length > 0 ? null : (
        <Alert variant="light" color="gray" title={t.invitation.title} icon={<IconMail aria-hidden />}>
          {t.invitation.body}
        </Alert>
      )}
    </>
  );
};
