import { Button, Group } from '@mantine/core';
import { landingTexts } from '@portolan/messages/landing-texts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '../../design/error-state.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useSession } from '../../session/session-provider.tsx';
import classes from './landing.module.css';

const useSignIn = () => {
  const session = useSession();
  const { language } = useLocale();
  const [error, setError] = useState<unknown>(null);
  const go = (create: boolean) => {
    setError(null);
    session.signIn({ returnTo: '/home', language, create }).catch(setError);
  };
  return { go, error, signedIn: session.isSignedIn() };
};

/** In the top bar: one word. */
export const SignInLink = ({ className }: { readonly className: string }) => {
  const t = useTexts(landingTexts);
  const { go, signedIn } = useSignIn();
  return signedIn ? (
    <Link to="/home" className={className} style={{ textDecoration: 'none' }}>
      {t.toWork}
    </Link>
  ) : (
    <button type="button" className={className} onClick={() => go(false)}>
      {t.signIn}
    </button>
  );
};

/** `onInk`: on the navy ground of the hero. */
export const SignInButtons = ({ onInk = false }: { readonly onInk?: boolean }) => {
  const t = useTexts(landingTexts);
  const { go, error, signedIn } = useSignIn();
  const filled = onInk ? ({ color: 'teal.3', c: 'dark.9' } as const) : {};
  if (signedIn)
    return (
      <Button size="md" {...filled} renderRoot={(props) => <Link to="/home" {...props} />}>
        {t.toWork}
      </Button>
    );
  return (
    <>
      <Group gap="sm" justify={onInk ? 'flex-start' : 'center'}>
        <Button size="md" {...filled} onClick={() => go(true)}>
          {t.signUp}
        </Button>
        <Button
          size="md"
          variant="default"
          {...(onInk ? { className: classes.secondary ?? '' } : {})}
          onClick={() => go(false)}
        >
          {t.signIn}
        </Button>
      </Group>
      {error === null ? null : <ErrorState error={error} />}
    </>
  );
};
