import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { BarChart } from '../charts/bar-chart.tsx';
import { useFormats, useTexts } from '../i18n/language-provider.tsx';

type CountBarsProps = {
  /** What is counted, for the title. */
  readonly what: string;
  /** By name; those of which there are none are left out. */
  readonly counts: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  /** Of how many, in a sentence. */
  readonly under: (of: string) => string;
};

/** How many responses there are of each kind, the most first. */
export const CountBars = ({ what, counts, under }: CountBarsProps) => {
  const t = useTexts(feedbackFigureTexts);
  const formats = useFormats();
  const some = counts.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
  const of = some.reduce((sum, { count }) => sum + count, 0);
  const [first, second] = some;
  const share = (count: number) => formats.percent((count / of) * 100);
  return (
    <BarChart
      level={2}
      title={
        first === undefined
          ? t.none(what)
          : first.count === second?.count
            ? t.even(what, formats.number(first.count))
            : t.most(what, first.name, formats.number(first.count), formats.number(of))
      }
      under={under(formats.number(of))}
      bars={some.map(({ key, name, count }) => ({
        key,
        name,
        value: count,
        written: formats.number(count),
        beside: share(count),
        words: `${name}: ${formats.number(count)} (${share(count)})`,
      }))}
      rows={{
        head: [t.name, t.count, t.share],
        body: some.map(({ name, count }) => [name, formats.number(count), share(count)]),
      }}
    />
  );
};
