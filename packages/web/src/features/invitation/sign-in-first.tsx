import { Button, Group, Text } from '@mantine/core';
import { invitationTexts } from '@portolan/messages/invitation-texts';
import { useState } from 'react';
import { ErrorState } from '../../design/error-state.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useSession } from '../../session/session-provider.tsx';
import type { InvitationProps } from './invitation-letter.tsx';

/** The token waits in this tab while the person creates an account or signs in. */
export const SignInFirst = ({ token, invitation }: InvitationProps) => {
  const t = useTexts(invitationTexts);
  const session = useSession();
  const { language } = useLocale();
  const [error, setError] = useState<unknown>(null);
  const { email } = invitation;
  const go = (create: boolean) =>
    void session.signIn({ returnTo: `/invitation#${token}`, language, create, email }).catch(setError);
  return (
    <>
      <Text>{t.use(email)}</Text>
      <Group>
        <Button size="md" onClick={() => go(true)}>
          {t.signUp}
        </Button>
        <Button size="md" variant="default" onClick={() => go(false)}>
          {t.signIn}
        </Button>
      </Group>
      {error === null ? null : <ErrorState error={error} />}
    </>
  );
};
