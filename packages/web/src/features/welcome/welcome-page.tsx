import { Container, Stack } from '@mantine/core';
import { welcomeTexts } from '@portolan/messages/welcome-texts';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useMe } from '../../organization/current-organization.tsx';
import { CreateOrganization } from './create-organization.tsx';
import { JoinRequests } from './join-requests.tsx';
import { YourOrganizations } from './your-organizations.tsx';

/** After the first sign-in, and whenever somebody wants another organization. */
export const WelcomePage = () => {
  const t = useTexts(welcomeTexts);
  const { person, memberships } = useMe();
  return (
    <Container size="sm" px={0}>
      <PageHeader
        title={person.name === '' ? t.titleNoName : t.title(person.name)}
        documentTitle={t.documentTitle}
        description={t.intro}
      />
      <Stack gap="xl">
        {memberships.length > 0 ? <YourOrganizations /> : null}
        <JoinRequests />
        <CreateOrganization />
      </Stack>
    </Container>
  );
};
