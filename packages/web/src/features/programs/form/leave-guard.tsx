import { designTexts } from '@portolan/messages/design-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';

type LeaveGuardProps = { readonly unsaved: boolean; readonly onLeave: () => void };

/** Asks before a form is left in which something stands that is not saved. */
export const LeaveGuard = ({ unsaved, onLeave }: LeaveGuardProps) => {
  const t = useTexts(designTexts).unsaved;
  const lead = useTexts(programTexts).form.leaveLead;
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    // The form is kept over a reload, and a question would hold up who is signed out for doing nothing.
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
        onLeave();
        blocker.proceed();
      }}
      onClose={() => blocked && blocker.reset()}
    >
      {lead}
    </ConfirmDialog>
  );
};
