import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createApi } from '../api/api.tsx';
import { createQueryClient } from '../api/query-client.ts';
import { initialLanguage } from '../i18n/language.ts';
import { loadConfig } from '../session/config.ts';
import { createSession } from '../session/session.ts';
import { Providers } from './providers.tsx';
import { createAppRouter } from './router.tsx';
import { Unreachable } from './unreachable.tsx';

/** Reads where the API and the identity provider are, then shows the app. */
export const start = async (element: HTMLElement): Promise<void> => {
  const root = createRoot(element);
  const config = await loadConfig().catch(() => null);
  if (config === null) {
    root.render(<Unreachable />);
    return;
  }
  const session = createSession(config);
  const api = createApi(config, session);
  const queryClient = createQueryClient(() => {
    const { pathname, search, hash } = window.location;
    void session.signIn({ returnTo: `${pathname}${search}${hash}`, language: initialLanguage() });
  });
  const router = createAppRouter({ session, api, queryClient });
  root.render(
    <StrictMode>
      <Providers session={session} api={api} queryClient={queryClient}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
};
