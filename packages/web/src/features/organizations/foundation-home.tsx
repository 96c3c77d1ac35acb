import { Anchor, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { foundationTexts } from '@portolan/messages/foundation-texts';
import { Link } from '@tanstack/react-router';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { mayWrite } from '../../program/rights.ts';

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
  const changes = mayWrite(role);
  /** What somebody finds there: those who only read are not told what to set up. */
  const words = {
    programs: { title: t.programs, body: changes ? t.programsBody : t.readPrograms },
    templates: { title: t.templates, body: changes ? t.templatesBody : t.readTemplates },
    members:
      role === 'owner'
        ? { title: t.members, body: t.membersBody }
        : { title: t.readMembersTitle, body: t.readMembers },
    profile: changes
      ? { title: t.profile, body: t.profileBody }
      : { title: t.readProfileTitle, body: t.readProfile },
    audit: { title: t.audit, body: t.auditBody },
  };
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
                  {words[text].title}
                </Anchor>
                <Text mt={4}>{words[text].body}</Text>
              </Paper>
            ))}
        </SimpleGrid>
      </section>
    </>
  );
};
