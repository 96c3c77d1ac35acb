import { Button, Checkbox, Group, Text } from '@mantine/core';
import type { Response } from '@portolan/domain/feedback/response';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Words } from '../../feedback/use-words.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { BulkBar } from './bulk-bar.tsx';
import classes from './feedback-inbox.module.css';
import { InboxRow } from './inbox-row.tsx';
import type { More } from './use-inbox.ts';
import type { Standing } from './use-standing.ts';

/** Rows drawn at once; more on demand. */
const rowsAtOnce = 50;

type InboxListProps = {
  readonly responses: readonly Response[];
  /** The one that is read beside the list. */
  readonly current: string | undefined;
  readonly standing: Standing;
  readonly words: Words;
  readonly more: More | null;
  readonly beyond: boolean;
};

/** The responses as a list that can be gone through by keys, and of which several can be changed at once. */
export const InboxList = ({ responses, current, standing, words, more, beyond }: InboxListProps) => {
  const t = useTexts(feedbackInboxTexts);
  const { number } = useFormats();
  const [drawn, draw] = useState(rowsAtOnce);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLUListElement>(null);
  const rows = responses.slice(0, drawn);
  const chosen = responses.filter(({ id }) => selected.has(id));
  useEffect(() => {
    if (current !== undefined)
      list.current?.querySelector('[data-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    select(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-response]') ?? [])];
    const row = event.target.closest('li');
    const at = links.findIndex((link) => row?.contains(link));
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && at >= 0) {
      event.preventDefault();
      links[at + step]?.focus();
    }
    const id = links[at]?.dataset.response;
    if (event.key === 'x' && id !== undefined && standing.isEditor) toggle(id);
  };
  const allSelected = rows.length > 0 && rows.every(({ id }) => selected.has(id));
  return (
    <>
      {standing.isEditor ? (
        <Group justify="space-between" mb="xs" gap="xs" className={classes.selectAll ?? ''}>
          <Checkbox
            label={t.list.selectAll}
            checked={allSelected}
            indeterminate={chosen.length > 0 && !allSelected}
            onChange={() => select(allSelected ? new Set() : new Set(rows.map(({ id }) => id)))}
          />
          <Text size="sm" c="dimmed" role="status">
            {t.filters.found(number(responses.length))}
          </Text>
          <Text size="sm" c="dimmed" className={classes.keys ?? ''}>
            {t.list.keys}
          </Text>
        </Group>
      ) : null}
      <ul className={classes.list} ref={list} onKeyDown={onKeyDown}>
        {rows.map((response) => (
          <InboxRow
            key={response.id}
            response={response}
            current={response.id === current}
            selected={selected.has(response.id)}
            onToggle={standing.isEditor ? () => toggle(response.id) : null}
            standing={standing}
            words={words}
          />
        ))}
      </ul>
      {drawn < responses.length || more !== null ? (
        <Button
          variant="default"
          mt="md"
          loading={more?.busy ?? false}
          onClick={() => {
            draw(drawn + rowsAtOnce);
            if (drawn + rowsAtOnce > responses.length) more?.read();
          }}
        >
          {t.list.more}
        </Button>
      ) : null}
      {beyond ? (
        <Text mt="md" c="dimmed">
          {t.list.beyond}
        </Text>
      ) : null}
      <BulkBar
        chosen={chosen}
        standing={standing}
        words={words}
        onChanged={(refused) => select(new Set(refused))}
      />
    </>
  );
};
