import { designTexts } from '@portolan/messages/design-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';

/** Asks before a form is left in which something stands that is not saved. */
export const LeaveGuard = ({ unsaved }: { readonly unsaved: boolean }) => {
  const t = useTexts(designTexts).unsaved;
  const lead = useTexts(programTexts).form.leaveLead;
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname,
    enableBeforeUnload: () => unsaved,
    withResolver: true,
  });
  const blocked = blocker.status === 'blocked';
  return (
    <ConfirmDialog
      opened={blocked}
      title={t.leaveTitle}
      confirmLabel={t.leave}
      danger
      onConfirm={() => blocked && blocker.proceed()}
      onClose={() => blocked && blocker.reset()}
    >
      {lead}
    </ConfirmDialog>
  );
};
