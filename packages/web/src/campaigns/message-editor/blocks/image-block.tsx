import { Button, FileButton, Text } from '@mantine/core';
import type { Block } from '@portolan/domain/campaigns/message';
import { messageBlockTexts } from '@portolan/messages/message-block-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { IconPhotoPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { ErrorState } from '../../../design/error-state.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { usePicture } from '../images/use-picture.ts';
import { useUpload } from '../images/use-upload.ts';
import { MessageText } from '../text/message-text.tsx';
import classes from './blocks.module.css';
import { LinkField } from './link-field.tsx';

type Picture = Extract<Block, { kind: 'image' }>;

type ImageBlockProps = {
  readonly block: Picture;
  readonly path: string;
  readonly onChange: (at: string | null, block: Picture) => void;
};

/** A picture: which one, what it says to those who do not see it, and where it leads. */
export const ImageBlock = ({ block, path, onChange }: ImageBlockProps) => {
  const t = useTexts(messageBlockTexts);
  const { kinds } = useTexts(messageEditorTexts).blocks;
  const [over, setOver] = useState(false);
  const shown = usePicture(block.imageId);
  const { take, busy, failure, error } = useUpload(({ id, width, height }) =>
    onChange(null, { ...block, imageId: id, width, height }),
  );
  const choice = block.imageId === null ? t.image.choose : t.image.replace;
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button in it */}
      <div
        className={classes.picture}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0] ?? null);
        }}
      >
        {shown === null ? null : (
          <img className={classes.shown} src={shown} alt={block.alt.en || block.alt.es || kinds.image} />
        )}
        {block.imageId === null ? null : (
          <p className={classes.small}>{t.image.size(block.width, block.height)}</p>
        )}
        <FileButton accept="image/png,image/jpeg,image/gif" onChange={take}>
          {(props) => (
            <Button
              {...props}
              id={`${path}.file`}
              variant="default"
              loading={busy}
              leftSection={<IconPhotoPlus size={18} aria-hidden />}
            >
              {choice}
            </Button>
          )}
        </FileButton>
        <p className={classes.small}>{t.image.drop}</p>
        <Text role="status" size="sm" className={classes.bare ?? ''}>
          {busy ? t.image.busy : ''}
        </Text>
        {failure === null ? null : (
          <Text role="alert" size="sm" c="var(--mantine-color-error)">
            {t.image.failed[failure]}
          </Text>
        )}
        {error === null ? null : <ErrorState error={error} />}
      </div>
      <MessageText
        label={t.image.alt}
        path={`${path}.alt`}
        value={block.alt}
        most={200}
        onChange={(at, alt) => onChange(at, { ...block, alt })}
      />
      <p className={classes.small}>{t.image.altHelp}</p>
      <LinkField
        path={`${path}.link`}
        label={t.imageLink}
        value={block.link}
        onChange={(at, link) => onChange(at, { ...block, link })}
      />
    </>
  );
};
