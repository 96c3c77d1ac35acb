import { NativeSelect, Text, Title } from '@mantine/core';
import { bodyStart } from '@portolan/domain/figures/reading/file-facts';
import { type Mapping, roles } from '@portolan/domain/figures/reading/mapping';
import { figureImportTexts } from '@portolan/messages/figure-import-texts';
import type { Source } from '../../files/open-file.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { columnLetters } from './column-letters.ts';
import classes from './figure-import.module.css';
import type { Import } from './use-import.ts';

/** Columns and rows of the preview. */
const shown = { columns: 30, rows: 4 } as const;

type ColumnRolesProps = { readonly state: Import; readonly source: Source; readonly mapping: Mapping };

/** The first rows of the table, with what each column holds above it. */
export const ColumnRoles = ({ state, source, mapping }: ColumnRolesProps) => {
  const t = useTexts(figureImportTexts).read;
  const { rows, rowsBefore } = source.table;
  const start = bodyStart(mapping);
  const titles = mapping.header === null ? [] : (rows[mapping.header] ?? []);
  const first = rows
    .slice(start)
    .map((cells, index) => ({ cells, row: start + index }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .slice(0, shown.rows);
  const width = Math.max(mapping.roles.length, titles.length);
  const columns = Array.from({ length: Math.min(width, shown.columns) }, (_, column) => column);
  const nameOf = (column: number) => {
    const title = String(titles[column] ?? '');
    return title === '' ? t.column(columnLetters(column)) : t.columnTitled(columnLetters(column), title);
  };
  const setRole = (column: number, value: string) => {
    const role = roles.find((known) => known === value) ?? 'ignored';
    const next = Array.from({ length: width }, (_, at) => mapping.roles[at] ?? 'ignored');
    next[column] = role;
    state.remap({ ...mapping, roles: next });
  };
  return (
    <div>
      <Title order={3} id="import-columns" mb="xs">
        {t.columns}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className={classes.scroll} aria-labelledby="import-columns" tabIndex={0} data-scrolls>
        <table className={classes.preview}>
          <thead>
            <tr>
              <td />
              {columns.map((column) => (
                <th key={column} scope="col">
                  <span className={classes.title}>{nameOf(column)}</span>
                  <NativeSelect
                    size="sm"
                    aria-label={nameOf(column)}
                    disabled={state.isSending || state.isChecking}
                    value={mapping.roles[column] ?? 'ignored'}
                    data={roles.map((role) => ({ value: role, label: t.roles[role] }))}
                    onChange={({ currentTarget: { value } }) => setRole(column, value)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map(({ cells, row }) => (
              <tr key={row}>
                <th scope="row">{row + rowsBefore + 1}</th>
                {columns.map((column) => (
                  <td key={column} data-ignored={(mapping.roles[column] ?? 'ignored') === 'ignored'}>
                    {String(cells[column] ?? '').slice(0, 60)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {width > shown.columns ? (
        <Text size="sm" mt="xs">
          {t.moreColumns(width - shown.columns)}
        </Text>
      ) : null}
    </div>
  );
};
