/** Where a client of AWS finds its service: the region's own endpoint unless another is given. */
export const clientConfig = (region: string, endpoint: string | undefined) => ({
  region,
  ...(endpoint !== undefined && { endpoint }),
});
