/** What was made of several reads; what went wrong with one of them, and a way to try it again; null while they are read. */
export type Reading<Made> =
  | { readonly made: Made }
  | { readonly error: unknown; readonly retry: () => void }
  | null;

type Query = { readonly isError: boolean; readonly error: unknown; readonly refetch: () => Promise<unknown> };

/** What has been made stays while a later look fails. */
export const readingOf = <Made>(made: Made | null, queries: readonly Query[]): Reading<Made> => {
  if (made !== null) return { made };
  const failed = queries.find(({ isError }) => isError);
  return failed === undefined ? null : { error: failed.error, retry: () => void failed.refetch() };
};
