import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { membershipWrites } from '../../api/members.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

type Writes = ReturnType<typeof membershipWrites>;

type Write = {
  readonly place: string;
  readonly write: (writes: Writes) => Promise<unknown>;
  readonly done: string;
};

export type MemberWrite = {
  /** Does one thing, reads the lists again, and says what was done, or at `place` why it could not be done. */
  readonly run: (place: string, write: (writes: Writes) => Promise<unknown>, done: string) => void;
  readonly busy: boolean;
  /** What the last write rejected with, where it was made here; null otherwise. */
  readonly errorAt: (place: string) => unknown;
  readonly forgetError: () => void;
  /** What was done last, for the screen and for screen readers. */
  readonly done: string;
};

/** The page's writes, one at a time, with one place that says how the last one went. */
export const useMemberWrites = (): MemberWrite => {
  const api = useApi();
  const queries = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const [done, setDone] = useState('');
  const mutation = useMutation({
    mutationFn: ({ write }: Write) => write(membershipWrites(api, organizationId)),
    onMutate: () => setDone(''),
    onSuccess: (_, variables) => setDone(variables.done),
    onSettled: () => queries.invalidateQueries({ queryKey: ['organizations', organizationId] }),
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
