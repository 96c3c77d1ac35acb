import { ChartFrame } from './chart-frame.tsx';
import type { ChartRows } from './chart-table.tsx';
import classes from './charts.module.css';
import { linear } from './scale.ts';
import { useRoving } from './use-roving.ts';

export type GroupedBar = {
  readonly key: string;
  /** Above zero. */
  readonly value: number;
  /** Written at the bar's end: its number and what it counts. */
  readonly written: string;
  readonly look: 'solid' | 'soft' | 'strong' | 'warning';
};

export type BarGroup = {
  readonly key: string;
  readonly name: string;
  /** The whole of it in words. */
  readonly words: string;
  readonly bars: readonly GroupedBar[];
};

type GroupedBarChartProps = {
  readonly title: string;
  readonly under: string;
  readonly groups: readonly BarGroup[];
  readonly rows: ChartRows;
  readonly level?: 2 | 3 | 4;
};

const [head, row, gap, letter] = [24, 19, 6, 7];
const heightOf = ({ bars }: BarGroup): number => head + bars.length * row + gap;

/** A bar for each of several counts of a group, all on one scale, each with its number and its name at its end. */
export const GroupedBarChart = ({ title, under, groups, rows, level = 3 }: GroupedBarChartProps) => {
  const roving = useRoving(groups.length, 0);
  const all = groups.flatMap(({ bars }) => bars);
  const most = Math.max(1, ...all.map(({ value }) => value));
  const written = Math.max(0, ...all.map((bar) => bar.written.length)) * letter + 12;
  const tops = groups.map((_, index) =>
    groups.slice(0, index).reduce((sum, group) => sum + heightOf(group), 0),
  );
  const height = groups.reduce((sum, group) => sum + heightOf(group), 0);
  return (
    <ChartFrame title={title} level={level} under={under} rows={rows}>
      {({ width, ref }) => {
        const x = linear([0, most], [0, Math.max(40, width - written - 8)]);
        return (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
          <svg
            ref={ref}
            className={classes.svg}
            viewBox={`0 0 ${width} ${Math.max(1, height)}`}
            role="group"
            aria-label={title}
          >
            {groups.map((group, index) => (
              <g
                key={group.key}
                {...roving.propsOf(index, group.words)}
                className={classes.point}
                transform={`translate(0 ${tops[index]})`}
              >
                <rect
                  className={classes.hit}
                  x={1}
                  y={2}
                  width={width - 2}
                  height={heightOf(group) - 3}
                  rx={4}
                />
                <text x={4} y={18}>
                  {group.name}
                </text>
                {group.bars.map(({ key, value, look, written: words }, place) => {
                  const [length, top] = [Math.max(2, x(value)), head + place * row];
                  return (
                    <g key={key}>
                      <rect
                        className={classes.bar}
                        data-look={look}
                        x={4}
                        y={top}
                        width={length}
                        height={14}
                        rx={3}
                      />
                      <text className={classes.strong} x={length + 10} y={top + 11.5}>
                        {words}
                      </text>
                    </g>
                  );
                })}
              </g>
            ))}
          </svg>
        );
      }}
    </ChartFrame>
  );
};
