import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { designTexts } from '@portolan/messages/design-texts';
import { messageBlockTexts } from '@portolan/messages/message-block-texts';
import { useState } from 'react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { completedAddress, type TextLink } from './text-marks.ts';

type LinkDialogProps = {
  readonly link: TextLink;
  readonly onClose: () => void;
  /** An empty address takes the link away and leaves its words. */
  readonly onSet: (link: TextLink) => void;
};

/** The words of a link and where it leads. */
export const LinkDialog = ({ link, onClose, onSet }: LinkDialogProps) => {
  const t = useTexts(messageBlockTexts).linkDialog;
  const common = useTexts(designTexts);
  const [words, setWords] = useState(link.words);
  const [address, setAddress] = useState(link.address);
  return (
    <Modal opened onClose={onClose} title={t.title} closeButtonProps={{ 'aria-label': common.close }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // The form that this dialog may lie in is none of its business.
          event.stopPropagation();
          onSet({ ...link, words, address: completedAddress(address) });
        }}
      >
        <Stack>
          <TextInput
            label={t.words}
            value={words}
            {...(link.words === '' ? { 'data-autofocus': true } : {})}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <TextInput
            label={t.address}
            description={t.addressHelp}
            value={address}
            inputMode="url"
            autoCapitalize="off"
            {...(link.words === '' ? {} : { 'data-autofocus': true })}
            onChange={(event) => setAddress(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            {link.address === '' ? null : (
              <Button variant="default" onClick={() => onSet({ ...link, words, address: '' })}>
                {t.remove}
              </Button>
            )}
            <Button type="submit" disabled={address.trim() === ''}>
              {t.set}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
