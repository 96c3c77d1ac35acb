import { addDays, type Day } from '../days.ts';
import type { Sequence } from './campaign.ts';
import type { Contact } from './contact.ts';
import type { Reached } from './report.ts';
import { stepsOf } from './sequence-steps.ts';
import { whoGetsSteps } from './step-audience.ts';
import type { StepOutlook } from './step-outlook.ts';
import type { Suppression } from './suppression.ts';

/** Days ahead that are looked at, and days back that figures are of. */
const daysAhead = 7;
export const daysBack = 60;

/** What is known of a step's earlier days. */
export type StepHistory = {
  readonly reached: Reached;
  /** Whether links were counted in any of them. */
  readonly tracked: boolean;
  /** Contact ids of those who had it: they do not get it again. */
  readonly had: ReadonlySet<string>;
};

type Ahead = { tomorrow: number; week: number };

/**
 * Counts who gets the steps of a sequence in the coming days, if nobody's status changes: as the contacts are read, page by page.
 * A sequence that is off sends nothing. `today`: the clinic's day.
 */
export const openOutlook = (
  sequence: Sequence,
  history: readonly StepHistory[],
  today: Day,
  timeZone: string,
) => {
  const tomorrow = addDays(today, 1);
  const steps = Array.from({ length: daysAhead }, (_, index) =>
    stepsOf(sequence, addDays(tomorrow, index)),
  ).flat();
  const getting = whoGetsSteps(sequence, steps, timeZone);
  const ahead: Ahead[] = sequence.steps.map(() => ({ tomorrow: 0, week: 0 }));
  return {
    add: (contact: Contact, suppression: Suppression | null): void => {
      for (const { number, day } of getting(contact, suppression)) {
        const counts = ahead[number - 1];
        if (counts === undefined || history[number - 1]?.had.has(contact.id)) continue;
        counts.week += 1;
        if (day === tomorrow) counts.tomorrow += 1;
      }
    },
    outlook: (): StepOutlook[] =>
      ahead.map((counts, index) => {
        const known = history[index];
        return {
          ...counts,
          sent: known?.reached.outcomes.sent ?? 0,
          delivered: known?.reached.delivered ?? 0,
          clicked: known?.tracked ? known.reached.clicked : null,
          unsubscribed: known?.reached.unsubscribed ?? 0,
          bounced: known?.reached.bounced ?? 0,
        };
      }),
  };
};
