import { Button } from '@mantine/core';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { IconTemplate } from '@tabler/icons-react';
import { useTexts } from '../../i18n/language-provider.tsx';
import { BlockList } from './blocks/block-list.tsx';
import classes from './editor.module.css';
import { useEditor } from './editor-context.ts';

/** The blocks of the message; where there are none yet, what to begin with. */
export const BlocksSection = () => {
  const t = useTexts(messageEditorTexts).blocks;
  const { readyMade } = useTexts(messagePreviewTexts);
  const { message, onReadyMade } = useEditor();
  const none = message.blocks.length === 0;
  return (
    <section aria-labelledby="message-blocks">
      <h2 id="message-blocks" className={classes.heading} tabIndex={-1}>
        {t.title}
      </h2>
      <p className={classes.lead}>{none ? t.none : t.help}</p>
      {none ? (
        <Button mb="sm" leftSection={<IconTemplate size={18} aria-hidden />} onClick={onReadyMade}>
          {readyMade.title}
        </Button>
      ) : null}
      <BlockList list={null} addLabel={t.add} />
    </section>
  );
};
