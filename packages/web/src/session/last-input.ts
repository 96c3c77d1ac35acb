const key = 'portolan.last-input';

/** Milliseconds of the epoch at which somebody last did something in any tab; null when nobody has. */
export const lastInput = (): number | null => {
  const value = Number(localStorage.getItem(key));
  return Number.isFinite(value) && value > 0 ? value : null;
};

export const recordInput = (now: number): void => localStorage.setItem(key, String(now));

/** Why a sign-in ended: somebody chose to, or nobody was there any more. */
export type Ending = 'chosen' | 'away';

/** Tells the other tabs that the sign-in has ended. */
export const endInput = (ending: Ending): void =>
  ending === 'away' ? localStorage.setItem(key, ending) : localStorage.removeItem(key);

/** Calls back when another tab ends the sign-in. */
export const onSignOutElsewhere = (callback: (ending: Ending) => void): (() => void) => {
  const listen = (event: StorageEvent) => {
    if (event.key !== key) return;
    if (event.newValue === null) callback('chosen');
    if (event.newValue === 'away') callback('away');
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
};

/** Minutes without input after which a person is signed out, and seconds of warning before it. */
export const idleLimits = { minutes: 30, warningSeconds: 120 } as const;

/** Seconds left until the idle sign-out; at most zero when it is due. */
export const secondsLeft = (last: number, now: number): number =>
  Math.ceil((last + idleLimits.minutes * 60_000 - now) / 1000);
