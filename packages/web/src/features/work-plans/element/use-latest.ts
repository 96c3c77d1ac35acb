import { type RefObject, useEffect, useRef } from 'react';

/** The newest value, for functions that must stay the same from one drawing to the next. */
export const useLatest = <T>(value: T): RefObject<T> => {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
};
