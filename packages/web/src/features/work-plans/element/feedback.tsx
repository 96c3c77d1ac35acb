import { Button, CloseButton } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import { elementTexts } from '@portolan/messages/element-texts';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './feedback.module.css';

/** Milliseconds a message stays; longer while it is pointed at or focused. What it undoes can be undone elsewhere too. */
const staysFor = 8000;

export type Said = { readonly message: string; readonly undo?: () => void; readonly number: number };

export const useFeedback = () => {
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback((message: string, undo?: () => void) => {
    setSaid((last) => ({ message, number: (last?.number ?? 0) + 1, ...(undo ? { undo } : {}) }));
  }, []);
  const dismiss = useCallback(() => setSaid(null), []);
  return { said, say, dismiss };
};

/** What was just done, with a way to take it back. */
export const Feedback = ({ said, dismiss }: { readonly said: Said | null; readonly dismiss: () => void }) => {
  const t = useTexts(elementTexts);
  const close = useTexts(designTexts).close;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!said || held) return;
    const timer = setTimeout(dismiss, staysFor);
    return () => clearTimeout(timer);
  }, [said, held, dismiss]);
  const undo = () => {
    said?.undo?.();
    dismiss();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at the message only keeps it from going away
    <div
      className={classes.region}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status">
        {said ? (
          <span key={said.number} className={classes.message} data-quiet={said.undo === undefined}>
            {said.message}
          </span>
        ) : null}
      </div>
      {said?.undo ? (
        <>
          <Button
            variant="white"
            size="compact-sm"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={undo}
          >
            {t.undo}
          </Button>
          <CloseButton className={classes.close ?? ''} aria-label={close} onClick={dismiss} />
        </>
      ) : null}
    </div>
  );
};
