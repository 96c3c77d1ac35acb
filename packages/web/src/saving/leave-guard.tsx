import { designTexts } from '@portolan/messages/design-texts';
import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '../design/confirm-dialog.tsx';
import { useTexts } from '../i18n/language-provider.tsx';

type LeaveGuardProps = {
  /** Asked when somebody is about to leave. */
  readonly isUnsaved: () => boolean;
  /** What becomes of it. */
  readonly lead: string;
  readonly onLeave?: () => void;
  /** Where it is not typing that would be lost. */
  readonly title?: string;
  readonly confirmLabel?: string;
  /** Asks too when the window is closed or read again. */
  readonly holdsWindow?: boolean;
};

/**
 * Asks before a page is left on which something stands that is not saved. Closing the window is for whoever keeps the typing:
 * the saving session asks, and a form that is kept over a reload need not.
 */
export const LeaveGuard = ({
  isUnsaved,
  lead,
  onLeave,
  title,
  confirmLabel,
  holdsWindow = false,
}: LeaveGuardProps) => {
  const t = useTexts(designTexts).unsaved;
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved() && current.pathname !== next.pathname,
    enableBeforeUnload: () => holdsWindow && isUnsaved(),
    withResolver: true,
  });
  const blocked = blocker.status === 'blocked';
  return (
    <ConfirmDialog
      opened={blocked}
      title={title ?? t.leaveTitle}
      confirmLabel={confirmLabel ?? t.leave}
      danger
      onConfirm={() => {
        if (!blocked) return;
        onLeave?.();
        blocker.proceed();
      }}
      onClose={() => blocked && blocker.reset()}
    >
      {lead}
    </ConfirmDialog>
  );
};
