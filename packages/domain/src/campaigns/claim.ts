import type { Day } from '../days.ts';
import type { BulkOutcome } from '../mail/bulk-mailer.ts';
import { type Chunk, type Claim, contactsOf, facts } from './chunk.ts';
import { allBits, bitsAt, bitsOf, factsFrom, noFacts } from './recipient-facts.ts';

type Taking = { readonly by: string; readonly at: Date; readonly day: Day };

/** The first claim of a chunk. */
export const claimChunk = (chunk: Chunk, { by, at, day }: Taking): Claim => ({
  campaignId: chunk.campaignId,
  number: chunk.number,
  language: chunk.language,
  state: 'claimed',
  by,
  claimedAt: at.toISOString(),
  calledAt: null,
  day,
  facts: noFacts(contactsOf(chunk).length),
  clicks: {},
  hours: {},
  version: 1,
});

/**
 * The same claim taken up again, by these hands or by others. Who was in a call that nobody answered keeps their bits, so that they are
 * in no other; only of those of whom nothing is known there may be a call.
 */
export const takeClaim = (claim: Claim, { by, at, day }: Taking): Claim => ({
  ...claim,
  state: 'claimed',
  by,
  claimedAt: at.toISOString(),
  day,
  version: claim.version + 1,
});

/** Places of those of whom nothing is known yet, so that they are still to be written to. */
export const placesLeft = ({ facts: text }: Pick<Claim, 'facts'>): number[] =>
  allBits(text).flatMap((bits, place) => (bits === 0 ? [place] : []));

const withBits = (claim: Claim, change: (bits: number, place: number) => number): string =>
  factsFrom(allBits(claim.facts).map(change));

/**
 * What is written before the call: who is not written to because they must not be, and who is in the call. With nobody in it there
 * is no call, and the claim is done.
 */
export const beginCall = (
  claim: Claim,
  suppressed: readonly number[],
  called: readonly number[],
  at: Date,
): Claim => {
  const facts = withBits(claim, (bits, place) => {
    if (suppressed.includes(place)) return bits | bitsOf('suppressed');
    return called.includes(place) ? bits | bitsOf('called') : bits;
  });
  const state = called.length > 0 ? 'calling' : placesLeft({ facts }).length === 0 ? 'called' : 'claimed';
  return {
    ...claim,
    facts,
    state,
    calledAt: called.length > 0 ? at.toISOString() : claim.calledAt,
    version: claim.version + 1,
  };
};

/**
 * What is written after the call: what the mail service said of each place. Whom it did not take was not called, and the chunk is
 * still to be worked at. The stored claim may have learned more meanwhile, which stays.
 */
export const endCall = (claim: Claim, outcomes: ReadonlyMap<number, BulkOutcome>): Claim => {
  const text = withBits(claim, (bits, place) => {
    switch (outcomes.get(place)) {
      case 'accepted':
        return bits | bitsOf('accepted');
      case 'refused':
        return bits | bitsOf('failed');
      case 'later':
      case 'stopped':
        return bits & ~facts.called;
      case undefined:
        return bits;
    }
  });
  const isDone = placesLeft({ facts: text }).length === 0;
  return { ...claim, facts: text, state: isDone ? 'called' : 'claimed', version: claim.version + 1 };
};

/**
 * What is written after the call where others took the claim up meanwhile: whom the mail service took or refused. Whom it put off
 * stays as they are: what is stored of them may be of the others' call by now.
 */
export const addAnswers = (claim: Claim, outcomes: ReadonlyMap<number, BulkOutcome>): Claim => {
  const isFinal = ([, outcome]: readonly [number, BulkOutcome]) =>
    outcome === 'accepted' || outcome === 'refused';
  const { facts: text } = endCall(claim, new Map([...outcomes].filter(isFinal)));
  return text === claim.facts ? claim : { ...claim, facts: text };
};

/** Those of a claim who were in a call: what counts toward the clinic's day. */
export const calledIn = ({ facts: text }: Pick<Claim, 'facts'>): number =>
  allBits(text).filter((_, place) => (bitsAt(text, place) & facts.called) !== 0).length;
