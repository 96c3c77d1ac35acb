/** What a history of figures is about: each must have happened, over any number of them. */
const kindsOfEvent = [
  'message twice',
  'message out of order',
  'batch of another size',
  'crash before a write',
  'crash after a write',
  'crash between two writes',
  'two workers at once',
  'write refused because somebody else was faster',
  'queue that takes half',
  'replay of old messages',
  'rebuild in the middle',
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
export class FigureCounts {
  readonly times = new Map<string, number>();

  add(what: FigureEvent): void {
    this.times.set(what, (this.times.get(what) ?? 0) + 1);
  }

  /** What has not happened yet. */
  missing(): FigureEvent[] {
    return kindsOfEvent.filter((kind) => !this.times.has(kind));
  }
}
