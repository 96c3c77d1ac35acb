/** What goes wrong on the way in a history, whatever it is about. */
export const commonMishaps = [
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
] as const;

/** How often each kind of event happened, over any number of histories. */
export class Tally<Kind extends string> {
  readonly times = new Map<Kind, number>();
  private readonly kinds: readonly Kind[];

  constructor(kinds: readonly Kind[]) {
    this.kinds = kinds;
  }

  add(what: Kind): void {
    this.times.set(what, (this.times.get(what) ?? 0) + 1);
  }

  /** What has not happened yet. */
  missing(): Kind[] {
    return this.kinds.filter((kind) => !this.times.has(kind));
  }
}
