import { Stack, Text } from '@mantine/core';
import { discussionTexts } from '@portolan/messages/discussion-texts';
import { useMutation } from '@tanstack/react-query';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

type RemoveDialogProps = { readonly remove: () => Promise<unknown>; readonly onClose: () => void };

/** Asks before the words of a comment are gone. */
export const RemoveDialog = ({ remove, onClose }: RemoveDialogProps) => {
  const t = useTexts(discussionTexts);
  const removal = useMutation({ mutationFn: remove, onSuccess: onClose });
  return (
    <ConfirmDialog
      opened
      title={t.removeTitle}
      confirmLabel={t.remove}
      danger
      busy={removal.isPending}
      onConfirm={() => removal.mutate()}
      onClose={onClose}
    >
      <Stack>
        <Text>{t.removeLead}</Text>
        {removal.isError ? <ErrorState error={removal.error} /> : null}
      </Stack>
    </ConfirmDialog>
  );
};
