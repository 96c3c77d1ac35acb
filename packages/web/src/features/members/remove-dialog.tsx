import type { Member } from '@portolan/contract/membership-routes';
import { memberTexts } from '@portolan/messages/member-texts';
import { ConfirmDialog } from '../../design/confirm-dialog.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { MemberWrites } from './use-member-writes.ts';

type RemoveDialogProps = {
  readonly member: Member | null;
  readonly writes: MemberWrites;
  readonly onClose: () => void;
};

export const RemoveDialog = ({ member, writes, onClose }: RemoveDialogProps) => {
  const t = useTexts(memberTexts).remove;
  return (
    <ConfirmDialog
      opened={member !== null}
      title={t.title(member?.name ?? '')}
      confirmLabel={t.button}
      danger
      onClose={onClose}
      onConfirm={() => {
        if (member !== null)
          writes.run(member.personId, ({ remove }) => remove(member.personId), t.done(member.name));
        onClose();
      }}
    >
      {t.body}
    </ConfirmDialog>
  );
};
