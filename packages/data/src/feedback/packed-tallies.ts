import type { Tally } from '@portolan/domain/feedback/feedback-month';
import * as z from 'zod/mini';

/*
 * How tallies are stored: the names of themes, questions and options once for all of an item's tallies, and of each tally its
 * numbers to the base of 36, in the order of the names; what is nothing is left blank. So a form of thirty questions of twenty
 * options each, answered in every way there is, stays far below what an item may hold, and an ordinary month is one write unit or two.
 */

/** `themes`: their names. `parts`: a question's id for its answers, `id+` for the sum of its numbers, `id/option` for an option. */
export const packedTalliesSchema = z.lazy(() =>
  z.strictObject({
    themes: z.array(z.string()),
    parts: z.array(z.string()),
    /** By the name of the tally: its own numbers, its themes', its parts'. */
    tallies: z.array(z.tuple([z.string(), z.string()])),
  }),
);
export type PackedTallies = z.infer<typeof packedTalliesSchema>;

/** A tally and what it is called where it is stored. */
export type NamedTally = readonly [name: string, tally: Tally];

const radix = 36;
const numbersText = (numbers: readonly number[]): string =>
  numbers
    .map((number) => (number === 0 ? '' : number.toString(radix)))
    .join('.')
    .replace(/\.+$/, '');
const numbersIn = (text = ''): number[] =>
  text.split('.').map((number) => (number === '' ? 0 : Number.parseInt(number, radix)));

const summedNames = ['satisfaction', 'recommendation', 'hoursToReview', 'hoursToClose'] as const;

const partsOf = ({ questions }: Tally): [string, number][] =>
  Object.entries(questions).flatMap(([id, { answered, sum, options }]): [string, number][] => [
    [id, answered],
    ...(sum === 0 ? [] : [[`${id}+`, sum] satisfies [string, number]]),
    ...Object.entries(options).map(([option, count]): [string, number] => [`${id}/${option}`, count]),
  ]);

const named = (of: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => new Map(of);
const namesIn = (all: readonly ReadonlyMap<string, number>[]): string[] =>
  [...new Set(all.flatMap((one) => [...one.keys()]))].toSorted();

/** Tallies in the order in which they are given. */
export const packTallies = (given: readonly NamedTally[]): PackedTallies => {
  const each = given.map(([name, tally]) => ({
    name,
    own: [tally.responses, ...summedNames.flatMap((one) => [tally[one].sum, tally[one].of])],
    themes: named(Object.entries(tally.themes)),
    parts: named(partsOf(tally)),
  }));
  const themes = namesIn(each.map((one) => one.themes));
  const parts = namesIn(each.map((one) => one.parts));
  return {
    themes,
    parts,
    tallies: each.map((one) => [
      one.name,
      [
        numbersText(one.own),
        numbersText(themes.map((name) => one.themes.get(name) ?? 0)),
        numbersText(parts.map((name) => one.parts.get(name) ?? 0)),
      ].join(':'),
    ]),
  };
};

const countsIn = (names: readonly string[], text: string | undefined): [string, number][] => {
  const numbers = numbersIn(text);
  return names
    .map((name, index): [string, number] => [name, numbers[index] ?? 0])
    .filter(([, count]) => count !== 0);
};

const questionsIn = (counts: readonly (readonly [string, number])[]): Tally['questions'] => {
  const byPart = named(counts);
  const options = Map.groupBy(
    counts.filter(([part]) => part.includes('/')),
    ([part]) => part.slice(0, part.indexOf('/')),
  );
  return Object.fromEntries(
    counts
      .filter(([part]) => !/[+/]/.test(part))
      .map(([id, answered]) => [
        id,
        {
          answered,
          sum: byPart.get(`${id}+`) ?? 0,
          options: Object.fromEntries(
            (options.get(id) ?? []).map(([part, count]) => [part.slice(part.indexOf('/') + 1), count]),
          ),
        },
      ]),
  );
};

/** What was packed, name by name. */
export const unpackTallies = ({ themes, parts, tallies }: PackedTallies): NamedTally[] =>
  tallies.map(([name, text]) => {
    const [own, ofThemes, ofParts] = text.split(':');
    const [responses = 0, ...sums] = numbersIn(own);
    const summed = (index: number) => ({ sum: sums[2 * index] ?? 0, of: sums[2 * index + 1] ?? 0 });
    return [
      name,
      {
        responses,
        satisfaction: summed(0),
        recommendation: summed(1),
        hoursToReview: summed(2),
        hoursToClose: summed(3),
        themes: Object.fromEntries(countsIn(themes, ofThemes)),
        questions: questionsIn(countsIn(parts, ofParts)),
      },
    ];
  });
