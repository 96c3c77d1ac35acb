/** Milliseconds of a window in which answers are counted; windows begin at its multiples. */
const window = 10 * 60 * 1000;
/** Answers of one network to one form in a window: with a proof of work, as a waiting room gives them, and without. */
export const mostWithWork = 60;
export const mostWithout = 6;
/** Posts of one network that are wrong by themselves, in a window, before the others are not looked at. */
const mostBad = 100;
/** Networks that are remembered; the one longest unheard of makes room. */
const mostNetworks = 20_000;

/** The number of the window, and the seconds until the next. */
export const windowAt = (now: Date): { readonly number: number; readonly secondsLeft: number } => ({
  number: Math.floor(now.getTime() / window),
  secondsLeft: Math.ceil((window - (now.getTime() % window)) / 1000),
});

/** What is remembered of networks while this process lives, so that a flood costs neither reads nor writes. */
export type Crowd = {
  /** A post was wrong by itself. */
  readonly wasBad: (network: string, now: Date) => void;
  /** The counter of a name said that there were enough. */
  readonly isFull: (network: string, name: string, now: Date) => void;
  /** Whether a post need not be looked at. */
  readonly isOver: (network: string, name: string, now: Date) => boolean;
};

type Seen = { window: number; bad: number; readonly full: Set<string> };

export const watchCrowd = (): Crowd => {
  const seen = new Map<string, Seen>();
  const of = (network: string, now: Date): Seen => {
    const { number } = windowAt(now);
    const known = seen.get(network);
    const one = known?.window === number ? known : { window: number, bad: 0, full: new Set<string>() };
    seen.delete(network);
    seen.set(network, one);
    const oldest = seen.keys().next().value;
    if (seen.size > mostNetworks && oldest !== undefined) seen.delete(oldest);
    return one;
  };
  return {
    wasBad: (network, now) => {
      of(network, now).bad += 1;
    },
    isFull: (network, name, now) => {
      of(network, now).full.add(name);
    },
    isOver: (network, name, now) => {
      const one = of(network, now);
      return one.bad >= mostBad || one.full.has(name);
    },
  };
};
