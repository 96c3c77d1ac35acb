import { Button, Drawer, Stack, Text } from '@mantine/core';
import type { HistoryEntry } from '@portolan/domain/work-plans/element-history';
import { designTexts } from '@portolan/messages/design-texts';
import { elementTexts } from '@portolan/messages/element-texts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { historyQuery } from '../../../api/work-plans.ts';
import { MarkedChanges } from '../../../comparison/marked-changes.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { LoadingState } from '../../../design/loading-state.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import type { FieldWords } from '../element/use-field-words.ts';
import type { ElementAddress } from '../element-saving.ts';
import type { Names } from '../use-names.ts';
import classes from './history.module.css';

type HistoryDrawerProps = {
  readonly address: ElementAddress;
  readonly words: FieldWords;
  readonly names: Names;
  readonly opened: boolean;
  readonly onClose: () => void;
};

type Changed = HistoryEntry['changes'][number];
type WordsProps = { readonly words: FieldWords };

const Change = ({ change, words }: WordsProps & { readonly change: Changed }) => {
  const t = useTexts(elementTexts).history;
  const { path, from, to } = change;
  const event = () => {
    if (path.endsWith('.place')) return t.moved;
    if (path.endsWith('.added')) return t.added;
    if (path.endsWith('.removed')) return to === true ? t.removed : t.restored;
    return null;
  };
  const happened = event();
  if (happened !== null) return <p className={classes.event}>{happened}</p>;
  const column = words.column(path);
  return (
    <>
      {column === null ? null : <p className={classes.column}>{column}</p>}
      <div className={classes.diff}>
        <MarkedChanges from={words.value(path, from)} to={words.value(path, to)} nothing={t.nothing} />
      </div>
    </>
  );
};

/** The changes of one entry, those of one question or activity together. */
const Changes = ({ changes, words }: WordsProps & { readonly changes: readonly Changed[] }) => (
  <ul className={classes.changes}>
    {[...Map.groupBy(changes, ({ path }) => path.split('.').slice(0, 2).join('.'))].map(
      ([subject, together]) => (
        <li key={subject} className={classes.change}>
          <p className={classes.label}>{words.subject(subject)}</p>
          {together.map((change) => (
            <Change key={change.path} change={change} words={words} />
          ))}
        </li>
      ),
    )}
  </ul>
);

const Entries = ({ address, words, names }: Omit<HistoryDrawerProps, 'opened' | 'onClose'>) => {
  const t = useTexts(elementTexts).history;
  const { dateTime } = useFormats();
  const history = useInfiniteQuery(historyQuery(useApi(), address));
  if (!history.data)
    return history.isError ? (
      <ErrorState error={history.error} onRetry={() => void history.refetch()} />
    ) : (
      <LoadingState rows={3} />
    );
  const entries = history.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <Text c="dimmed">{t.empty}</Text>;
  return (
    <Stack gap="md" align="flex-start">
      <ol className={classes.entries}>
        {entries.map((entry) => (
          <li key={`${entry.startedAt} ${entry.by}`} className={classes.entry}>
            <h3 className={classes.who}>
              {names.ofPerson(entry.by)} <span className={classes.when}>{dateTime(entry.lastAt)}</span>
            </h3>
            <Changes changes={entry.changes} words={words} />
            {entry.truncated ? <Text size="sm">{t.truncated}</Text> : null}
          </li>
        ))}
      </ol>
      {history.hasNextPage ? (
        <Button
          variant="default"
          loading={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          {t.more}
        </Button>
      ) : null}
    </Stack>
  );
};

/** Who changed what in the element, and when: newest first. */
export const HistoryDrawer = ({ opened, onClose, ...entries }: HistoryDrawerProps) => {
  const t = useTexts(elementTexts).history;
  const close = useTexts(designTexts).close;
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={t.title}
      closeButtonProps={{ 'aria-label': close }}
    >
      <Text c="dimmed" size="sm" mb="md">
        {t.lead}
      </Text>
      {opened ? <Entries {...entries} /> : null}
    </Drawer>
  );
};
