import type { Reporting } from '@portolan/domain/dashboards/reporting';
import type { Month } from '@portolan/domain/months';
import { chartTexts } from '@portolan/messages/chart-texts';
import { useId } from 'react';
import { useFormats, useTexts } from '../i18n/language-provider.tsx';
import { ChartFrame, type Drawing } from './chart-frame.tsx';
import classes from './charts.module.css';
import { labelled, linear, ticksTo } from './scale.ts';
import { useRoving } from './use-roving.ts';

type ReportingChartProps = {
  readonly title: string;
  readonly under: string;
  readonly months: readonly { readonly month: Month; readonly reporting: Reporting }[];
};

const height = 170;
const top = 10;
const bottom = 24;
const parts = ['inTime', 'late', 'missing'] as const;
const looks = { inTime: 'bar', late: 'hatch', missing: 'open' } as const;

const Hatch = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className={classes.hatch} width="6" height="6" />
      <line className={classes.hatchLine} x1="0" y1="0" x2="0" y2="6" />
    </pattern>
  </defs>
);

const Legend = () => {
  const t = useTexts(chartTexts).table;
  const id = useId();
  return (
    <ul className={classes.legend}>
      {parts.map((part) => (
        <li key={part}>
          <svg width="16" height="16" aria-hidden focusable="false">
            <Hatch id={`${id}-${part}`} />
            <rect
              className={part === 'late' ? undefined : classes[looks[part]]}
              fill={part === 'late' ? `url(#${id}-${part})` : undefined}
              x="1"
              y="1"
              width="14"
              height="14"
            />
          </svg>
          {t[part]}
        </li>
      ))}
    </ul>
  );
};

type ColumnsProps = Pick<ReportingChartProps, 'title' | 'months'> & {
  readonly drawing: Drawing;
  readonly roving: ReturnType<typeof useRoving>;
  readonly words: readonly string[];
};

const Columns = ({ title, months, drawing, roving, words }: ColumnsProps) => {
  const formats = useFormats();
  const id = useId();
  const most = Math.max(1, ...months.map(({ reporting }) => reporting.expected));
  const ticks = ticksTo(most, 3).filter(Number.isInteger);
  const left = Math.max(...ticks.map((tick) => formats.number(tick).length)) * 7 + 10;
  const right = drawing.width - 10;
  const step = (right - left) / Math.max(1, months.length);
  const y = linear([0, Math.max(most, ...ticks)], [height - bottom, top]);
  const written = labelled(months.length, right - left, 68);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg
      ref={drawing.ref}
      className={classes.svg}
      viewBox={`0 0 ${drawing.width} ${height}`}
      role="group"
      aria-label={title}
    >
      <Hatch id={id} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={classes.rule} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick) + 4} textAnchor="end">
            {formats.number(tick)}
          </text>
        </g>
      ))}
      {months.map(({ month, reporting }, index) => {
        const x = left + step * index + step * 0.15;
        const ends = parts.map((_, part) =>
          parts.slice(0, part + 1).reduce((sum, name) => sum + reporting[name], 0),
        );
        return (
          <g
            key={month}
            {...roving.propsOf(index, words[index] ?? '')}
            className={classes.point}
            data-active={index === roving.active || undefined}
          >
            <rect
              className={classes.hit}
              x={left + step * index}
              y={top}
              width={step}
              height={height - bottom - top}
            />
            {parts.map((part, place) => {
              const [end = 0, begin = 0] = [ends[place], ends[place - 1]];
              return end === begin ? null : (
                <rect
                  key={part}
                  className={part === 'late' ? undefined : classes[looks[part]]}
                  fill={part === 'late' ? `url(#${id})` : undefined}
                  x={x}
                  y={y(end)}
                  width={step * 0.7}
                  height={y(begin) - y(end)}
                />
              );
            })}
            {written.has(index) ? (
              <text x={Math.min(right - 26, x + step * 0.35)} y={height - 6} textAnchor="middle">
                {formats.shortMonth(month)}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
};

/** How complete and how timely reporting was: a column for each month of the clinics that were expected. */
export const ReportingChart = ({ title, under, months }: ReportingChartProps) => {
  const t = useTexts(chartTexts);
  const formats = useFormats();
  const roving = useRoving(months.length, months.length - 1);
  const words = months.map(({ month, reporting: { inTime, late, missing } }) =>
    t.reporting.column(formats.month(month), inTime, late, missing),
  );
  const { month, expected, inTime, late, missing } = t.table;
  return (
    <ChartFrame
      title={title}
      level={2}
      under={under}
      readout={words[roving.active] ?? ''}
      rows={{
        head: [month, expected, inTime, late, missing],
        body: months.map(({ month: name, reporting }) => [
          formats.month(name),
          ...[reporting.expected, reporting.inTime, reporting.late, reporting.missing].map(String),
        ]),
      }}
      below={<Legend />}
    >
      {(drawing) => <Columns title={title} months={months} drawing={drawing} roving={roving} words={words} />}
    </ChartFrame>
  );
};
