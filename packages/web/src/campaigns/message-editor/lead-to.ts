/** Milliseconds in which what was unfolded or closed has come to rest. */
const rest = 250;

/** Leads to what is named by a path such as `blocks.ab12cd.text.es`, or to what surrounds it. */
export const leadTo = (path: string): void => {
  const parts = path.split('.');
  const places = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  window.setTimeout(() => {
    const found = [...places, 'message-blocks'].flatMap((id) => document.getElementById(id) ?? [])[0];
    found?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'center' });
  }, rest);
};
