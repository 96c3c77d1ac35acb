import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { invitationWrites } from '../../api/participation-invitations.ts';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

type Writes = ReturnType<typeof invitationWrites>;
type Write = {
  readonly place: string;
  readonly write: (writes: Writes) => Promise<unknown>;
  readonly done: string;
};

export type InvitationWrites = {
  /** Does one thing, reads the list again, and says what was done, or at `place` why it could not be done. */
  readonly run: (place: string, write: (writes: Writes) => Promise<unknown>, done: string) => void;
  readonly busy: boolean;
  /** What the last write rejected with, where it was made here; null otherwise. */
  readonly errorAt: (place: string) => unknown;
  readonly forgetError: () => void;
  readonly done: string;
};

/** The page's writes, one at a time, with one place that says how the last one went. */
export const useInvitationWrites = (programId: string): InvitationWrites => {
  const api = useApi();
  const queries = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const [done, setDone] = useState('');
  const mutation = useMutation({
    mutationFn: ({ write }: Write) => write(invitationWrites(api, { organizationId, programId })),
    onMutate: () => setDone(''),
    onSuccess: (_, variables) => setDone(variables.done),
    onSettled: () =>
      queries.invalidateQueries({ queryKey: ['participation-invitations', organizationId, programId] }),
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
