import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSession } from '../../session/session-provider.tsx';

/** Whether the second factor is on, and turning it on (with a code that proves the app) and off. */
export const useSecondFactor = () => {
  const { ownAccount } = useSession();
  const queries = useQueryClient();
  const state = queryOptions({ queryKey: ['second-factor'], queryFn: ownAccount.hasSecondFactor });
  const now = (on: boolean) => queries.setQueryData(state.queryKey, on);
  return {
    state: useQuery(state),
    begin: useMutation({ mutationFn: ownAccount.beginSecondFactor }),
    turnOn: useMutation({
      mutationFn: async (code: string) => {
        await ownAccount.confirmSecondFactor(code);
        await ownAccount.turnSecondFactor(true);
      },
      onSuccess: () => now(true),
    }),
    turnOff: useMutation({
      mutationFn: () => ownAccount.turnSecondFactor(false),
      onSuccess: () => now(false),
    }),
  };
};

export type SecondFactor = ReturnType<typeof useSecondFactor>;
