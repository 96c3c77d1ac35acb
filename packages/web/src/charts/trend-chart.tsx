import type { Month } from '@portolan/domain/months';
import { chartTexts } from '@portolan/messages/chart-texts';
import type { ReactNode } from 'react';
import { useFormats, useTexts } from '../i18n/language-provider.tsx';
import { ChartFrame } from './chart-frame.tsx';
import type { ChartRows } from './chart-table.tsx';
import classes from './charts.module.css';
import { TrendDrawing } from './trend-drawing.tsx';
import { useRoving } from './use-roving.ts';

export type DrawnPoint = {
  readonly month: Month;
  readonly value: number | null;
  /** The point in words, with how many clinics reported it. */
  readonly words: string;
  /** Too few clinics stand behind it to set it beside the others. */
  readonly isHollow: boolean;
};

/** What is aimed at in a month. */
export type DrawnAim = { readonly month: Month; readonly value: number; readonly words: string };

/** Levels that hold for the whole time, with what is written on them. */
export type DrawnLevel = { readonly value: number; readonly words: string };

/** What happened in a month: never the cause of anything. */
export type Mark = { readonly month: Month; readonly what: readonly string[] };

export type TrendChartProps = {
  readonly title: string;
  readonly under: string;
  readonly points: readonly DrawnPoint[];
  readonly target: DrawnLevel | null;
  readonly baseline: DrawnLevel | null;
  readonly aims?: readonly DrawnAim[];
  readonly marks?: readonly Mark[];
  readonly axis: (value: number) => string;
  /** The highest value there can be, as of percents. */
  readonly ceiling?: number;
  readonly rows: ChartRows;
  readonly small?: boolean;
  readonly action?: ReactNode;
  readonly level?: 2 | 3 | 4;
};

const MarkList = ({ marks }: { readonly marks: readonly Mark[] }) => {
  const t = useTexts(chartTexts);
  const formats = useFormats();
  return (
    <>
      <p className={classes.note}>{t.notCausal}</p>
      <ol className={classes.marks} aria-label={t.marks}>
        {marks.map(({ month, what }) => (
          <li key={month}>{t.flags(formats.shortMonth(month), formats.list(what))}</li>
        ))}
      </ol>
    </>
  );
};

/** A line through the months that have a figure, with gaps where there is none, and what was aimed at. */
export const TrendChart = (props: TrendChartProps) => {
  const { points, aims = [], marks = [], small = false } = props;
  const t = useTexts(chartTexts);
  const last = points.findLastIndex(({ value }) => value !== null);
  const roving = useRoving(points.length, last === -1 ? points.length - 1 : last);
  const shown = marks.filter(({ month }) => points.some((point) => point.month === month));
  const active = points[roving.active];
  return (
    <ChartFrame
      title={props.title}
      level={props.level ?? 3}
      under={props.under}
      readout={active?.words ?? ''}
      rows={props.rows}
      small={small}
      action={props.action}
      below={
        small ? null : (
          <>
            {aims.length === 0 ? null : (
              <p className={classes.note}>{aims.map(({ words }) => words).join(' ')}</p>
            )}
            {shown.length === 0 ? null : <MarkList marks={shown} />}
            <p className={`${classes.note} ${classes.keys}`}>{t.keys}</p>
          </>
        )
      }
    >
      {(drawing) => <TrendDrawing {...props} marks={shown} aims={aims} drawing={drawing} roving={roving} />}
    </ChartFrame>
  );
};
