import { useEffect, useState } from 'react';

/** A value as it was when it last stood still for so many milliseconds; `content` tells whether it is another. */
export const useSettled = <Value>(value: Value, content: string, milliseconds: number): Value => {
  const [settled, settle] = useState(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what says the same is the same
  useEffect(() => {
    const timer = window.setTimeout(() => settle(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [content, milliseconds]);
  return settled;
};
