import { Button, NativeSelect, Stack, TextInput, Title, VisuallyHidden } from '@mantine/core';
import type { Month } from '@portolan/domain/months';
import { figureTexts } from '@portolan/messages/figure-texts';
import { useEffect, useRef, useState } from 'react';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { MonthStatusBadge, shownStatusOf } from '../month/month-status.tsx';
import { type CellId, cellKey } from '../saving/figure-queue.ts';
import { CellMessages, Remedy } from '../sheet/cell-detail.tsx';
import { CommentField } from '../sheet/comment-field.tsx';
import { rowGroups, type SheetRow } from '../sheet/rows.ts';
import type { CellWords } from '../sheet/use-cell-words.ts';
import type { Entry } from '../sheet/use-entry.ts';
import classes from './month-form.module.css';

type MonthFormProps = {
  readonly entry: Entry;
  readonly words: CellWords;
  readonly month: Month;
  readonly places: readonly string[];
  readonly placeName: (place: string) => string;
  readonly wanted: CellId | null;
  readonly onMonth: (month: Month) => void;
};

type FieldProps = Pick<MonthFormProps, 'entry' | 'words'> & { readonly id: CellId; readonly row: SheetRow };

/** One number, which is kept when the field is left. */
const Field = ({ entry, words, id, row }: FieldProps) => {
  const view = entry.sheet.cell(id);
  const shown = words.shown(view.typed[row.part], row.measure);
  const [text, setText] = useState<string | null>(null);
  const headed = row.measure.kind === 'rate' || row.feature !== null;
  const isFaulty = view.refusal !== null || view.fault?.part === row.part;
  const keep = () => {
    if (text !== null && text !== shown) entry.change([{ id, part: row.part, text }]);
    setText(null);
  };
  return (
    <TextInput
      {...(headed
        ? {
            label: (
              <>
                <VisuallyHidden>{`${words.measureName(row.measure)}: `}</VisuallyHidden>
                {words.lineName(row)}
              </>
            ),
          }
        : { 'aria-label': words.measureName(row.measure) })}
      inputMode="decimal"
      autoComplete="off"
      data-field={`${cellKey(id)} ${row.part}`}
      readOnly={view.lock !== null}
      error={isFaulty}
      aria-describedby={`${cellKey(id)} messages`.replaceAll(' ', '-')}
      value={text ?? shown}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
      }}
    />
  );
};

/** The numbers of one series, what is to be said of them, and a comment where one is asked for. */
const Series = ({ rows, id, ...rest }: Omit<FieldProps, 'row'> & { readonly rows: readonly SheetRow[] }) => {
  const t = useTexts(figureTexts).detail;
  const [first] = rows;
  const view = rest.entry.sheet.cell(id);
  if (first === undefined) return null;
  return (
    <Stack gap="xs">
      <div className={rows.length > 1 ? classes.pair : undefined}>
        {rows.map((row) => (
          <Field key={row.part} {...rest} id={id} row={row} />
        ))}
      </div>
      <CellMessages
        view={
          view.lock === 'closed' || view.lock === 'future' || view.lock === 'reader'
            ? { ...view, lock: null }
            : view
        }
        row={first}
        words={rest.words}
        id={`${cellKey(id)} messages`.replaceAll(' ', '-')}
      />
      <Remedy entry={rest.entry} view={view} row={first} words={rest.words} />
      {view.lock === null && (view.warnings.length > 0 || view.note !== '') ? (
        <CommentField
          key={`${cellKey(id)} ${view.note}`}
          entry={rest.entry}
          view={view}
          description={t.commentWanted}
        />
      ) : null}
    </Stack>
  );
};

/** One month at a time, for where a sheet has no room. */
export const MonthForm = ({ entry, words, month, places, placeName, wanted, onMonth }: MonthFormProps) => {
  const t = useTexts(figureTexts);
  const formats = useFormats();
  const [chosen, setPlace] = useState(wanted?.place ?? 'clinic');
  const place = places.includes(chosen) ? chosen : 'clinic';
  const box = useRef<HTMLDivElement>(null);
  const status = shownStatusOf(entry.sheet.monthOf(month), entry.sheet.thisMonth);
  const target = useRef<CellId | null>(null);
  useEffect(() => {
    if (wanted === null || target.current === wanted) return;
    setPlace(wanted.place);
    const field = [...(box.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find((one) =>
      one.dataset.field?.startsWith(`${cellKey(wanted)} `),
    );
    if (field === undefined) return;
    target.current = wanted;
    field.focus();
  });
  return (
    <Stack gap="md" ref={box}>
      {places.length > 1 ? (
        <NativeSelect
          label={t.site}
          value={place}
          data={places.map((value) => ({ value, label: placeName(value) }))}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      ) : null}
      <Button
        variant="default"
        fullWidth
        justify="space-between"
        data-month={month}
        rightSection={<MonthStatusBadge status={status} />}
        onClick={() => onMonth(month)}
      >
        {formats.month(month)}
      </Button>
      {rowGroups(entry.sheet.measures).map(({ measure, rows }) => (
        <section key={measure.id} className={classes.measure}>
          <Title order={2} size="h4">
            {words.measureName(measure)}
          </Title>
          <details className={classes.definition}>
            <summary>{t.detail.definition}</summary>
            {words.definition(measure)}
          </details>
          <Stack gap="sm">
            {[...Map.groupBy(rows, ({ series }) => series)].map(([series, together]) => {
              const id = { month, series, place };
              return <Series key={cellKey(id)} entry={entry} words={words} id={id} rows={together} />;
            })}
          </Stack>
        </section>
      ))}
    </Stack>
  );
};
