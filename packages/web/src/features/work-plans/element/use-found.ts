import { useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** Whether the address names this row: it is brought into view once, and marked. */
export const useFound = (
  activityId: string,
): { readonly ref: RefObject<HTMLLIElement | null>; readonly found: boolean } => {
  const ref = useRef<HTMLLIElement>(null);
  const found = useLocation({ select: ({ hash }) => hash === activityId });
  useEffect(() => {
    if (found) ref.current?.scrollIntoView({ block: 'center' });
  }, [found]);
  return { ref, found };
};
