import { Button, Modal, Stack } from '@mantine/core';
import type { Message } from '@portolan/domain/campaigns/message';
import {
  type ReadyMadeName,
  readyMadeMessages,
  readyMadeNames,
} from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import { designTexts } from '@portolan/messages/design-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { Row, RowList } from '../../../design/row-list.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './ready-made.module.css';

type ReadyMadeDialogProps = {
  /** Whether the message says something that would give way. */
  readonly replaces: boolean;
  readonly onClose: () => void;
  readonly onUse: (message: Message, name: ReadyMadeName) => void;
};

/** The ready-made messages, to begin with one of them. */
export const ReadyMadeDialog = ({ replaces, onClose, onUse }: ReadyMadeDialogProps) => {
  const t = useTexts(messagePreviewTexts).readyMade;
  const common = useTexts(designTexts);
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t.title}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Stack gap="sm">
        <p className={classes.lead}>
          {t.lead} {replaces ? t.replaces : null}
        </p>
        <RowList>
          {readyMadeNames.map((name) => {
            const { title, about } = t.messages[name];
            return (
              <Row key={name} spread>
                <div>
                  <b>{title}</b>
                  <br />
                  {about}
                </div>
                <Button
                  variant="default"
                  aria-label={t.chooseOf(title)}
                  onClick={() => onUse(readyMadeMessages[name], name)}
                >
                  {t.choose}
                </Button>
              </Row>
            );
          })}
        </RowList>
      </Stack>
    </Modal>
  );
};
