import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

type Write<Writes> = {
  readonly place: string;
  readonly write: (writes: Writes) => Promise<unknown>;
  readonly done: string;
};

export type PageWrites<Writes> = {
  /** Does one thing, reads again what it may have changed, and says what was done, or at `place` why it could not be done. */
  readonly run: (place: string, write: (writes: Writes) => Promise<unknown>, done: string) => void;
  readonly busy: boolean;
  /** What the last write rejected with, where it was made here; null otherwise. */
  readonly errorAt: (place: string) => unknown;
  readonly forgetError: () => void;
  /** What was done last, for the screen and for screen readers. */
  readonly done: string;
};

/** A page's writes, one at a time, with one place that says how the last one went. */
export const usePageWrites = <Writes>(writes: Writes, changing: QueryKey): PageWrites<Writes> => {
  const queries = useQueryClient();
  const [done, setDone] = useState('');
  const mutation = useMutation({
    mutationFn: ({ write }: Write<Writes>) => write(writes),
    onMutate: () => setDone(''),
    onSuccess: (_, variables) => setDone(variables.done),
    onSettled: () => queries.invalidateQueries({ queryKey: changing }),
  });
  return {
    run: (place, write, text) => mutation.mutate({ place, write, done: text }),
    busy: mutation.isPending,
    errorAt: (place) => (mutation.variables?.place === place ? mutation.error : null),
    forgetError: () => {
      if (mutation.isError) mutation.reset();
    },
    done,
  };
};
