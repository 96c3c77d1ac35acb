/** Does a creation under an idempotency key of its own. */
export type Once = <B, R>(body: B, send: (idempotencyKey: string) => Promise<R>) => Promise<R>;

/**
 * Keys for creations: the same body keeps its key until it has succeeded, so that a retry after a lost answer makes no
 * twin. Afterwards the same body is a new creation.
 */
export const createOnce = (): Once => {
  const keys = new Map<string, string>();
  return async (body, send) => {
    const content = JSON.stringify(body);
    const key = keys.get(content) ?? crypto.randomUUID();
    keys.set(content, key);
    const reply = await send(key);
    keys.delete(content);
    return reply;
  };
};
