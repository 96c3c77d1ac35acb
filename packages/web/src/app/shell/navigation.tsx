import { NavLink, Stack, Text } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { destinationsOf } from './destinations.ts';

/** The side navigation: what this role may see in this kind of organization. */
export const Navigation = ({ onNavigate }: { readonly onNavigate: () => void }) => {
  const t = useTexts(shellTexts).navigation;
  const { organizationId, kind, role } = useCurrentOrganization();
  const matches = useMatchRoute();
  return (
    <Stack gap="lg" pt="xs">
      {destinationsOf(kind, role).map(({ group, links }) => (
        <div key={group}>
          <Text size="xs" fw={700} c="dimmed" px="sm" pb={4} tt="uppercase">
            {t[group]}
          </Text>
          {links.map(({ to, name, Icon, fuzzy }) => (
            <NavLink
              key={to}
              label={t[name]}
              style={{ borderRadius: 8 }}
              leftSection={<Icon size={20} stroke={1.75} aria-hidden />}
              active={matches({ to, params: { organizationId }, fuzzy }) !== false}
              onClick={onNavigate}
              renderRoot={(props) => (
                <Link to={to} params={{ organizationId }} activeOptions={{ exact: true }} {...props} />
              )}
            />
          ))}
        </div>
      ))}
    </Stack>
  );
};
