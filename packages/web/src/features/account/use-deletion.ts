import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/api.tsx';
import { deletePerson } from '../../api/people.ts';
import { useSession } from '../../session/session-provider.tsx';

/**
 * Deletes the account: first here, for which a sign-in is needed, then at the identity provider, which takes the sign-in
 * away. Each step may be repeated, so trying again finishes what broke off.
 */
export const useDeletion = () => {
  const api = useApi();
  const session = useSession();
  const [begun, setBegun] = useState(false);
  const deletion = useMutation({
    mutationFn: async () => {
      await deletePerson(api);
      setBegun(true);
      await session.ownAccount.erase();
      await session.signOut({ to: '/account-deleted' });
    },
  });
  return { deletion, begun };
};
