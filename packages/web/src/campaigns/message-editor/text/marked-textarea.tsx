import { ActionIcon, Textarea } from '@mantine/core';
import { messageBlockTexts } from '@portolan/messages/message-block-texts';
import { IconBold, IconItalic, IconLink, IconList } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import type { HalfOfPair } from '../../../design/bilingual-pair.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { MergeFieldMenu } from './merge-field-menu.tsx';
import classes from './text.module.css';
import {
  linkAt,
  type Selected,
  type TextLink,
  withInsert,
  withLink,
  withList,
  withMark,
  withNextPoint,
} from './text-marks.ts';
import { Toolbar } from './toolbar.tsx';
import { useCursor } from './use-cursor.ts';

type MarkedTextareaProps = {
  readonly id: string;
  readonly half: HalfOfPair;
  readonly value: string;
  readonly rows: number;
  /** Whether words in it can be bold, slanted, links and points of a list. */
  readonly marked: boolean;
  readonly onChange: (text: string, typed: boolean) => void;
};

const tools = [
  { name: 'bold', Icon: IconBold },
  { name: 'italic', Icon: IconItalic },
  { name: 'link', Icon: IconLink },
  { name: 'list', Icon: IconList },
] as const;
type Tool = (typeof tools)[number]['name'];
const shortcuts: Readonly<Record<string, Tool>> = { b: 'bold', i: 'italic', k: 'link' };

/** A plain text field for words with light marks and with names that are filled in for each recipient. */
export const MarkedTextarea = ({ id, half, value, rows, marked, onChange }: MarkedTextareaProps) => {
  const t = useTexts(messageBlockTexts).marks;
  const { field, onType, selected, put } = useCursor(value, onChange);
  const [link, setLink] = useState<TextLink | null>(null);
  const change = (how: (now: Selected) => Selected) => {
    const now = selected();
    if (now !== null) put(how(now));
  };
  const use = (tool: Tool) => {
    const now = selected();
    if (now === null) return;
    if (tool === 'link') setLink(linkAt(now));
    else put(tool === 'list' ? withList(now) : withMark(now, tool));
  };
  const onKey = (event: KeyboardEvent) => {
    if (!marked || event.nativeEvent.isComposing) return;
    const tool =
      (event.ctrlKey || event.metaKey) && !event.altKey ? shortcuts[event.key.toLowerCase()] : undefined;
    if (tool !== undefined) {
      event.preventDefault();
      return use(tool);
    }
    const now = event.key === 'Enter' && !event.shiftKey ? selected() : null;
    const next = now === null ? null : withNextPoint(now);
    if (next === null) return;
    event.preventDefault();
    put(next);
  };
  const menu = (tabIndex: number, className?: string) => (
    <MergeFieldMenu
      label={half.label}
      language={half.language}
      tabIndex={tabIndex}
      {...(className === undefined ? {} : { className })}
      onInsert={(inserted) => change((now) => withInsert(now, inserted))}
    />
  );
  const { language, missing, ...shown } = half;
  return (
    <div className={classes.field}>
      <Textarea
        {...shown}
        id={id}
        ref={field}
        lang={language}
        value={value}
        rows={rows}
        autoComplete="off"
        spellCheck
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        inputContainer={(input) =>
          marked ? (
            <div className={classes.marked}>
              <Toolbar label={t.toolbar(half.label)}>
                {tools.map(({ name, Icon }, place) => (
                  <ActionIcon
                    key={name}
                    data-tool
                    tabIndex={place === 0 ? 0 : -1}
                    variant="subtle"
                    color="gray"
                    size={32}
                    aria-label={t[name]}
                    title={t[name]}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => use(name)}
                  >
                    <Icon size={18} aria-hidden />
                  </ActionIcon>
                ))}
                {menu(-1)}
              </Toolbar>
              {input}
            </div>
          ) : (
            input
          )
        }
        classNames={{ input: classes.input ?? '', label: classes.label ?? '' }}
        styles={{ input: { '--rows': rows } }}
        data-missing={missing || undefined}
        onKeyDown={onKey}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      {marked ? null : menu(0, classes.corner)}
      {link === null ? null : (
        <LinkDialog
          link={link}
          onClose={() => setLink(null)}
          onSet={(set) => {
            setLink(null);
            put(withLink(value, set));
          }}
        />
      )}
    </div>
  );
};
