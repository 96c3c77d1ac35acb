/** What a worker's answer says about its batch, as Lambda reads it. */
export type BatchResponse =
  | { readonly kind: 'succeeded' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'partly-failed'; readonly failedIds: ReadonlySet<string> };

/**
 * Reads `batchItemFailures`. No answer, or an empty list, is success; a list that names nothing, or something that was not in
 * the batch, is a failure of the whole batch.
 */
export function readBatchResponse(answer: unknown, batchIds: ReadonlySet<string>): BatchResponse {
  if (typeof answer !== 'object' || answer === null || !('batchItemFailures' in answer))
    return { kind: 'succeeded' };
  const failures = answer.batchItemFailures;
  if (failures === undefined || failures === null) return { kind: 'succeeded' };
  if (!Array.isArray(failures)) return { kind: 'failed' };
  if (failures.length === 0) return { kind: 'succeeded' };
  const failedIds = new Set<string>();
  for (const failure of failures) {
    const id: unknown = failure?.itemIdentifier;
    if (typeof id !== 'string' || !batchIds.has(id)) return { kind: 'failed' };
    failedIds.add(id);
  }
  return { kind: 'partly-failed', failedIds };
}
