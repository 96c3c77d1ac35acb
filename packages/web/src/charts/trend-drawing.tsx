import { useFormats } from '../i18n/language-provider.tsx';
import type { Drawing } from './chart-frame.tsx';
import classes from './charts.module.css';
import { labelled, linear, runsOf, ticksBetween } from './scale.ts';
import type { DrawnLevel, TrendChartProps } from './trend-chart.tsx';
import type { useRoving } from './use-roving.ts';

type TrendDrawingProps = TrendChartProps & {
  readonly drawing: Drawing;
  readonly roving: ReturnType<typeof useRoving>;
};

const bottom = 24;
const letter = 7;
/** Room for a written month. */
const labelRoom = 76;
const wide = 560;

type LevelProps = {
  readonly level: DrawnLevel | null;
  readonly kind: 'target' | 'baseline';
  readonly from: number;
  readonly to: number;
  readonly y: (value: number) => number;
};

/** A level across the whole time: the target's name stands at its end, the baseline's at its beginning. */
const Level = ({ level, kind, from, to, y }: LevelProps) => {
  if (level === null) return null;
  const at = y(level.value);
  const atEnd = kind === 'target';
  return (
    <>
      <line className={classes[kind]} x1={from} x2={to} y1={at} y2={at} />
      <text
        className={atEnd ? classes.strong : undefined}
        x={atEnd ? to : from + 4}
        y={at - 5}
        textAnchor={atEnd ? 'end' : 'start'}
      >
        {level.words}
      </text>
    </>
  );
};

const Ticks = ({
  ticks,
  axis,
  from,
  to,
  y,
}: Pick<LevelProps, 'from' | 'to' | 'y'> & {
  readonly ticks: readonly number[];
  readonly axis: (value: number) => string;
}) =>
  ticks.map((tick) => (
    <g key={tick}>
      <line className={classes.rule} x1={from} x2={to} y1={y(tick)} y2={y(tick)} />
      <text x={from - 6} y={y(tick) + 4} textAnchor="end">
        {axis(tick)}
      </text>
    </g>
  ));

/** The chart itself. Its points are in the page's tab order by one, and say their month and figure. */
export const TrendDrawing = (props: TrendDrawingProps) => {
  const {
    points,
    target,
    baseline,
    aims = [],
    marks = [],
    axis,
    ceiling,
    title,
    small = false,
    drawing,
    roving,
  } = props;
  const formats = useFormats();
  const values = [
    ...points.flatMap(({ value }) => value ?? []),
    ...[target, baseline].flatMap((level) => level?.value ?? []),
    ...aims.map(({ value }) => value),
  ];
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const ticks = ticksBetween(least, ceiling === undefined ? most : Math.min(ceiling, most), small ? 2 : 4);
  const top = marks.length > 0 ? 34 : 18;
  const height = (small ? 120 : drawing.width > wide ? 280 : 230) + (marks.length > 0 ? 16 : 0);
  const left = Math.max(...ticks.map((tick) => axis(tick).length)) * letter + 10;
  const right = drawing.width - 10;
  const step = (right - left) / Math.max(1, points.length);
  const x = (index: number) => left + step * (index + 0.5);
  const y = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [height - bottom, top]);
  const monthAt = (month: string) => points.findIndex((point) => point.month === month);
  const written = labelled(points.length, right - left, labelRoom);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg
      ref={drawing.ref}
      className={classes.svg}
      viewBox={`0 0 ${drawing.width} ${height}`}
      role="group"
      aria-label={title}
    >
      <Ticks ticks={ticks} axis={axis} from={left} to={right} y={y} />
      {points.map(({ month }, index) =>
        written.has(index) ? (
          <text
            key={month}
            x={Math.min(x(index), drawing.width - labelRoom / 2)}
            y={height - 6}
            textAnchor="middle"
          >
            {formats.shortMonth(month)}
          </text>
        ) : null,
      )}
      {marks.map(({ month }, index) => (
        <g key={month}>
          <line
            className={classes.flag}
            x1={x(monthAt(month))}
            x2={x(monthAt(month))}
            y1={small ? height - bottom - 8 : 18}
            y2={height - bottom}
          />
          {small ? null : (
            <>
              <circle className={classes.flagHead} cx={x(monthAt(month))} cy={10} r={9} />
              <text className={classes.strong} x={x(monthAt(month))} y={14} textAnchor="middle">
                {index + 1}
              </text>
            </>
          )}
        </g>
      ))}
      <Level level={baseline} kind="baseline" from={left} to={right} y={y} />
      <Level level={target} kind="target" from={left} to={right} y={y} />
      {runsOf(points, ({ value }) => value).map((run) => (
        <polyline
          key={run[0]?.index}
          className={classes.line}
          points={run.map(({ index, value }) => `${x(index)},${y(value)}`).join(' ')}
        />
      ))}
      {aims.map(({ month, value }) => {
        const [cx, cy] = [x(monthAt(month)), y(value)];
        return monthAt(month) === -1 ? null : (
          <path key={month} className={classes.aim} d={`M${cx} ${cy - 6}l6 6l-6 6l-6 -6z`} />
        );
      })}
      {points.map(({ month, value, words, isHollow }, index) => (
        <g
          key={month}
          {...roving.propsOf(index, words)}
          className={classes.point}
          data-active={index === roving.active || undefined}
        >
          <rect
            className={classes.hit}
            x={x(index) - step / 2}
            y={top - 8}
            width={step}
            height={height - bottom - top + 8}
          />
          {value === null ? null : (
            <>
              <circle className={classes.ring} cx={x(index)} cy={y(value)} r={7} />
              <circle
                className={isHollow ? classes.hollow : classes.dot}
                cx={x(index)}
                cy={y(value)}
                r={small ? 3.5 : 4.5}
              />
            </>
          )}
        </g>
      ))}
    </svg>
  );
};
