import { Anchor, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { foundationTexts } from '@portolan/messages/foundation-texts';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

const cards = [
  { text: 'programs', to: '/o/$organizationId/programs', ownersOnly: false },
  { text: 'templates', to: '/o/$organizationId/templates', ownersOnly: false },
  { text: 'members', to: '/o/$organizationId/members', ownersOnly: false },
  { text: 'profile', to: '/o/$organizationId/profile', ownersOnly: false },
  { text: 'audit', to: '/o/$organizationId/audit-log', ownersOnly: true },
] as const;

/** Where the work of a foundation begins. */
export const FoundationHome = () => {
  const t = useTexts(foundationTexts);
  const { organizationId, name, role } = useCurrentOrganization();
  return (
    <>
      <PageHeader title={name} description={t.intro} />
      <section>
        <Title order={2} mb="md">
          {t.nowTitle}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {cards
            .filter(({ ownersOnly }) => !ownersOnly || role === 'owner')
            .map(({ text, to }) => (
              <Paper key={text} withBorder p="lg">
                <Anchor
                  fw={600}
                  fz="lg"
                  renderRoot={(props) => <Link to={to} params={{ organizationId }} {...props} />}
                >
                  {t[text]}
                </Anchor>
                <Text mt={4}>{t[`${text}Body`]}</Text>
              </Paper>
            ))}
        </SimpleGrid>
      </section>
    </>
  );
};
