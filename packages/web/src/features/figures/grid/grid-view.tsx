import { Stack, Text } from '@mantine/core';
import { figureTexts } from '@portolan/messages/figure-texts';
import { useEffect, useId, useRef, useState } from 'react';
import { Disclosure } from '../../../design/disclosure.tsx';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { CellId } from '../saving/figure-queue.ts';
import { CellDetail } from '../sheet/cell-detail.tsx';
import { rowGroups } from '../sheet/rows.ts';
import type { CellWords } from '../sheet/use-cell-words.ts';
import type { Entry } from '../sheet/use-entry.ts';
import { monthsOfYear, type SheetColumn } from './columns.ts';
import { FigureGrid } from './figure-grid.tsx';
import { at, fitted, type Selection } from './selection.ts';

type GridViewProps = {
  readonly entry: Entry;
  readonly words: CellWords;
  readonly year: number;
  /** The places of one month; null where the months of the year are shown. */
  readonly siteColumns: readonly SheetColumn[] | null;
  readonly placeName: (place: string) => string;
  readonly nameOf: (personId: string) => string;
  /** A cell that somebody asked to be led to. */
  readonly wanted: CellId | null;
  readonly onMonth: (month: string) => void;
  readonly announce: (text: string) => void;
};

const Keys = () => {
  const t = useTexts(figureTexts);
  return (
    <Disclosure summary={t.keysTitle} look="dashed">
      <ul>
        {Object.values(t.keys).map((line) => (
          <li key={line}>
            <Text size="sm">{line}</Text>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};

/** The grid with what is to be said of the selected cell beneath it. */
export const GridView = ({
  entry,
  words,
  year,
  siteColumns,
  placeName,
  nameOf,
  wanted,
  onMonth,
  announce,
}: GridViewProps) => {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const { role } = useCurrentOrganization();
  const messagesId = useId();
  const commentField = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const months = monthsOfYear(year).map((month) => ({
    key: month,
    month,
    place: 'clinic',
    label: formats.shortMonth(month),
  }));
  const columns: readonly SheetColumn[] = siteColumns ?? months;
  const rows = rowGroups(entry.sheet.measures).flatMap((group) => group.rows);
  const first = Math.max(
    0,
    columns.findLastIndex(({ month }) => month <= entry.sheet.thisMonth),
  );
  const [chosen, setChosen] = useState<Selection>(() =>
    at({ row: 0, column: siteColumns === null ? first : 0 }),
  );
  const selection = fitted(chosen, { rows: rows.length, columns: columns.length });
  const focusCell = () =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[data-active]')?.focus());

  const target = useRef<CellId | null>(null);
  useEffect(() => {
    if (wanted === null || target.current === wanted) return;
    const row = rows.findIndex(({ series }) => series === wanted.series);
    const column = columns.findIndex(({ month, place }) => month === wanted.month && place === wanted.place);
    if (row < 0 || column < 0) return;
    target.current = wanted;
    setChosen(at({ row, column }));
    focusCell();
  });

  const row = rows[selection.active.row];
  const column = columns[selection.active.column];
  if (row === undefined || column === undefined) return null;
  const { month, place } = column;
  const where = siteColumns === null ? formats.month(month) : `${placeName(place)}, ${formats.month(month)}`;
  return (
    <Stack gap="md" ref={box}>
      <FigureGrid
        entry={entry}
        columns={columns}
        words={words}
        label={siteColumns === null ? t.grid : t.gridOfSites(formats.month(month))}
        selection={selection}
        onSelect={setChosen}
        onMonth={onMonth}
        onComment={() => commentField.current?.focus()}
        describedBy={messagesId}
        announce={announce}
      />
      <CellDetail
        entry={entry}
        view={entry.sheet.cell({ month, series: row.series, place })}
        row={row}
        where={where}
        words={words}
        nameOf={nameOf}
        messagesId={messagesId}
        commentField={commentField}
        onDone={focusCell}
      />
      {role === 'viewer' ? null : <Keys />}
    </Stack>
  );
};
