import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import type { Language } from '@portolan/domain/people/person';
import { languages } from '@portolan/messages/define-texts';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { IconArrowBackUp, IconArrowForwardUp, IconMailFast, IconTemplate } from '@tabler/icons-react';
import { SaveIndicator } from '../../design/save-indicator.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { missingTranslations } from './editing/missing-texts.ts';
import type { MessageWork } from './editing/use-message-work.ts';
import classes from './editor.module.css';

type MessageBarProps = {
  readonly work: MessageWork;
  /** The language that is written in where one is. */
  readonly language: Language;
  /** Whether that language is chosen here. */
  readonly chooses: boolean;
  /** Whether there is room for pictures alone on the buttons. */
  readonly small: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onReadyMade: () => void;
  readonly onTest: () => void;
};

/** What is done with the message as a whole, and how it is kept; it stays in sight. */
export const MessageBar = (props: MessageBarProps) => {
  const { work, language, chooses, small } = props;
  const t = useTexts(messageEditorTexts);
  const { preview, readyMade, test } = useTexts(messagePreviewTexts);
  const nameOf = (one: Language): string => {
    const missing = missingTranslations(work.state.contents.message, one);
    return missing === 0 ? preview.languages[one] : t.languageMissing(preview.languages[one], missing);
  };
  const tools = [
    { words: readyMade.open, Icon: IconTemplate, onClick: props.onReadyMade },
    { words: test.open, Icon: IconMailFast, onClick: props.onTest },
  ];
  return (
    <div className={classes.bar}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t.undo}
        title={t.undo}
        disabled={!work.canUndo}
        onClick={props.onUndo}
      >
        <IconArrowBackUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t.redo}
        title={t.redo}
        disabled={!work.canRedo}
        onClick={props.onRedo}
      >
        <IconArrowForwardUp size={18} aria-hidden />
      </ActionIcon>
      <SaveIndicator state={work.state.status} />
      <div className={classes.far}>
        {tools.map(({ words, Icon, onClick }) =>
          !small ? (
            <Button
              key={words}
              variant="default"
              size="compact-md"
              leftSection={<Icon size={18} aria-hidden />}
              onClick={onClick}
            >
              {words}
            </Button>
          ) : (
            <ActionIcon
              key={words}
              variant="default"
              size={36}
              aria-label={words}
              title={words}
              onClick={onClick}
            >
              <Icon size={18} aria-hidden />
            </ActionIcon>
          ),
        )}
      </div>
      {!chooses ? null : (
        <SegmentedControl
          fullWidth
          className={classes.languages ?? ''}
          aria-label={t.language}
          value={language}
          data={languages.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(value) => props.onLanguage(value === 'es' ? 'es' : 'en')}
        />
      )}
    </div>
  );
};
