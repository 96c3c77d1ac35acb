import type { Measure } from '@portolan/domain/measures/measure';
import type { Aim } from '@portolan/domain/measures/measure-settings';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../api/is-problem.ts';

/** What a clinic or a program has chosen, as both pages show it. */
export type Choice = {
  readonly ids: readonly string[];
  readonly custom: readonly Measure[];
  readonly aims: Readonly<Record<string, Aim>>;
};
export type ChoiceChanges = {
  readonly ids?: readonly string[];
  readonly custom?: readonly Measure[];
  /** By series; null takes an aim away. */
  readonly aims?: Readonly<Record<string, Aim | null>>;
};

/** Where the settings are kept. */
export type Keeping<Settings, Changes> = {
  /** As they were read last; `fresh` reads them again. */
  readonly read: (how: 'known' | 'fresh') => Promise<Settings>;
  /** Sends changes of these settings, and remembers what they are then. */
  readonly send: (settings: Settings, changes: Changes) => Promise<unknown>;
};

type Change<Settings, Changes> = {
  /** What it is about: where is said how it went. */
  readonly place: string;
  readonly decide: (settings: Settings) => Changes;
  readonly onDone?: (() => void) | undefined;
};

type Outcome = { readonly state: 'saving' | 'saved' } | { readonly state: 'failed'; readonly error: unknown };

export type MeasureWrites<Settings, Changes> = {
  readonly change: (change: Change<Settings, Changes>) => void;
  readonly outcomeAt: (place: string) => Outcome | null;
  readonly forget: (place: string) => void;
};

/** Changes settings one after the other. What was decided of settings that are not the last any more is decided again of those that are. */
export const useMeasureWrites = <Settings, Changes>(
  scope: string,
  { read, send }: Keeping<Settings, Changes>,
): MeasureWrites<Settings, Changes> => {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const note = (place: string, outcome: Outcome) =>
    setOutcomes((known) => new Map(known).set(place, outcome));
  const mutation = useMutation({
    scope: { id: `measures ${scope}` },
    mutationFn: async ({ decide }: Change<Settings, Changes>) => {
      const known = await read('known');
      try {
        await send(known, decide(known));
      } catch (error) {
        if (!isProblem(error, 'stale-version')) throw error;
        const fresh = await read('fresh');
        await send(fresh, decide(fresh));
      }
    },
    onMutate: ({ place }) => note(place, { state: 'saving' }),
    onSuccess: (_, { place, onDone }) => {
      note(place, { state: 'saved' });
      onDone?.();
    },
    onError: (error, { place }) => note(place, { state: 'failed', error }),
  });
  return {
    change: (change) => mutation.mutate(change),
    outcomeAt: (place) => outcomes.get(place) ?? null,
    forget: (place) => setOutcomes((known) => new Map([...known].filter(([other]) => other !== place))),
  };
};
