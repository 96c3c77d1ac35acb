import { useEffect } from 'react';
import { registerWaitingWork } from '../session/waiting-work.ts';

type Saver = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isSaved: () => boolean;
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
};

type Lifecycle = {
  readonly saver: Saver;
  /** Keeps in this tab what waits, at every change. */
  readonly keep: () => void;
  readonly forget: () => void;
  /** Called once everything was sent that waited when the page was left. */
  readonly onLeft: () => void;
};

/** Milliseconds until a draft that is being edited is sent, by the window's clock. */
export const later = (milliseconds: number, then: () => void) => {
  const timer = window.setTimeout(then, milliseconds);
  return () => window.clearTimeout(timer);
};

/** What surrounds a draft's saver on a page: it keeps, sends when the connection is back or the page is left, and warns at sign-out. */
export const useDraftLifecycle = ({ saver, keep, forget, onLeft }: Lifecycle): void => {
  useEffect(() => {
    const unsubscribe = saver.subscribe(keep);
    const unregister = registerWaitingWork({
      count: async () => (saver.isSaved() ? 0 : 1),
      clear: async () => {
        saver.stop();
        forget();
      },
      suspend: () => saver.stop(),
    });
    const send = () => void saver.flush();
    window.addEventListener('online', send);
    window.addEventListener('pagehide', send);
    send();
    return () => {
      window.removeEventListener('online', send);
      window.removeEventListener('pagehide', send);
      unregister();
      unsubscribe();
      void saver.flush().then(onLeft);
    };
  }, [saver, keep, forget, onLeft]);
};
