/** Sixteen-bit groups of an IPv6 address; null for anything else. */
const groupsOf = (address: string): string[] | null => {
  const [head = '', tail, ...more] = address.split('::');
  if (more.length > 0) return null;
  const groups = (part: string) => (part === '' ? [] : part.split(':'));
  const before = groups(head);
  const after = groups(tail ?? '');
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...after];
  return all.length === 8 && all.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? all : null;
};

/** Of an IPv4 address itself, of an IPv6 address its first 64 bits: what one household or clinic has. */
const networkIn = (address: string): string => {
  const mapped = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const groups = groupsOf(address);
  return groups === null
    ? ''
    : groups
        .slice(0, 4)
        .map((group) => Number.parseInt(group, 16).toString(16))
        .join(':');
};

/**
 * The network that a request came from, or an empty text. The edge adds the viewer's address to `X-Forwarded-For` and the gateway
 * adds the edge's, so it is the second from the end; what stands before it anybody may have written.
 */
export const networkOf = (headers: Readonly<Record<string, string | undefined>>): string =>
  networkIn((headers['x-forwarded-for'] ?? '').split(',').at(-2)?.trim() ?? '');
