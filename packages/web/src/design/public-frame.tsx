import { Anchor } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language-provider.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import classes from './public-frame.module.css';
import { Wordmark } from './wordmark.tsx';

type PublicFrameProps = {
  /** What stands at the end of the top bar, after the language. */
  readonly actions?: (className: string) => ReactNode;
  readonly children: ReactNode;
};

/** Top bar and footer of the pages that need no sign-in. */
export const PublicFrame = ({ actions, children }: PublicFrameProps) => {
  const t = useTexts(shellTexts);
  return (
    <div className={classes.frame}>
      <header className={classes.header}>
        <Link to="/" className={classes.brand ?? ''} aria-label={t.home}>
          <Wordmark />
        </Link>
        <div className={classes.end}>
          <LanguageSwitch className={classes.button ?? ''} />
          {actions?.(classes.button ?? '')}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <footer className={classes.footer}>
        <div className={classes.footerLinks}>
          <span>{t.footer.about}</span>
          <Anchor component={Link} to="/terms" c="inherit" inherit>
            {t.footer.terms}
          </Anchor>
          <Anchor component={Link} to="/agreement" c="inherit" inherit>
            {t.footer.agreement}
          </Anchor>
        </div>
      </footer>
    </div>
  );
};
