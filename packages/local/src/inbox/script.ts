const seconds = 2;

/** Fetches the list again and again and puts it in place when it changed, so that the cursor stays where it is. */
export const inboxScript = `
const live = document.querySelector('[data-live]');
const look = async () => {
  if (document.hidden) return;
  const response = await fetch(location.href).catch(() => undefined);
  if (!response?.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const fresh = page.querySelector('[data-live]');
  if (fresh && fresh.innerHTML !== live.innerHTML) live.replaceChildren(...fresh.childNodes);
};
if (live) setInterval(look, ${seconds * 1000});
`;
