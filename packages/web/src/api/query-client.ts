import { NoAnswer } from '@portolan/contract/client';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from './is-problem.ts';

const attempts = 2;

/** Nobody answered, or what stands before the API said to come again. */
const isPassing = (error: Error): boolean =>
  error instanceof NoAnswer || isProblem(error, 'unavailable') || isProblem(error, 'too-many-requests');

/** One cache for the app. A refusal is final; silence is asked again. `onSignedOut`: the API no longer takes the token. */
export const createQueryClient = (onSignedOut: () => void): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isProblem(error, 'unauthenticated')) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (count, error) => isPassing(error) && count < attempts,
      },
    },
  });
