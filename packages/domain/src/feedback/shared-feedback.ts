import { type FeedbackMonth, fewestShared, type Tally } from './feedback-month.ts';
import { type Audience, audiences, type Form } from './form.ts';
import type { ClinicFeedback } from './form-offer.ts';
import { standardThemes } from './response.ts';
import { addTallies } from './tally.ts';

/** A form's month and what its clinic decided about sharing it. */
export type MonthOfForm = {
  readonly form: Pick<Form, 'shared' | 'adoptedFrom'>;
  readonly cells: FeedbackMonth['cells'];
};

type Summed = Tally['satisfaction'];
const enough = (count: number): boolean => count >= fewestShared;
const crossing = (summed: Summed): Summed => (enough(summed.of) ? summed : { sum: 0, of: 0 });

/** Themes that the product has a name for. Those of the clinic's own are its words. */
const crossingThemes = (themes: Tally['themes']): Tally['themes'] => {
  const standard: readonly string[] = standardThemes;
  return Object.fromEntries(
    Object.entries(themes).filter(([theme, count]) => standard.includes(theme) && enough(count)),
  );
};

/**
 * A tally as it crosses to a foundation: each number in it is of at least five answers; what is of fewer is left out. Null where
 * nothing is left. `withQuestions`: of an offered form alone, whose questions the foundation knows.
 */
export const crossingTally = (tally: Tally, withQuestions: boolean): Tally | null =>
  enough(tally.responses)
    ? {
        responses: tally.responses,
        satisfaction: crossing(tally.satisfaction),
        recommendation: crossing(tally.recommendation),
        hoursToReview: crossing(tally.hoursToReview),
        hoursToClose: crossing(tally.hoursToClose),
        themes: crossingThemes(tally.themes),
        questions: withQuestions
          ? Object.fromEntries(Object.entries(tally.questions).filter(([, { answered }]) => enough(answered)))
          : {},
      }
    : null;

const byAudience = (
  months: readonly MonthOfForm[],
  withQuestions: boolean,
): Partial<Record<Audience, Tally>> => {
  const cells = months.flatMap((month) => month.cells);
  const found: Partial<Record<Audience, Tally>> = {};
  for (const audience of audiences) {
    const own = cells.filter((cell) => cell.audience === audience);
    const tally = crossingTally(addTallies(own.map((cell) => cell.tally)), withQuestions);
    if (tally !== null) found[audience] = tally;
  }
  return found;
};

/**
 * What a foundation may hold of one month of a clinic's feedback, for one program: sums by audience of the forms that the clinic
 * shares, and by itself each form that the program offered. A form that any program offered is in no other sum, so that no two
 * of them differ by fewer answers than five.
 */
export const sharedFeedback = (
  months: readonly MonthOfForm[],
  programId: string,
): Pick<ClinicFeedback, 'audiences' | 'offers'> => {
  const shared = months.filter(({ form }) => form.shared);
  const own = shared.filter(({ form }) => form.adoptedFrom === null);
  const adopted = shared.filter(({ form }) => form.adoptedFrom?.programId === programId);
  const offers = [...Map.groupBy(adopted, ({ form }) => form.adoptedFrom?.offerId ?? '')]
    .map(([offerId, of]) => [offerId, byAudience(of, true)] as const)
    .filter(([, found]) => Object.keys(found).length > 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { audiences: byAudience(own, false), offers: Object.fromEntries(offers) };
};

/** Whether there is anything in it. */
export const isAnythingShared = ({ audiences: of, offers }: Pick<ClinicFeedback, 'audiences' | 'offers'>) =>
  Object.keys(of).length > 0 || Object.keys(offers).length > 0;
