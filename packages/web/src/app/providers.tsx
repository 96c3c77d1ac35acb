import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Api, ApiProvider } from '../api/api.tsx';
import { cssVariables, theme } from '../design/theme.ts';
import { LanguageProvider } from '../i18n/language-provider.tsx';
import type { Session } from '../session/session.ts';
import { SessionProvider } from '../session/session-provider.tsx';

type ProvidersProps = {
  readonly session: Session;
  readonly api: Api;
  readonly queryClient: QueryClient;
  readonly children: ReactNode;
};

/** What every screen stands on, from the outside in. */
export const Providers = ({ session, api, queryClient, children }: ProvidersProps) => (
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
    <LanguageProvider>
      <SessionProvider session={session}>
        <ApiProvider api={api}>
          <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
        </ApiProvider>
      </SessionProvider>
    </LanguageProvider>
  </MantineProvider>
);
