import * as z from 'zod/mini';

/** Addresses asked at once. */
export const mostAtOnce = 20;

const email = z.lazy(() => z.email().check(z.maxLength(254)));

/** The addresses in a pasted text, each once, and the first piece of it that is none. */
export const readAddresses = (
  text: string,
): { readonly addresses: readonly string[]; readonly wrong: string | null } => {
  const pieces = text
    .split(/[\s,;]+/)
    // “Sam Rivera <sam@example.org>”, as mail programs copy it, has its address in brackets.
    .map((piece) => piece.replace(/^<|>$/g, ''))
    .filter((piece) => piece !== '');
  const named = /</.test(text);
  const isAddress = (piece: string) => email.safeParse(piece).success;
  const addresses = new Map(pieces.filter(isAddress).map((piece) => [piece.toLowerCase(), piece]));
  // Beside an address in brackets stand names; without brackets every piece is meant as an address.
  const meant = named ? pieces.filter((piece) => piece.includes('@')) : pieces;
  return { addresses: [...addresses.values()], wrong: meant.find((piece) => !isAddress(piece)) ?? null };
};
