import { commonMishaps, Tally } from '../histories/tally.ts';

/** What a history of figures is about: each must have happened, over any number of them. */
const kindsOfEvent = [
  ...commonMishaps,
  'sums that had to wait',
  'month approved',
  'month corrected',
  'month taken back',
  'month reopened',
  'month approved before the clinic joined',
  'month approved after consent ended',
  'consent given',
  'consent ended',
  'consent given again',
  'program closed',
  'grant period changed',
  'breakdown value changed',
  'measures of a program changed',
  'two buckets in a program',
  'clinic in two programs of a foundation',
  'clinic-month counted in another program',
] as const;
export type FigureEvent = (typeof kindsOfEvent)[number];

/** How often each of them happened. */
export class FigureCounts extends Tally<FigureEvent> {
  constructor() {
    super(kindsOfEvent);
  }
}
