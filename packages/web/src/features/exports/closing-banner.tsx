import { Alert, Anchor, Group, Text } from '@mantine/core';
import { exportTexts } from '@portolan/messages/export-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { closingQuery } from '../../api/exports.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** On every page of an organization that is to be closed: when, and who can call it off. */
export const ClosingBanner = () => {
  const t = useTexts(exportTexts).banner;
  const formats = useFormats();
  const { organizationId, role } = useCurrentOrganization();
  const { data: closing } = useQuery(closingQuery(useApi(), organizationId));
  if (!closing) return null;
  return (
    <Alert color="orange" variant="light" mb="lg" py="xs" icon={<IconAlertTriangle aria-hidden />}>
      <Group gap="sm" justify="space-between">
        <Text>{t.text(formats.date(closing.erasesAt))}</Text>
        {role === 'owner' ? (
          <Anchor
            fw={600}
            renderRoot={(props) => (
              <Link to="/o/$organizationId/data" params={{ organizationId }} {...props} />
            )}
          >
            {t.toOwner}
          </Anchor>
        ) : (
          <Text>{t.toOthers}</Text>
        )}
      </Group>
    </Alert>
  );
};
