import { Button, Group, Text, TextInput } from '@mantine/core';
import type { ReadFigure, SourceCell } from '@portolan/domain/figures/reading/reading';
import { figureImportReportTexts } from '@portolan/messages/figure-import-report-texts';
import { figureImportTexts } from '@portolan/messages/figure-import-texts';
import { type FormEvent, useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';
import type { Checked, Edits } from './check-figures.ts';
import classes from './figure-import.module.css';

type MendRowProps = {
  readonly figure: ReadFigure;
  readonly row: string;
  readonly checked: Checked;
  readonly onKeep: (edits: Edits) => void;
  readonly onCancel: () => void;
};

const keyOf = ({ row, column }: SourceCell): string => `${row}:${column}`;

/** The cells of the file that a figure is read from, to be corrected where they stand. */
export const MendRow = ({ figure, row, checked, onKeep, onCancel }: MendRowProps) => {
  const { roles } = useTexts(figureImportTexts).read;
  const t = useTexts(figureImportReportTexts).report;
  const { rows, rowsBefore } = checked.table;
  const written = (cell: SourceCell) => String(rows[cell.row]?.[cell.column] ?? '');
  const [edits, setEdits] = useState<Edits>(new Map());
  const isOwn = (cell: SourceCell) => figure.lines.includes(cell.row + rowsBefore + 1);
  // What is most likely wrong comes first: the figure itself, unless another cell is at fault.
  const { month, series, place } = figure.at;
  const isSuspect = ({ role }: SourceCell) => {
    if (month === null) return role === 'month';
    if (series === null) return role === 'measure';
    return place === null ? role === 'site' : role === 'value' || role === 'numerator';
  };
  const first = figure.cells.find(isSuspect) ?? figure.cells[0];
  const keep = (event: FormEvent) => {
    event.preventDefault();
    onKeep(edits);
  };
  return (
    <form className={classes.mend} aria-label={t.mendTitle(row)} onSubmit={keep}>
      {figure.cells.map((cell) => {
        const name = roles[cell.role];
        return (
          <TextInput
            key={keyOf(cell)}
            size="sm"
            label={isOwn(cell) ? name : t.titleCell(name)}
            autoFocus={cell === first}
            value={edits.get(keyOf(cell)) ?? written(cell)}
            onChange={({ currentTarget: { value } }) => setEdits(new Map([...edits, [keyOf(cell), value]]))}
          />
        );
      })}
      <Text size="sm" c="dimmed">
        {t.mendHelp}
      </Text>
      <Group gap="xs">
        <Button type="submit" size="compact-md">
          {t.keep}
        </Button>
        <Button size="compact-md" variant="default" onClick={onCancel}>
          {t.cancel}
        </Button>
      </Group>
    </form>
  );
};
