/** The first 32 bits of the fraction of the root of the first primes, as FIPS 180-4 has its constants. */
const fractions = (count: number, root: number): number[] => {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++)
    if (!found.some((_, index) => number % (primes[index] ?? 2) === 0)) {
      primes[found.length] = number;
      found.push((number ** (1 / root) * 2 ** 32) | 0);
    }
  return found;
};
const primes: number[] = [];
const rounds = fractions(64, 3);
const start = fractions(8, 2);

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));
const words = new Int32Array(64);

/**
 * SHA-256 of a text of ASCII characters, as eight words of 32 bits. Browsers' own digests are asynchronous, and a hundred
 * thousand waits take longer than the work.
 */
export const sha256 = (text: string): Int32Array => {
  const state = Int32Array.from(start);
  const blocks = ((text.length + 8) >> 6) + 1;
  const padded = new Uint8Array(blocks * 64);
  for (let index = 0; index < text.length; index++) padded[index] = text.charCodeAt(index);
  padded[text.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(blocks * 64 - 4, text.length * 8);
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < 64; i++) {
      const w = (back: number): number => words[i - back] ?? 0;
      words[i] =
        i < 16
          ? view.getInt32(block * 64 + i * 4)
          : w(16) +
            w(7) +
            (turn(w(15), 7) ^ turn(w(15), 18) ^ (w(15) >>> 3)) +
            (turn(w(2), 17) ^ turn(w(2), 19) ^ (w(2) >>> 10));
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      const one =
        h +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (rounds[i] ?? 0) +
        (words[i] ?? 0);
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word;
  }
  return state;
};
