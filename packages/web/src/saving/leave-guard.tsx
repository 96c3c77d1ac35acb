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
};

/**
 * Asks before a page is left on which something stands that is not saved. Closing the window is for whoever keeps the typing:
 * the saving session asks, and a form that is kept over a reload need not.
 */
export const LeaveGuard = ({ isUnsaved, lead, onLeave }: LeaveGuardProps) => {
  const t = useTexts(designTexts).unsaved;
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => isUnsaved() && current.pathname !== next.pathname,
    enableBeforeUnload: false,
    withResolver: true,
  });
  const blocked = blocker.status === 'blocked';
  return (
    <ConfirmDialog
      opened={blocked}
      title={t.leaveTitle}
      confirmLabel={t.leave}
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
