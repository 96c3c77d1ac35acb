import { type Fact, facts } from './chunk.ts';

/*
 * What is known of the recipients of a chunk, three hexadecimal digits each in the chunk's order; and who followed a link, a bit
 * each. Adding is the same in any order and any number of times. Places count from 0.
 */

const digits = 3;

/** Of so many recipients, nothing. */
export const noFacts = (recipients: number): string => '0'.repeat(digits * recipients);

/** How many recipients these are. */
export const recipientsIn = (text: string): number => text.length / digits;

/** The bits of the one at a place; 0 for a place that there is not. */
export const bitsAt = (text: string, place: number): number =>
  Number.parseInt(text.slice(digits * place, digits * (place + 1)) || '0', 16);

/** Whether bits say any of these. */
export const saysAny = (bits: number, ...any: readonly Fact[]): boolean =>
  any.some((fact) => (bits & facts[fact]) !== 0);

export const bitsOf = (...some: readonly Fact[]): number =>
  some.reduce((bits, fact) => bits | facts[fact], 0);

/** Whether they were sent the mail: what arrived was sent, whatever else is said of it. */
export const wasSent = (bits: number): boolean =>
  saysAny(bits, 'delivered', 'bounced', 'complained', 'opened', 'clicked') ||
  (saysAny(bits, 'accepted') && !saysAny(bits, 'failed'));

/** Every recipient's bits, in their order. */
export const allBits = (text: string): number[] =>
  Array.from({ length: recipientsIn(text) }, (_, place) => bitsAt(text, place));

export const factsFrom = (bits: readonly number[]): string =>
  bits.map((each) => each.toString(16).padStart(digits, '0')).join('');

/** The same with more known of the one at a place. A place that there is not changes nothing: tokens and events may be foreign. */
export const addFacts = (text: string, place: number, ...more: readonly Fact[]): string =>
  Number.isInteger(place) && place >= 0 && place < recipientsIn(text)
    ? factsFrom(allBits(text).map((bits, at) => (at === place ? bits | bitsOf(...more) : bits)))
    : text;

/** What either knows; of chunks of one length. */
export const uniteFacts = (one: string, other: string): string =>
  factsFrom(allBits(one).map((bits, place) => bits | bitsAt(other, place)));

/** Thirteen hexadecimal digits hold the fifty recipients of a chunk. */
const followDigits = 13;
const perDigit = 4;

/** Whether the one at a place followed the link of these bits. */
export const hasFollowed = (followers: string, place: number): boolean =>
  (Number.parseInt(followers.charAt(Math.floor(place / perDigit)) || '0', 16) & (1 << (place % perDigit))) !==
  0;

/** The bits of a link, with the one at a place among those who followed it. `followers` is empty for a link nobody followed yet. */
export const addFollower = (followers: string, place: number): string =>
  Array.from(followers.padEnd(followDigits, '0'), (digit, at) =>
    at === Math.floor(place / perDigit)
      ? (Number.parseInt(digit, 16) | (1 << (place % perDigit))).toString(16)
      : digit,
  ).join('');
