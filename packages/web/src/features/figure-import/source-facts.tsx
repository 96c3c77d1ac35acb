import { NativeSelect, Text } from '@mantine/core';
import type { FileFacts } from '@portolan/domain/figures/reading/file-facts';
import type { Layout, Mapping } from '@portolan/domain/figures/reading/mapping';
import { figureImportTexts } from '@portolan/messages/figure-import-texts';
import type { Source } from '../../files/open-file.ts';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import classes from './figure-import.module.css';
import type { Import } from './use-import.ts';

/** Rows among which the titles may be chosen. */
const titleRows = 20;
/** Merged ranges that are named. */
const namedRanges = 5;

const delimiterNames = [',', ';', '\t', '|'] as const;

type SourceFactsProps = {
  readonly state: Import;
  readonly source: Source;
  readonly mapping: Mapping;
  readonly layout: Layout | null;
  readonly facts: FileFacts | null;
};

/** What was recognized of the file, each with a way to say otherwise. */
export const SourceFacts = ({ state, source, mapping, layout, facts }: SourceFactsProps) => {
  const t = useTexts(figureImportTexts).read;
  const { list } = useFormats();
  const { table, sheets } = source;
  const disabled = state.isSending || state.isChecking;
  const hidden = sheets.filter(({ state: shown }) => shown === 'hidden').map(({ name }) => name);
  const set = (change: Partial<Mapping>) => state.remap({ ...mapping, ...change });
  const marks = facts?.marks ?? null;
  const marksFound =
    marks === null ? t.nothingShows : marks === 'mixed' ? t.contradictory : t.marksFound[marks];
  const days = facts?.dayOrder ?? null;
  const notes = [
    hidden.length === 0 ? null : t.hiddenSheets(list(hidden)),
    source.formulas === 0 ? null : t.formulas(source.formulas),
    source.merged.length === 0
      ? null
      : t.merged(
          source.merged.slice(0, namedRanges).join(', ') + (source.merged.length > namedRanges ? ', …' : ''),
        ),
  ].filter((note) => note !== null);
  return (
    <div>
      <dl className={classes.facts}>
        <div>
          <dt>{t.kind}</dt>
          <dd>{source.encoding === null ? t.workbook : t.csv(source.encoding.toUpperCase())}</dd>
        </div>
        <div>
          <dt>{t.layout}</dt>
          <dd>{layout === null ? t.unknownLayout : t.layouts[layout]}</dd>
        </div>
      </dl>
      <div className={classes.choices}>
        {sheets.length < 2 ? null : (
          <NativeSelect
            label={t.sheet}
            disabled={disabled}
            value={String(source.sheet)}
            data={sheets.map(({ name, state: shown }, index) => ({
              value: String(index),
              label: shown === 'hidden' ? t.hidden(name) : name,
            }))}
            onChange={({ currentTarget: { value } }) =>
              state.chooseWithin({ sheet: Number(value), delimiter: null })
            }
          />
        )}
        {table.delimiter === null ? null : (
          <NativeSelect
            label={t.delimiter}
            disabled={disabled}
            value={table.delimiter}
            data={[
              ...delimiterNames.map((mark) => ({ value: mark, label: t.delimiters[mark] })),
              ...(delimiterNames.some((mark) => mark === table.delimiter)
                ? []
                : [{ value: table.delimiter, label: t.otherDelimiter(table.delimiter) }]),
            ]}
            onChange={({ currentTarget: { value } }) => state.chooseWithin({ sheet: null, delimiter: value })}
          />
        )}
        <NativeSelect
          label={t.header}
          disabled={disabled}
          value={mapping.header === null ? '' : String(mapping.header)}
          data={[
            { value: '', label: t.noHeader },
            ...table.rows.slice(0, titleRows).map((_, index) => ({
              value: String(index),
              label: t.row(index + table.rowsBefore + 1),
            })),
          ]}
          onChange={({ currentTarget: { value } }) => set({ header: value === '' ? null : Number(value) })}
        />
        <NativeSelect
          label={t.marks}
          disabled={disabled}
          value={mapping.marks ?? ''}
          data={[
            { value: '', label: t.asFound(mapping.marks === null ? marksFound : '…') },
            { value: 'point', label: t.marksFound.point },
            { value: 'comma', label: t.marksFound.comma },
          ]}
          onChange={({ currentTarget: { value } }) =>
            set({ marks: value === 'point' || value === 'comma' ? value : null })
          }
        />
        <NativeSelect
          label={t.days}
          disabled={disabled}
          value={mapping.dayOrder ?? ''}
          data={[
            {
              value: '',
              label: t.asFound(
                mapping.dayOrder !== null ? '…' : days === null ? t.nothingShows : t.daysFound[days],
              ),
            },
            { value: 'month-first', label: t.daysFound['month-first'] },
            { value: 'day-first', label: t.daysFound['day-first'] },
          ]}
          onChange={({ currentTarget: { value } }) =>
            set({ dayOrder: value === 'month-first' || value === 'day-first' ? value : null })
          }
        />
      </div>
      {notes.map((note) => (
        <Text key={note} size="sm" mt="xs" style={{ overflowWrap: 'anywhere' }}>
          {note}
        </Text>
      ))}
    </div>
  );
};
