import { ChartFrame } from './chart-frame.tsx';
import type { ChartRows } from './chart-table.tsx';
import classes from './charts.module.css';
import { linear } from './scale.ts';
import { useRoving } from './use-roving.ts';

export type Bar = {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  /** Written at the bar's end. */
  readonly written: string;
  /** Said after the name: of how many clinics it speaks. Empty for nothing. */
  readonly beside: string;
  /** The whole of it in words. */
  readonly words: string;
};

type BarChartProps = {
  readonly title: string;
  readonly under: string;
  readonly bars: readonly Bar[];
  readonly rows: ChartRows;
  readonly note?: string;
  readonly level?: 2 | 3 | 4;
};

/** Of a bar with its name above it, and of one that says on a line of its own what belongs to it. */
const rowHeights = { one: 50, two: 67 } as const;
const letter = 7.2;

const short = (text: string, width: number): string => {
  const longest = Math.max(8, Math.floor(width / letter));
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};

/** A bar for each group, with its name above it, so that long names have room on a phone. */
export const BarChart = ({ title, under, bars, rows, note, level = 3 }: BarChartProps) => {
  const roving = useRoving(bars.length, 0);
  const most = Math.max(0, ...bars.map(({ value }) => value ?? 0));
  const written = Math.max(0, ...bars.map((bar) => bar.written.length)) * 8 + 10;
  return (
    <ChartFrame
      title={title}
      level={level}
      under={under}
      rows={rows}
      below={note === undefined ? null : <p className={classes.note}>{note}</p>}
    >
      {({ width, ref }) => {
        const x = linear([0, most || 1], [0, width - written - 4]);
        const whole = ({ name, beside }: Bar) => (beside === '' ? name : `${name} · ${beside}`);
        const isLong = (bar: Bar) => bar.beside !== '' && whole(bar).length * letter > width - 8;
        const lines = bars.some(isLong) ? 'two' : 'one';
        const row = rowHeights[lines];
        const top = row - rowHeights.one;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
          <svg
            ref={ref}
            className={classes.svg}
            viewBox={`0 0 ${width} ${Math.max(1, bars.length) * row}`}
            role="group"
            aria-label={title}
          >
            {bars.map((bar, index) => {
              const { key, name, value, written: figure, beside, words } = bar;
              return (
                <g
                  key={key}
                  {...roving.propsOf(index, words)}
                  className={classes.point}
                  transform={`translate(0 ${index * row})`}
                >
                  <rect className={classes.hit} x={1} y={2} width={width - 2} height={row - 4} rx={4} />
                  <text x={4} y={18}>
                    {short(lines === 'two' ? name : whole(bar), width - 8)}
                  </text>
                  {lines === 'two' ? (
                    <text x={4} y={18 + top}>
                      {short(beside, width - 8)}
                    </text>
                  ) : null}
                  <rect
                    className={classes.track}
                    x={4}
                    y={top + 25}
                    width={width - written - 4}
                    height={16}
                    rx={3}
                  />
                  {value === null || value === 0 ? null : (
                    <rect
                      className={classes.bar}
                      x={4}
                      y={top + 25}
                      width={Math.max(2, x(value))}
                      height={16}
                      rx={3}
                    />
                  )}
                  <text className={classes.strong} x={width - 4} y={top + 38} textAnchor="end">
                    {figure}
                  </text>
                </g>
              );
            })}
          </svg>
        );
      }}
    </ChartFrame>
  );
};
