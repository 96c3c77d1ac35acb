import { ApiProblem, NoAnswer } from '@portolan/contract/client';
import { QueryCache, QueryClient } from '@tanstack/react-query';

const attempts = 2;

/** Nobody answered, or what stands before the API said to come again. */
const isPassing = (error: Error): boolean =>
  error instanceof NoAnswer ||
  (error instanceof ApiProblem && ['unavailable', 'too-many-requests'].includes(error.problem.code));

/** One cache for the app. A refusal is final; silence is asked again. `onSignedOut`: the API no longer takes the token. */
export const createQueryClient = (onSignedOut: () => void): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ApiProblem && error.problem.code === 'unauthenticated') onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => isPassing(error) && count < attempts,
      },
    },
  });
