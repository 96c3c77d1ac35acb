import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { shellTexts } from '@portolan/messages/shell-texts';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { idleLimits, lastInput, recordInput, secondsLeft } from '../../session/last-input.ts';
import { useSignOut } from '../../session/sign-out.tsx';

const inputs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const tick = 1000;

/** Signs out whoever has been away for half an hour, in all tabs alike, and says so two minutes before. Nothing typed is lost. */
export const IdleGuard = () => {
  const t = useTexts(shellTexts).idle;
  const signOut = useSignOut();
  const [left, setLeft] = useState<number | null>(null);
  const warning = left !== null;

  useEffect(() => {
    if (lastInput() === null) recordInput(Date.now());
    let leaving = false;
    const look = () => {
      if (leaving) return;
      const seconds = secondsLeft(lastInput() ?? Date.now(), Date.now());
      if (seconds <= 0) {
        leaving = true;
        signOut.timeOut();
      }
      setLeft(seconds <= idleLimits.warningSeconds ? Math.max(seconds, 0) : null);
    };
    look();
    const timer = setInterval(look, tick);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [signOut]);

  useEffect(() => {
    // Once the question is asked, only its answer counts.
    if (warning) return;
    const record = () => recordInput(Date.now());
    for (const input of inputs) window.addEventListener(input, record, { passive: true });
    return () => {
      for (const input of inputs) window.removeEventListener(input, record);
    };
  }, [warning]);

  const stay = () => {
    recordInput(Date.now());
    setLeft(null);
  };
  const leave = () => {
    stay();
    signOut.request();
  };
  return (
    <Modal opened={warning} onClose={stay} title={t.title} withCloseButton={false}>
      <Stack>
        <Text>{t.body(left ?? 0)}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={leave}>
            {t.signOut}
          </Button>
          <Button onClick={stay} data-autofocus>
            {t.stay}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
