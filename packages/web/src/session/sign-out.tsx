import { Text } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { ConfirmDialog } from '../design/confirm-dialog.tsx';
import { useTexts } from '../i18n/language-provider.tsx';
import { onSignOutElsewhere } from './last-input.ts';
import type { SignOut as HowToSignOut } from './session.ts';
import { useSession } from './session-provider.tsx';
import { countWaitingWork } from './waiting-work.ts';

type SignOut = {
  /** Signs out, after asking when something has not been saved. `comeBackTo`: a path of this app to return to then. */
  readonly request: (comeBackTo?: string) => void;
  /** Signs out at once and keeps what was not saved: nobody is there to be asked. */
  readonly timeOut: () => void;
};

const SignOutContext = createContext<SignOut | null>(null);

export const useSignOut = (): SignOut => {
  const signOut = use(SignOutContext);
  if (signOut === null) throw new Error('useSignOut needs a SignOutProvider above it');
  return signOut;
};

type Asking = { readonly count: number; readonly how: HowToSignOut };

export const SignOutProvider = ({ children }: { readonly children: ReactNode }) => {
  const t = useTexts(shellTexts).signOut;
  const session = useSession();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => onSignOutElsewhere((ending) => void session.follow(ending)), [session]);
  const leave = (how: HowToSignOut) => {
    setLeaving(true);
    void session.signOut(how).catch(() => setLeaving(false));
  };
  const value = useMemo(
    () => ({
      request: (comeBackTo?: string) => {
        const how = comeBackTo === undefined ? {} : { comeBackTo };
        void countWaitingWork().then((count) =>
          count === 0 ? void session.signOut(how) : setAsking({ count, how }),
        );
      },
      timeOut: () => void session.timeOut(),
    }),
    [session],
  );
  return (
    <SignOutContext value={value}>
      {children}
      <ConfirmDialog
        opened={asking !== null}
        title={t.title}
        confirmLabel={t.confirm}
        danger
        busy={leaving}
        onConfirm={() => leave(asking?.how ?? {})}
        onClose={() => setAsking(null)}
      >
        <Text>{t.waiting(asking?.count ?? 0)}</Text>
        <Text mt="sm">{t.advice}</Text>
      </ConfirmDialog>
    </SignOutContext>
  );
};
