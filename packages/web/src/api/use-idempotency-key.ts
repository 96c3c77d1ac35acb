import { useState } from 'react';

/** A key for one creation: the same while it is tried again, a new one after `renew`. */
export const useIdempotencyKey = (): readonly [string, () => void] => {
  const [key, setKey] = useState(() => crypto.randomUUID());
  return [key, () => setKey(crypto.randomUUID())];
};
