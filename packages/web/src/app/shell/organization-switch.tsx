import { Menu, UnstyledButton } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { IconBuildingHospital, IconCheck, IconChevronDown, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../../i18n/language-provider.tsx';
import { type CurrentOrganization, useMe } from '../../organization/current-organization.tsx';
import classes from './frame.module.css';

/** Names the organization one is in, and leads to the others. */
export const OrganizationSwitch = ({ current }: { readonly current?: CurrentOrganization }) => {
  const t = useTexts(shellTexts).organization;
  const { memberships } = useMe();
  if (current === undefined) return null;
  return (
    <Menu withinPortal={false} withInitialFocusPlaceholder={false} position="bottom-end" width={280}>
      <Menu.Target>
        <UnstyledButton
          className={`${classes.headerButton} ${classes.switch}`}
          aria-label={t.switch(current.name)}
        >
          <IconBuildingHospital size={20} stroke={1.75} aria-hidden style={{ flex: 'none' }} />
          <span className={classes.organizationName}>{current.name}</span>
          <IconChevronDown size={16} aria-hidden style={{ flex: 'none' }} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t.yours}</Menu.Label>
        {memberships.map((membership) => (
          <Menu.Item
            key={membership.organizationId}
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId"
                params={{ organizationId: membership.organizationId }}
                {...props}
              />
            )}
            rightSection={
              membership.organizationId === current.organizationId ? (
                <IconCheck size={16} aria-hidden />
              ) : null
            }
          >
            {membership.name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPlus size={16} aria-hidden />}
          renderRoot={(props) => <Link to="/welcome" {...props} />}
        >
          {t.add}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
