import { changeBlock } from '@portolan/domain/campaigns/edit-message';
import type { Block } from '@portolan/domain/campaigns/message';
import { messageBlockTexts } from '@portolan/messages/message-block-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useEditor } from '../editor-context.ts';
import { MessageText } from '../text/message-text.tsx';
import classes from './blocks.module.css';
import { ImageBlock } from './image-block.tsx';
import { LinkField } from './link-field.tsx';
import { sideNames } from './side-names.ts';

/** Everything of one block. */
export const BlockEditor = ({ block }: { readonly block: Block }) => {
  const t = useTexts(messageBlockTexts);
  const { blocks } = useTexts(messageEditorTexts);
  const { edit, drawList } = useEditor();
  const path = `blocks.${block.id}`;
  const put = (at: string | null, changed: Block) =>
    edit(at, (message) => {
      const after = changeBlock(message, changed);
      return after.ok ? after.value : message;
    });
  switch (block.kind) {
    case 'heading':
    case 'text':
      return (
        <MessageText
          label={t[block.kind]}
          path={`${path}.text`}
          value={block.text}
          most={block.kind === 'text' ? 4000 : 200}
          rows={block.kind === 'text' ? 5 : 1}
          marked={block.kind === 'text'}
          onChange={(at, text) => put(at, { ...block, text })}
        />
      );
    case 'image':
      return <ImageBlock block={block} path={path} onChange={put} />;
    case 'button':
      return (
        <>
          <MessageText
            label={t.buttonText}
            path={`${path}.text`}
            value={block.text}
            most={200}
            onChange={(at, text) => put(at, { ...block, text })}
          />
          <LinkField
            path={`${path}.link`}
            label={t.link}
            value={block.link}
            onChange={(at, link) => put(at, { ...block, link })}
          />
        </>
      );
    case 'divider':
      return null;
    case 'columns':
      return (
        <div className={classes.columns}>
          {([0, 1] as const).map((side) => (
            <section key={side} className={classes.column} aria-labelledby={`${path}.${side}`}>
              <p id={`${path}.${side}`} className={classes.columnName}>
                {blocks.columnNames[sideNames[side]]}
              </p>
              {drawList(
                { columnsId: block.id, side },
                `${blocks.add}: ${blocks.columnNames[sideNames[side]]}`,
              )}
            </section>
          ))}
        </div>
      );
  }
};
