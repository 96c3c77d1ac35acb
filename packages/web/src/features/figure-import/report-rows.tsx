import { Button, NativeSelect, Table, Text } from '@mantine/core';
import { figureImportReportTexts } from '@portolan/messages/figure-import-report-texts';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { Checked } from './check-figures.ts';
import classes from './figure-import.module.css';
import { MendRow } from './mend-row.tsx';
import { type Filter, filterOf, filters, type ReportRow } from './row-states.ts';
import type { Import } from './use-import.ts';
import type { RowWords } from './use-row-words.ts';

/** Rows shown at once. */
const some = 50;

const icons = {
  open: IconCircleDashed,
  done: IconCircleCheck,
  refused: IconAlertTriangle,
  unchanged: IconCircleDashed,
  blank: IconCircleDashed,
} as const;

type ReportRowsProps = {
  readonly state: Import;
  readonly checked: Checked;
  readonly words: (row: ReportRow, table: Checked['table']['rows']) => RowWords;
};

/** The rows, what is wrong with them first, each with a way to mend it. */
export const ReportRows = ({ state, checked, words }: ReportRowsProps) => {
  const t = useTexts(figureImportReportTexts).report;
  const { rows } = state;
  const [filter, setFilter] = useState<Filter | null>(null);
  const [most, setMost] = useState(some);
  const [mending, setMending] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  /** Where the keyboard goes when mending ends: to the row it came from, or to what is said of it. */
  const [left, setLeft] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const groups = Map.groupBy(rows, ({ state: row }) => filterOf(row));
  const sorted = [
    ...(groups.get('refused') ?? []),
    ...(['open', 'done', 'unchanged', 'blank'] as const).flatMap((other) => groups.get(other) ?? []),
  ];
  const wanted = filter === null ? sorted : (groups.get(filter) ?? []);
  const shown = wanted.slice(0, most);
  const mayMend = !state.isSending && !state.isChecking;
  return (
    <div>
      <NativeSelect
        label={t.filter}
        maw={320}
        mb="sm"
        value={filter ?? ''}
        data={[
          { value: '', label: t.all(rows.length) },
          ...filters
            .filter((name) => groups.has(name) || name === filter)
            .map((name) => ({ value: name, label: t.filterOf[name](groups.get(name)?.length ?? 0) })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          setFilter(filters.find((name) => name === value) ?? null);
          setMost(some);
        }}
      />
      <Text role="status" size="sm" ref={status} tabIndex={-1}>
        {said}
      </Text>
      <Table className={classes.rows ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t.row}</Table.Th>
            <Table.Th scope="col">{t.month}</Table.Th>
            <Table.Th scope="col">{t.measure}</Table.Th>
            <Table.Th scope="col">{t.site}</Table.Th>
            <Table.Th scope="col">{t.figure}</Table.Th>
            <Table.Th scope="col">{t.result}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((row) => {
            const line = words(row, checked.table.rows);
            const group = filterOf(row.state);
            const Icon = icons[group];
            const { key, cells } = row.figure;
            return (
              <Table.Tr key={key}>
                <Table.Td data-label={t.row}>{line.row}</Table.Td>
                <Table.Td data-label={t.month}>{line.month}</Table.Td>
                <Table.Td data-label={t.measure}>{line.measure}</Table.Td>
                <Table.Td data-label={t.site}>{line.site}</Table.Td>
                <Table.Td data-label={t.figure}>{line.figure}</Table.Td>
                <Table.Td data-label={t.result}>
                  <span className={classes.result} data-group={group}>
                    <Icon size={18} stroke={2} aria-hidden />
                    {line.result}
                  </span>
                  {mending === key ? (
                    <MendRow
                      figure={row.figure}
                      row={line.row}
                      checked={checked}
                      onCancel={() => {
                        setLeft(key);
                        setMending(null);
                      }}
                      onKeep={(edits) => {
                        setMending(null);
                        setSaid(t.mended(line.row));
                        status.current?.focus();
                        state.check(edits);
                      }}
                    />
                  ) : group === 'refused' && cells.length > 0 ? (
                    <div>
                      <Button
                        size="compact-md"
                        mt={4}
                        variant="default"
                        leftSection={<IconPencil size={16} aria-hidden />}
                        disabled={!mayMend}
                        aria-label={t.mendOf(line.row)}
                        autoFocus={left === key}
                        onClick={() => setMending(key)}
                      >
                        {t.mend}
                      </Button>
                    </div>
                  ) : null}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {wanted.length > most ? (
        <Button mt="sm" variant="default" onClick={() => setMost(most + 4 * some)}>
          {t.more(Math.min(4 * some, wanted.length - most))}
        </Button>
      ) : null}
    </div>
  );
};
