import { NativeSelect } from '@mantine/core';
import type { Quartiles } from '@portolan/domain/dashboards/distribution';
import { chartTexts } from '@portolan/messages/chart-texts';
import { useMemo, useState } from 'react';
import { useTexts } from '../i18n/language-provider.tsx';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartRows } from './chart-table.tsx';
import classes from './charts.module.css';
import { StripDrawing } from './strip-drawing.tsx';
import type { DrawnLevel } from './trend-chart.tsx';
import { useRoving } from './use-roving.ts';

/** One clinic on the strip, or one that has no figure. */
export type Dot = { readonly id: string; readonly name: string; readonly value: number | null };

export type StripChartProps = {
  readonly title: string;
  readonly under: string;
  readonly dots: readonly Dot[];
  readonly quartiles: Quartiles | null;
  readonly target: DrawnLevel | null;
  readonly write: (value: number) => string;
  readonly axis: (value: number) => string;
  readonly rows: ChartRows;
  /** Whether clinics are named, and can be looked for. */
  readonly named: boolean;
};

/** A dot for each clinic along one axis, the middle half of them on a band, and any clinic to be found by its name. */
export const StripChart = (props: StripChartProps) => {
  const { dots, write, named } = props;
  const t = useTexts(chartTexts).spread;
  const [chosen, choose] = useState('');
  const placed = useMemo(
    () =>
      dots
        .flatMap(({ id, name, value }) => (value === null ? [] : [{ id, name, value }]))
        .toSorted((one, other) => one.value - other.value || one.name.localeCompare(other.name)),
    [dots],
  );
  const roving = useRoving(placed.length, 0);
  const wordsOf = (index: number): string => {
    const dot = placed[index];
    const name = named ? (dot?.name ?? '') : t.unnamed(index + 1);
    return dot === undefined ? '' : t.dot(name, write(dot.value), index + 1, placed.length);
  };
  const silent = dots.find(({ id, value }) => id === chosen && value === null);
  return (
    <ChartFrame
      title={props.title}
      under={props.under}
      readout={silent === undefined ? wordsOf(roving.active) : t.silent(silent.name)}
      rows={props.rows}
      above={
        named ? (
          <NativeSelect
            label={t.find}
            value={chosen}
            mt="sm"
            className={classes.find ?? ''}
            onChange={({ currentTarget: { value } }) => {
              choose(value);
              const index = placed.findIndex(({ id }) => id === value);
              if (index !== -1) roving.choose(index);
            }}
          >
            <option value="">{t.nobody}</option>
            {dots.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
        ) : null
      }
      below={<p className={`${classes.note} ${classes.keys}`}>{t.keys}</p>}
    >
      {(drawing) => (
        <StripDrawing
          {...props}
          placed={placed}
          chosen={named ? chosen : ''}
          wordsOf={wordsOf}
          drawing={drawing}
          roving={roving}
        />
      )}
    </ChartFrame>
  );
};
