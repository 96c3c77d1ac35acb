const key = 'portolan.reloaded-for';
/** Milliseconds within which a second failure is not another release. */
const patience = 60_000;

/**
 * A new release takes away the parts that an open page has not loaded yet. The first that is missing loads the page again;
 * when that does not help, the error is shown like any other.
 */
export const reloadAfterRelease = (now: () => number): void =>
  window.addEventListener('vite:preloadError', (event) => {
    if (now() - Number(sessionStorage.getItem(key) ?? 0) < patience) return;
    sessionStorage.setItem(key, String(now()));
    event.preventDefault();
    window.location.reload();
  });
