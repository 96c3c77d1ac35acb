/** The first 32 bits of the fraction of the root of the first primes, as FIPS 180-4 has its constants. */
const fractions = (count: number, root: number): Int32Array => {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime > 0)) primes.push(number);
  return Int32Array.from(primes, (prime) => (prime ** (1 / root) * 2 ** 32) | 0);
};
const rounds = fractions(64, 3);
const start = fractions(8, 2);

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));
const words = new Int32Array(64);

const at = (list: Int32Array, index: number): number => list[index] ?? 0;

/** Mixes one block of 64 bytes, which stand in the first sixteen words, into the state. */
const mix = (state: Int32Array): void => {
  for (let i = 16; i < 64; i++) {
    const early = at(words, i - 15);
    const late = at(words, i - 2);
    words[i] =
      at(words, i - 16) +
      at(words, i - 7) +
      (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
      (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
  }
  let a = at(state, 0);
  let b = at(state, 1);
  let c = at(state, 2);
  let d = at(state, 3);
  let e = at(state, 4);
  let f = at(state, 5);
  let g = at(state, 6);
  let h = at(state, 7);
  for (let i = 0; i < 64; i++) {
    const one =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + at(rounds, i) + at(words, i);
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
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = at(state, i) + word;
  });
};

/**
 * SHA-256 of a text of ASCII characters, as eight words of 32 bits. Browsers' own digests are asynchronous, and a hundred
 * thousand waits take longer than the work.
 */
export const sha256 = (text: string): Int32Array => {
  const state = Int32Array.from(start);
  const { length } = text;
  const blocks = ((length + 8) >> 6) + 1;
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < 16; i++) {
      let word = 0;
      for (let from = block * 64 + i * 4, index = from; index < from + 4; index++)
        word = (word << 8) | (index < length ? text.charCodeAt(index) : index === length ? 128 : 0);
      words[i] = word;
    }
    if (block === blocks - 1) words[15] = length * 8;
    mix(state);
  }
  return state;
};
