import { Button, Modal } from '@mantine/core';
import type { Message } from '@portolan/domain/campaigns/message';
import { designTexts } from '@portolan/messages/design-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { IconMaximize } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { PreviewPanel } from './preview-panel.tsx';

/** Opens the preview where there is room for it as it is at a desk. */
export const LargerPreview = ({ message }: { readonly message: Message }) => {
  const t = useTexts(messagePreviewTexts).preview;
  const common = useTexts(designTexts);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconMaximize size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t.larger}
      </Button>
      <Modal
        opened={opened}
        size="48rem"
        onClose={() => setOpened(false)}
        title={t.frame}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <PreviewPanel message={message} view="desktop" />
      </Modal>
    </>
  );
};
