import { productOf } from '@portolan/domain/marketing/marketing.test-support';
import { productTermsSchema } from '@portolan/domain/marketing/marketing-plan';
import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, mergeDrafts, parseKept, termsOf } from './product-draft.ts';

const product = productOf(1, { cost: 3750, dueOn: '2026-12-01' });

describe('a product as it is typed', () => {
  it('stands for the product it began as', () => {
    const terms = termsOf(draftOf(product));
    expect(productTermsSchema.parse(terms)).toEqual(terms);
    expect(terms).toMatchObject({ cost: 3750, dueOn: '2026-12-01', ownerId: null });
    expect(draftOf(productOf(2, { cost: 12_000 })).cost).toBe('120');
  });

  it.each([
    { name: ' ' },
    { name: 'x'.repeat(161) },
    { note: 'x'.repeat(1001) },
    { cost: 'free' },
    { cost: '1,000,001' },
    { dueOn: '1999-12-01' },
  ])('is nothing yet with %j', (wrong) => {
    expect(termsOf({ ...draftOf(product), ...wrong })).toBeNull();
  });

  it('takes what only others changed, and keeps what was typed here', () => {
    const base = draftOf(product);
    const mine = { ...base, name: 'Poster', note: 'Mine' };
    const theirs = { ...base, note: 'Theirs', cost: '40' };
    expect(mergeDrafts(base, mine, theirs)).toEqual({ ...base, name: 'Poster', note: 'Mine', cost: '40' });
  });

  it('is read again after a reload, and forgotten where it is not understood', () => {
    const kept = { base: emptyDraft, draft: draftOf(product) };
    expect(parseKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(parseKept({ base: emptyDraft, draft: { name: 'Poster' } })).toBeNull();
  });
});
