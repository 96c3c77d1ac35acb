import { chartTexts } from '@portolan/messages/chart-texts';
import { useTexts } from '../i18n/language-provider.tsx';
import type { Drawing } from './chart-frame.tsx';
import classes from './charts.module.css';
import { linear, stacked, ticksTo } from './scale.ts';
import type { StripChartProps } from './strip-chart.tsx';
import type { useRoving } from './use-roving.ts';

type StripDrawingProps = StripChartProps & {
  readonly placed: readonly { readonly id: string; readonly name: string; readonly value: number }[];
  readonly chosen: string;
  readonly wordsOf: (index: number) => string;
  readonly drawing: Drawing;
  readonly roving: ReturnType<typeof useRoving>;
};

const bottom = 26;
const top = 40;
/** Room above the dots for the name of the clinic that was looked for: among hundreds it would lie over others. */
const nameRoom = 22;
/** Dots stand on one another up to this height, and closer together beyond it. */
const tallest = 180;

const letter = 8;

/** Where a name stands over a place and within the drawing: at an edge it is held by that edge, however wide its letters are. */
const within = (place: number, name: string, width: number) => {
  const half = (name.length * letter) / 2;
  if (place + half > width) return { x: width, textAnchor: 'end' } as const;
  return place < half
    ? ({ x: 0, textAnchor: 'start' } as const)
    : ({ x: place, textAnchor: 'middle' } as const);
};

/** The strip: each dot says its clinic and figure. */
export const StripDrawing = (props: StripDrawingProps) => {
  const { title, placed, quartiles, target, write, axis, chosen, wordsOf, drawing, roving } = props;
  const t = useTexts(chartTexts).spread;
  const radius = placed.length > 100 ? 4 : 6;
  const most = Math.max(0, ...placed.map(({ value }) => value), target?.value ?? 0);
  const ticks = ticksTo(most, drawing.width > 480 ? 5 : 3);
  const x = linear([0, ticks.at(-1) ?? 1], [radius + 12, drawing.width - radius - 20]);
  const levels = stacked(
    placed.map(({ value }) => x(value)),
    radius * 2,
  );
  const highest = Math.max(0, ...levels);
  const step = Math.min(radius * 2, tallest / Math.max(1, highest));
  const ground = top + nameRoom + Math.max(48 - nameRoom, highest * step + radius * 2);
  const y = (level: number) => ground - radius - 2 - level * step;
  const near = quartiles !== null && x(quartiles.median) > drawing.width / 2;
  const found = placed.findIndex(({ id }) => id === chosen);
  const foundAt = placed[found];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg
      ref={drawing.ref}
      className={classes.svg}
      viewBox={`0 0 ${drawing.width} ${ground + bottom}`}
      role="group"
      aria-label={title}
    >
      {quartiles === null || placed.length < 4 ? null : (
        <>
          <rect
            className={classes.band}
            x={x(quartiles.lower)}
            y={top}
            width={Math.max(1, x(quartiles.upper) - x(quartiles.lower))}
            height={ground - top}
          />
          <line
            className={classes.median}
            x1={x(quartiles.median)}
            x2={x(quartiles.median)}
            y1={top - 6}
            y2={ground}
          />
          <text
            className={classes.strong}
            x={x(quartiles.median)}
            y={top - 10}
            textAnchor={near ? 'end' : 'start'}
          >
            {t.median(write(quartiles.median))}
          </text>
        </>
      )}
      {target === null ? null : (
        <>
          <line className={classes.target} x1={x(target.value)} x2={x(target.value)} y1={16} y2={ground} />
          <text x={x(target.value)} y={12} textAnchor={x(target.value) > drawing.width / 2 ? 'end' : 'start'}>
            {target.words}
          </text>
        </>
      )}
      <line className={classes.rule} x1={x(0)} x2={x(ticks.at(-1) ?? 1)} y1={ground} y2={ground} />
      {ticks.map((tick, index) => (
        <text
          key={tick}
          x={x(tick)}
          y={ground + 18}
          textAnchor={index === ticks.length - 1 ? 'end' : index === 0 ? 'start' : 'middle'}
        >
          {axis(tick)}
        </text>
      ))}
      {placed.map(({ id, value }, index) => (
        <g
          key={id}
          {...roving.propsOf(index, wordsOf(index))}
          className={classes.point}
          data-active={index === roving.active || undefined}
        >
          <circle className={classes.ring} cx={x(value)} cy={y(levels[index] ?? 0)} r={radius + 3} />
          <circle className={classes.dot} cx={x(value)} cy={y(levels[index] ?? 0)} r={radius} />
        </g>
      ))}
      {foundAt === undefined ? null : (
        <>
          <line
            className={classes.lead}
            x1={x(foundAt.value)}
            x2={x(foundAt.value)}
            y1={top + 16}
            y2={y(levels[found] ?? 0) - radius - 3}
          />
          <circle
            className={classes.found}
            cx={x(foundAt.value)}
            cy={y(levels[found] ?? 0)}
            r={radius + 3}
            pointerEvents="none"
          />
          <text
            className={classes.strong}
            {...within(x(foundAt.value), foundAt.name, drawing.width)}
            y={top + 13}
          >
            {foundAt.name}
          </text>
        </>
      )}
    </svg>
  );
};
