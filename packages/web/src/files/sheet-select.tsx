import { NativeSelect } from '@mantine/core';
import type { Source } from './open-file.ts';

type SheetSelectProps = {
  readonly label: string;
  readonly source: Pick<Source, 'sheet' | 'sheets'>;
  readonly disabled: boolean;
  readonly onChoose: (sheet: number) => void;
};

/** Which sheet of a workbook is read; nothing where there is no choice. */
export const SheetSelect = ({ label, source: { sheet, sheets }, disabled, onChoose }: SheetSelectProps) =>
  sheets.length < 2 ? null : (
    <NativeSelect
      label={label}
      maw={320}
      disabled={disabled}
      value={String(sheet)}
      data={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
      onChange={({ currentTarget: { value } }) => onChoose(Number(value))}
    />
  );
