import { Center, Loader, Stack, Text } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { useLoaderData, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';

export const SigningInPage = () => {
  const t = useTexts(shellTexts);
  return (
    <Center mih="100vh" component="main" id="main" tabIndex={-1}>
      <Stack align="center" role="status">
        <Loader aria-hidden />
        <Text>{t.signedInBusy}</Text>
      </Stack>
    </Center>
  );
};

/** Back from the identity provider: goes on to where the person wanted to be. */
export const SignedInPage = () => {
  const returnTo = useLoaderData({ from: '/signed-in' });
  const { history } = useRouter();
  useEffect(() => history.replace(returnTo), [history, returnTo]);
  return <SigningInPage />;
};
