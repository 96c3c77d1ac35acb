import { Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import {
  IconCheck,
  IconDeviceDesktop,
  IconLanguage,
  IconLogout,
  IconMoon,
  IconSettings,
  IconSun,
  IconUserCircle,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { languageChoices } from '../../i18n/language.ts';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useLanguageChoice } from '../../i18n/use-language-choice.ts';
import { useMe } from '../../organization/current-organization.tsx';
import { useSignOut } from '../../session/sign-out.tsx';
import classes from './frame.module.css';

const schemes = [
  { value: 'auto', Icon: IconDeviceDesktop },
  { value: 'light', Icon: IconSun },
  { value: 'dark', Icon: IconMoon },
] as const;

export const AccountMenu = () => {
  const t = useTexts(shellTexts);
  const { person } = useMe();
  const { language } = useLocale();
  const chooseLanguage = useLanguageChoice();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const tick = <IconCheck size={16} aria-hidden />;
  return (
    <Menu withinPortal={false} withInitialFocusPlaceholder={false} position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={classes.headerButton ?? ''} aria-label={t.account.menu(person.name)}>
          <IconUserCircle size={24} stroke={1.75} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{person.email}</Menu.Label>
        <Menu.Item
          leftSection={<IconSettings size={18} aria-hidden />}
          renderRoot={(props) => <Link to="/settings" {...props} />}
        >
          {t.account.settings}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => signOut.request()}>
          {t.account.signOut}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t.language}</Menu.Label>
        {languageChoices.map(({ value, label }) => (
          <Menu.Item
            key={value}
            lang={value}
            leftSection={<IconLanguage size={18} aria-hidden />}
            rightSection={language === value ? tick : null}
            onClick={() => chooseLanguage(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t.scheme.label}</Menu.Label>
        {schemes.map(({ value, Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={18} aria-hidden />}
            rightSection={colorScheme === value ? tick : null}
            onClick={() => setColorScheme(value)}
          >
            {t.scheme[value]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
