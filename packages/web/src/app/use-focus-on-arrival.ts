import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** After a way within the app the focus begins at the content, so that a screen reader notices the new page. */
export const useFocusOnArrival = (): void => {
  const router = useRouter();
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation !== undefined)
          document.getElementById('main')?.focus({ preventScroll: true });
      }),
    [router],
  );
};
