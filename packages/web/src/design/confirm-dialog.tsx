import { Button, Group, Modal, Stack } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import type { ReactNode } from 'react';
import { useTexts } from '../i18n/language-provider.tsx';

type ConfirmDialogProps = {
  readonly opened: boolean;
  readonly title: string;
  readonly children: ReactNode;
  /** Names what the button does: “Remove”, never “OK”. */
  readonly confirmLabel: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  /** There is nothing to confirm; what stands above says why. */
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks before something that is not easily undone. */
export const ConfirmDialog = ({
  opened,
  title,
  children,
  confirmLabel,
  danger = false,
  busy = false,
  disabled = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) => {
  const t = useTexts(designTexts);
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t.close }}>
      <Stack>
        <div>{children}</div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            {...(danger ? { color: 'red.9' } : {})}
            loading={busy}
            disabled={disabled}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
