import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { membershipWrites } from '../../api/members.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

type Writes = ReturnType<typeof membershipWrites>;

export type MemberWrite = {
  /** Does one thing, reads the lists again, and says what was done. */
  readonly run: (write: (writes: Writes) => Promise<unknown>, done: string) => void;
  readonly busy: boolean;
  readonly error: unknown;
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
    mutationFn: ({ write }: { write: (writes: Writes) => Promise<unknown>; done: string }) =>
      write(membershipWrites(api, organizationId)),
    onMutate: () => setDone(''),
    onSuccess: (_, variables) => setDone(variables.done),
    onSettled: () => queries.invalidateQueries({ queryKey: ['organizations', organizationId] }),
  });
  return {
    run: (write, text) => mutation.mutate({ write, done: text }),
    busy: mutation.isPending,
    error: mutation.error,
    done,
  };
};
