import { Container } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useApi } from '../../api/api.tsx';
import { meQuery } from '../../api/people.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { useLocale } from '../../i18n/language-provider.tsx';
import { MeProvider } from '../../organization/current-organization.tsx';
import { SavingProvider } from '../../saving/saving-provider.tsx';
import { SignOutProvider } from '../../session/sign-out.tsx';
import { IdleGuard } from './idle-guard.tsx';
import { ResumeSaves } from './resume-saves.tsx';
import { useFirstSettings } from './use-first-settings.ts';

/** Everything below knows who is signed in, and speaks their language. */
export const SignedInLayout = () => {
  const me = useQuery(meQuery(useApi()));
  const { setLanguage, setTimeZone } = useLocale();
  // Version 0 is what the server supposes of somebody new: the browser knows better.
  const chosen = me.data?.person.version === 0 ? undefined : me.data?.person;
  const language = chosen?.language;
  const timeZone = chosen?.timeZone;
  useEffect(() => {
    if (language !== undefined) setLanguage(language);
  }, [language, setLanguage]);
  useEffect(() => {
    if (timeZone !== undefined) setTimeZone(timeZone);
  }, [timeZone, setTimeZone]);
  useFirstSettings(me.data?.person);
  if (me.data === undefined)
    return (
      <Container size="sm" py="xl" component="main" id="main" tabIndex={-1}>
        {me.isError ? <ErrorState error={me.error} onRetry={() => void me.refetch()} /> : <LoadingState />}
      </Container>
    );
  return (
    <MeProvider me={me.data}>
      <SavingProvider personId={me.data.person.id}>
        <SignOutProvider>
          <IdleGuard />
          <ResumeSaves />
          <Outlet />
        </SignOutProvider>
      </SavingProvider>
    </MeProvider>
  );
};
