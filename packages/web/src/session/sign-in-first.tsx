import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '../design/error-state.tsx';
import { useLocale } from '../i18n/language-provider.tsx';
import { useSession } from './session-provider.tsx';

type SignInFirstProps = {
  /** The address a letter was sent to, which the sign-in pages begin with. */
  readonly email: string;
  /** The path of the letter, to which the person comes back. */
  readonly returnTo: string;
  readonly texts: {
    readonly use: (email: string) => string;
    readonly signUp: string;
    readonly signIn: string;
  };
};

/** A letter's token waits in this tab while its reader creates an account or signs in. */
export const SignInFirst = ({ email, returnTo, texts }: SignInFirstProps) => {
  const session = useSession();
  const { language } = useLocale();
  const [error, setError] = useState<unknown>(null);
  const go = (create: boolean) => void session.signIn({ returnTo, language, create, email }).catch(setError);
  return (
    <Stack gap="sm">
      <Text>{texts.use(email)}</Text>
      <Group gap="sm">
        <Button size="md" onClick={() => go(true)}>
          {texts.signUp}
        </Button>
        <Button size="md" variant="default" onClick={() => go(false)}>
          {texts.signIn}
        </Button>
      </Group>
      {error === null ? null : <ErrorState error={error} />}
    </Stack>
  );
};
