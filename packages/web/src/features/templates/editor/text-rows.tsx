import { Button } from '@mantine/core';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { stepped } from '../../../design/in-order.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './editor.module.css';

type TextRowsProps<Row> = {
  readonly legend: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string | number;
  readonly nameOf: (number: number) => string;
  readonly addLabel: string;
  readonly full: boolean;
  readonly blank: () => Row;
  readonly onChange: (rows: Row[]) => void;
  readonly children: (row: Row, index: number) => ReactNode;
};

/** Short texts below each other: paragraphs, options, sub-points. */
export const TextRows = <Row,>(props: TextRowsProps<Row>) => {
  const { legend, rows, keyOf, nameOf, addLabel, full, blank, onChange, children } = props;
  const t = useTexts(templateEditorTexts);
  return (
    <fieldset className={classes.group}>
      <legend>{legend}</legend>
      {rows.map((row, index) => (
        <div key={keyOf(row, index)} className={classes.row}>
          {children(row, index)}
          <div className={classes.buttons}>
            {index === 0 ? null : (
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`${t.up}: ${nameOf(index + 1)}`}
                onClick={() => onChange(stepped(rows, index, -1))}
              >
                {t.up}
              </Button>
            )}
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`${t.remove}: ${nameOf(index + 1)}`}
              onClick={() => onChange(rows.toSpliced(index, 1))}
            >
              {t.remove}
            </Button>
          </div>
        </div>
      ))}
      {full ? null : (
        <div>
          <Button
            variant="light"
            size="xs"
            fz="sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...rows, blank()])}
          >
            {addLabel}
          </Button>
        </div>
      )}
    </fieldset>
  );
};
