import { Text, Title } from '@mantine/core';
import { memberTexts } from '@portolan/messages/member-texts';
import { roleTexts } from '@portolan/messages/role-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

const clinic = ['owner', 'editor', 'contributor', 'viewer'] as const;
const foundation = ['owner', 'officer', 'coach', 'viewer'] as const;

/** What each role may do, in a line. */
export const RoleGuide = () => {
  const t = useTexts(roleTexts);
  const { rolesTitle } = useTexts(memberTexts);
  const { kind } = useCurrentOrganization();
  const lines =
    kind === 'clinic'
      ? clinic.map((role) => ({ role, may: t.clinic[role] }))
      : foundation.map((role) => ({ role, may: t.foundation[role] }));
  return (
    <section>
      <Title order={2} mb="sm">
        {rolesTitle}
      </Title>
      <dl style={{ margin: 0 }}>
        {lines.map(({ role, may }) => (
          <div key={role} style={{ marginBottom: '0.5rem' }}>
            <Text component="dt" fw={600}>
              {t.names[role]}
            </Text>
            <Text component="dd" m={0} c="dimmed">
              {may}
            </Text>
          </div>
        ))}
      </dl>
    </section>
  );
};
