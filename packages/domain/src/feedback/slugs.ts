// No `i`, `l` and `o`, which are taken for digits: an address on a poster is typed by hand.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
const slugLength = 10;

/**
 * A slug nobody comes upon: ten characters, 49 bits. `random` gives as many random bytes as it is asked for; those that would
 * make some characters likelier than others are passed over.
 */
export const newSlug = (random: (bytes: number) => Uint8Array): string => {
  const even = 256 - (256 % letters.length);
  let slug = '';
  while (slug.length < slugLength)
    for (const byte of random(slugLength))
      if (byte < even && slug.length < slugLength) slug += letters.charAt(byte % letters.length);
  return slug;
};
