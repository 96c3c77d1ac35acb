import { Text } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { onSignOutElsewhere } from '../../session/last-input.ts';
import { useSession } from '../../session/session-provider.tsx';
import { countWaitingWork } from '../../session/waiting-work.ts';

type SignOut = {
  /** Signs out, after asking when something has not been saved. */
  readonly request: () => void;
  /** Signs out at once: nobody is there to be asked. */
  readonly now: () => void;
};

const SignOutContext = createContext<SignOut | null>(null);

export const useSignOut = (): SignOut => {
  const signOut = use(SignOutContext);
  if (signOut === null) throw new Error('useSignOut needs a SignOutProvider above it');
  return signOut;
};

export const SignOutProvider = ({ children }: { readonly children: ReactNode }) => {
  const t = useTexts(shellTexts).signOut;
  const session = useSession();
  const [waiting, setWaiting] = useState(0);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => onSignOutElsewhere(() => void session.follow()), [session]);
  const value = useMemo(() => {
    const now = () => {
      setLeaving(true);
      void session.signOut().catch(() => setLeaving(false));
    };
    const request = () => {
      void countWaitingWork().then((count) => (count === 0 ? now() : setWaiting(count)));
    };
    return { request, now };
  }, [session]);
  return (
    <SignOutContext value={value}>
      {children}
      <ConfirmDialog
        opened={waiting > 0}
        title={t.title}
        confirmLabel={t.confirm}
        danger
        busy={leaving}
        onConfirm={value.now}
        onClose={() => setWaiting(0)}
      >
        <Text>{t.waiting(waiting)}</Text>
        <Text mt="sm">{t.advice}</Text>
      </ConfirmDialog>
    </SignOutContext>
  );
};
