import { createContext, type ReactNode, use, useEffect, useMemo, useSyncExternalStore } from 'react';
import { registerWaitingWork } from '../session/waiting-work.ts';
import { openSavingSession, type SavingSession } from './saving-session.ts';

const sessions = new Map<string, SavingSession>();

const sessionOf = (personId: string): SavingSession => {
  const known = sessions.get(personId) ?? openSavingSession(personId);
  sessions.set(personId, known);
  return known;
};

const SavingContext = createContext<SavingSession | null>(null);

/** Sends again when the network is back or the page is looked at, and warns before leaving while something is unsaved. */
const useBrowserEvents = (session: SavingSession) =>
  useEffect(() => {
    const flush = () => session.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (session.isClosed() || session.unsaved() === 0) return;
      flush();
      event.preventDefault();
    };
    window.addEventListener('storage', session.watchTabs);
    window.addEventListener('online', flush);
    window.addEventListener('offline', flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('storage', session.watchTabs);
      window.removeEventListener('online', flush);
      window.removeEventListener('offline', flush);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('beforeunload', warn);
    };
  }, [session]);

/** Stands above everything that saves, below the sign-in: `personId` is whose changes are kept and sent. */
export const SavingProvider = ({
  personId,
  children,
}: {
  readonly personId: string;
  readonly children: ReactNode;
}) => {
  const session = useMemo(() => sessionOf(personId), [personId]);
  useBrowserEvents(session);
  useEffect(
    () =>
      registerWaitingWork({
        count: async () => session.unsaved() + session.forgotten().length,
        clear: async () => session.clear(),
        suspend: session.close,
      }),
    [session],
  );
  return <SavingContext value={session}>{children}</SavingContext>;
};

export const useSavingSession = (): SavingSession => {
  const session = use(SavingContext);
  if (session === null) throw new Error('useSavingSession needs a SavingProvider above it');
  return session;
};

/** Records with changes kept from before that no page has opened yet. */
export const useForgotten = (): readonly string[] => {
  const session = useSavingSession();
  const keys = useSyncExternalStore(session.subscribe, () => session.forgotten().join('\n'));
  return useMemo(() => (keys === '' ? [] : keys.split('\n')), [keys]);
};
