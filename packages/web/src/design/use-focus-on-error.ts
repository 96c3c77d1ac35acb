import { type RefObject, useEffect, useRef } from 'react';

/** After each attempt to send a form (`attempts` counts them), leads to the first field that is not right. */
export const useFocusOnError = (attempts: number): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts === 0) return;
    const wrong = form.current?.querySelector('input[aria-invalid="true"], input[data-error="true"]');
    if (wrong instanceof HTMLElement) wrong.focus();
  }, [attempts]);
  return form;
};
