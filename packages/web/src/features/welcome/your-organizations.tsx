import { Button, Group, Title } from '@mantine/core';
import { welcomeTexts } from '@portolan/messages/welcome-texts';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useMe } from '../../organization/current-organization.tsx';

export const YourOrganizations = () => {
  const t = useTexts(welcomeTexts);
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t.yours}
      </Title>
      <Group gap="sm">
        {useMe().memberships.map(({ organizationId, name }) => (
          <Button
            key={organizationId}
            variant="default"
            renderRoot={(props) => <Link to="/o/$organizationId" params={{ organizationId }} {...props} />}
          >
            {t.open(name)}
          </Button>
        ))}
      </Group>
    </section>
  );
};
