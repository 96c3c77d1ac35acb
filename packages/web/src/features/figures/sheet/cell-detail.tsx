import { Button, Group, Stack, Text } from '@mantine/core';
import { figureTexts } from '@portolan/messages/figure-texts';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { cellKey } from '../saving/figure-queue.ts';
import classes from './cell-detail.module.css';
import { CommentField } from './comment-field.tsx';
import type { SheetRow } from './rows.ts';
import { type CellView, isUnexplained } from './sheet.ts';
import { readTyped } from './typed.ts';
import type { CellWords } from './use-cell-words.ts';
import type { Entry } from './use-entry.ts';

type CellDetailProps = {
  readonly entry: Entry;
  readonly view: CellView;
  readonly row: SheetRow;
  /** The place and month, in words. */
  readonly where: string;
  readonly words: CellWords;
  readonly nameOf: (personId: string) => string;
  readonly messagesId: string;
  readonly commentField: RefObject<HTMLTextAreaElement | null>;
  /** The person has done with the comment. */
  readonly onDone: () => void;
};

/** What somebody else put there meanwhile, and which of both should stay. */
type RemedyProps = Pick<CellDetailProps, 'entry' | 'view' | 'row' | 'words'>;

const Choice = ({ entry, view, row, words }: RemedyProps) => {
  const t = useTexts(figureTexts).detail;
  const read = readTyped(view.typed, row.measure);
  const mine = 'figure' in read ? read.figure : null;
  return (
    <Group gap="xs">
      <Button size="compact-md" onClick={() => entry.insist(view.id)}>
        {t.mine(words.figure(mine, row.measure))}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => entry.giveUp(view.id)}>
        {t.theirs(words.figure(view.refusal?.stored ?? null, row.measure))}
      </Button>
    </Group>
  );
};

/** What can be done with a figure that cannot stand as it is. */
export const Remedy = (props: RemedyProps) => {
  const t = useTexts(figureTexts).detail;
  const { entry, view } = props;
  if (view.refusal?.why === 'changed-meanwhile') return <Choice {...props} />;
  if (view.refusal === null && view.fault === null) return null;
  return (
    <Group gap="xs">
      {view.refusal === null ? null : (
        <Button size="compact-md" onClick={() => entry.insist(view.id)}>
          {t.insist}
        </Button>
      )}
      <Button size="compact-md" variant="default" onClick={() => entry.giveUp(view.id)}>
        {t.giveUp}
      </Button>
    </Group>
  );
};

/** What is wrong with a cell, unusual in it, or why it takes nothing. */
export const CellMessages = ({
  view,
  row,
  words,
  id,
}: Pick<CellDetailProps, 'view' | 'row' | 'words'> & { readonly id: string }) => {
  const trouble = words.trouble(view, row.measure);
  const warnings = view.warnings.map(words.warning);
  return (
    <div id={id} className={classes.messages}>
      {trouble === null ? null : (
        <Text className={classes.trouble} fw={600}>
          <IconAlertTriangle size={18} aria-hidden />
          {trouble}
        </Text>
      )}
      {warnings.map((text) => (
        <Text key={text} className={classes.trouble}>
          <IconAlertTriangle size={18} aria-hidden />
          {text}
        </Text>
      ))}
      {view.lock === null ? null : (
        <Text className={classes.lock} size="sm" c="dimmed">
          <IconInfoCircle size={18} aria-hidden />
          {words.lock(view.lock)}
        </Text>
      )}
    </div>
  );
};

/** Everything about the selected cell: what it counts, who entered it, what is wrong with it, and its comment. */
export const CellDetail = (props: CellDetailProps) => {
  const t = useTexts(figureTexts).detail;
  const { dateTime } = useFormats();
  const { view, row, where, words, nameOf, messagesId } = props;
  const { stored, pending, lock } = view;
  const hasFigure = stored !== null || (pending !== null && pending.figure !== null);
  const said = () => {
    if (pending !== null) return t.notSaved;
    return stored === null ? t.empty : t.enteredBy(nameOf(stored.by), dateTime(stored.at));
  };
  return (
    <section className={classes.detail} aria-label={t.title}>
      <Stack gap={4} className={classes.facts ?? ''}>
        <Text fw={600}>{`${words.seriesName(row)}, ${where}`}</Text>
        {row.measure.kind === 'rate' ? <Text size="sm">{words.lineName(row)}</Text> : null}
        <Text size="sm" c="dimmed">
          {words.definition(row.measure)}
        </Text>
        {lock === 'summed' ? null : (
          <Text size="sm" c="dimmed">
            {said()}
          </Text>
        )}
      </Stack>
      <Stack gap="xs" className={classes.facts ?? ''}>
        <CellMessages view={view} row={row} words={words} id={messagesId} />
        <Remedy {...props} />
        {hasFigure && lock === null ? (
          <CommentField
            key={`${cellKey(view.id)} ${view.note}`}
            entry={props.entry}
            view={view}
            description={isUnexplained(view) ? t.commentWanted : undefined}
            field={props.commentField}
            onDone={props.onDone}
          />
        ) : null}
        {lock !== null && view.note !== '' ? <Text size="sm">{`${t.comment}: ${view.note}`}</Text> : null}
      </Stack>
    </section>
  );
};
