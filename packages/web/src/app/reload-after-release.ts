const key = 'portolan.reloaded-for';
/** Milliseconds within which a second failure is not another release. */
const patience = 60_000;
/** Milliseconds that it may take to leave a page; whoever is still here then has stayed. */
const leaving = 10_000;

/**
 * A new release takes away the parts that an open page has not loaded yet. The first that is missing loads the page again;
 * when that does not help, the error is shown like any other. A part that is missing because the page is being left does
 * nothing: loading this one again would call off the way to the next.
 */
export const reloadAfterRelease = (now: () => number): void => {
  let leftAt = Number.NEGATIVE_INFINITY;
  window.addEventListener('beforeunload', () => {
    leftAt = now();
  });
  window.addEventListener('vite:preloadError', (event) => {
    if (now() - leftAt < leaving) return;
    if (now() - Number(sessionStorage.getItem(key) ?? 0) < patience) return;
    sessionStorage.setItem(key, String(now()));
    event.preventDefault();
    window.location.reload();
  });
};
