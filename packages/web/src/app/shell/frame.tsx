import { AppShell, Box, Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { shellTexts } from '@portolan/messages/shell-texts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '../../design/language-switch.tsx';
import { Wordmark } from '../../design/wordmark.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { CurrentOrganization } from '../../organization/current-organization.tsx';
import { AccountMenu } from './account-menu.tsx';
import classes from './frame.module.css';
import { OrganizationSwitch } from './organization-switch.tsx';

type FrameProps = {
  readonly organization?: CurrentOrganization;
  /** The side navigation; `close` folds it away on a phone. */
  readonly navigation?: (close: () => void) => ReactNode;
  /** What the organization's people look at from everywhere; it is given the look of the header's buttons. */
  readonly tools?: (className: string) => ReactNode;
  readonly children: ReactNode;
};

/** Top bar, side navigation and content of everything behind the sign-in. */
export const Frame = ({ organization, navigation, tools, children }: FrameProps) => {
  const t = useTexts(shellTexts);
  const [opened, { toggle, close }] = useDisclosure(false);
  const navbar = { width: 248, breakpoint: 'md', collapsed: { mobile: !opened } } as const;
  return (
    <AppShell
      header={{ height: 60 }}
      padding={{ base: 'md', md: 'xl' }}
      {...(navigation === undefined ? {} : { navbar })}
    >
      <AppShell.Header className={classes.header ?? ''}>
        {navigation === undefined ? null : (
          <Burger
            opened={opened}
            onClick={toggle}
            hiddenFrom="md"
            size="sm"
            color="#faf8f4"
            aria-label={opened ? t.closeNavigation : t.openNavigation}
            aria-expanded={opened}
          />
        )}
        <Link
          to="/home"
          className={classes.brand ?? ''}
          aria-label={t.home}
          data-short={organization === undefined ? undefined : true}
        >
          <Wordmark />
        </Link>
        <div className={classes.end}>
          <OrganizationSwitch {...(organization === undefined ? {} : { current: organization })} />
          {tools?.(classes.headerButton ?? '')}
          <Box visibleFrom="sm">
            <LanguageSwitch className={classes.headerButton ?? ''} />
          </Box>
          <AccountMenu />
        </div>
      </AppShell.Header>
      {navigation === undefined ? null : (
        <AppShell.Navbar
          data-opened={opened}
          className={classes.navbar ?? ''}
          p="sm"
          aria-label={t.mainNavigation}
        >
          {navigation(close)}
        </AppShell.Navbar>
      )}
      <AppShell.Main id="main" tabIndex={-1} className={classes.main ?? ''}>
        <div className={classes.content}>{children}</div>
      </AppShell.Main>
    </AppShell>
  );
};
