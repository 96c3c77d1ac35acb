import type { Bench, Figure } from './figure.ts';
import { chance, fileMonth, firstMonth, joinedCohort, start } from './filing.ts';
import { lower, readingCosts } from './rollup-reading.ts';

const [clinics, programs, measures] = [10_000, 200, 12];

const within = (seconds: number, count: number, seed: number): number[] => {
  const random = chance(seed);
  return Array.from({ length: count }, () => start + Math.floor(random() * seconds * 1000)).toSorted(
    (one, other) => one - other,
  );
};
/** So far apart that each is followed by itself. */
const oneByOne = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => start + index * 420_000);

/** What it costs to follow what clinics file: in a burst, within a minute, and each by itself. */
const filing = async (): Promise<Figure[]> => {
  const hour = await fileMonth(
    await joinedCohort(clinics, programs),
    firstMonth,
    measures,
    within(3600, clinics, 1),
  );
  const minute = await fileMonth(
    await joinedCohort(clinics, programs),
    firstMonth,
    measures,
    within(60, clinics, 2),
  );
  // A twentieth of them, in as large programs: each clinic by itself costs the same.
  const few = clinics / 20;
  const single = await fileMonth(await joinedCohort(few, programs / 20), firstMonth, measures, oneByOne(few));
  const big = await fileMonth(await joinedCohort(200, 1), firstMonth, measures, oneByOne(200));
  const busiest = Math.max(...minute.bySecond.values());
  return [
    lower('write units per clinic and month, all filing within an hour', hour.writes / clinics, 1.4, 'units'),
    lower('read units per clinic and month, all filing within an hour', hour.reads / clinics, null, 'units'),
    lower('write units per clinic and month, one by one, programs of 50', single.writes / few, 4, 'units'),
    lower('write units per clinic and month, one by one, a program of 200', big.writes / 200, null, 'units'),
    lower('read units per clinic and month, one by one, a program of 200', big.reads / 200, null, 'units'),
    lower(
      'share of what one key takes in its busiest second, all filing within a minute',
      busiest / 1000,
      0.01,
      'of 1,000 units/s',
    ),
  ];
};

/** How the cost of a burst grows: the hour's write units at other sizes. */
const growth = async (): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const count of [50, 500, 5000])
    figures.push(
      lower(
        `write units per clinic and month within an hour, ${count} clinics in programs of 50`,
        (await fileMonth(await joinedCohort(count, count / 50), firstMonth, measures, within(3600, count, 4)))
          .writes / count,
        count === 5000 ? 1.4 : null,
        'units',
      ),
    );
  for (const series of [6, 24])
    figures.push(
      lower(
        `write units per clinic and month within an hour, 500 clinics, ${series} measures`,
        (await fileMonth(await joinedCohort(500, 10), firstMonth, series, within(3600, 500, 4))).writes / 500,
        null,
        'units',
      ),
    );
  return figures;
};

/** What it costs to keep figures added up, and what is read of them. */
export const rollups: Bench = async () => [
  ...(await filing()),
  ...(await growth()),
  ...(await readingCosts()),
];
