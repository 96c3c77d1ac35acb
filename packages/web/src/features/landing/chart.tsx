import { landingTexts } from '@portolan/messages/landing-texts';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './landing.module.css';

const size = 480;
const center = size / 2;
const winds = 16;

const at = (wind: number, radius: number): readonly [number, number] => {
  const angle = (wind / winds) * 2 * Math.PI - Math.PI / 2;
  return [center + Math.cos(angle) * radius, center + Math.sin(angle) * radius];
};
const point = (wind: number, radius: number): string => {
  const [x, y] = at(wind, radius);
  return `${x.toFixed(1)},${y.toFixed(1)}`;
};

const all = Array.from({ length: winds }, (_, wind) => wind);
/** The lines of a portolan chart: from each of the sixteen points to its neighbors across the circle. */
const rhumbs = all.flatMap((wind) => [5, 7].map((step) => ({ from: wind, to: (wind + step) % winds })));

const needle = (wind: number): string => {
  const reach = wind % 4 === 0 ? 108 : wind % 2 === 0 ? 84 : 62;
  return `${point(wind, reach)} ${point(wind + 0.5, 22)} ${point(wind, 0)} ${point(wind - 0.5, 22)}`;
};

/** Sixteen winds for sixteen elements; two of three are lit, as in a plan at half-time. */
export const Chart = () => {
  const t = useTexts(landingTexts);
  return (
    <svg className={classes.chart} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t.hero.picture}>
      <circle cx={center} cy={center} r="208" className={classes.circle} />
      <circle cx={center} cy={center} r="152" className={classes.circle} />
      {rhumbs.map(({ from, to }) => {
        const [x1, y1] = at(from, 208);
        const [x2, y2] = at(to, 208);
        return <line key={`${from}-${to}`} x1={x1} y1={y1} x2={x2} y2={y2} className={classes.rhumb} />;
      })}
      {all.toReversed().map((wind) => (
        <polygon key={wind} points={needle(wind)} className={wind % 4 === 0 ? classes.main : classes.half} />
      ))}
      {all.map((wind) => {
        const [x, y] = at(wind, 208);
        return (
          <circle
            key={wind}
            cx={x}
            cy={y}
            r="9"
            className={wind < 6 ? classes.reached : wind < 11 ? classes.ahead : classes.open}
          />
        );
      })}
      <circle cx={center} cy={center} r="12" className={classes.hub} />
    </svg>
  );
};
