import { Alert, Anchor, List, Stack, Text } from '@mantine/core';
import type { Me } from '@portolan/contract/people-routes';
import { accountTexts } from '@portolan/messages/account-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';

/** Why the account cannot be deleted yet, with a way to where that is mended. */
export const SoleOwner = ({
  organizations,
}: {
  readonly organizations: readonly Me['memberships'][number][];
}) => {
  const t = useTexts(accountTexts).deletion.soleOwner;
  const formats = useFormats();
  return (
    <Alert variant="default" title={t.title} icon={<IconAlertTriangle aria-hidden />}>
      <Stack gap="sm">
        <Text>{t.body(formats.list(organizations.map(({ name }) => name)))}</Text>
        <Text>{t.advice}</Text>
        <List>
          {organizations.map(({ organizationId, name }) => (
            <List.Item key={organizationId}>
              <Anchor
                renderRoot={(props) => (
                  <Link to="/o/$organizationId/members" params={{ organizationId }} {...props} />
                )}
              >
                {t.members(name)}
              </Anchor>
              {' · '}
              <Anchor
                renderRoot={(props) => (
                  <Link to="/o/$organizationId/data" params={{ organizationId }} {...props} />
                )}
              >
                {t.close(name)}
              </Anchor>
            </List.Item>
          ))}
        </List>
      </Stack>
    </Alert>
  );
};
