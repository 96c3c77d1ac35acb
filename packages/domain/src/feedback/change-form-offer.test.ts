import { describe, expect, it } from 'vitest';
import { changeFormOffer, mostOfferedParts, writeFormOffer } from './change-form-offer.ts';
import type { FormOfferTerms } from './form-offer.ts';
import { contentOf, inBoth, question } from './forms.test-support.ts';

const now = new Date('2026-11-02T10:00:00.000Z');
const later = new Date('2026-11-03T10:00:00.000Z');
const names = { id: 'frm_1', programId: 'prg_1', foundationId: 'org_1' };
const terms = (offered: boolean, content = contentOf([question('wishes', 'points')])): FormOfferTerms => ({
  audiences: ['staff'],
  moment: 'ongoing',
  occasion: 'ad-hoc',
  content,
  offered,
});
const codeOf = (content: FormOfferTerms['content'], offered: boolean) => {
  const made = writeFormOffer(terms(offered, content), names, now);
  return made.ok ? 'made' : made.failure.code;
};
const written = (offered: boolean) => {
  const made = writeFormOffer(terms(offered), names, now);
  if (!made.ok) throw new Error('It is right');
  return made.value;
};

describe('an offer', () => {
  it('is kept as a draft while something is missing, and not offered', () => {
    expect(codeOf(contentOf([]), false)).toBe('made');
    expect(codeOf(contentOf([]), true)).toBe('form-unfinished');
  });

  it('is nothing that contradicts itself, names a panel, or is too long to be added up', () => {
    const twice = contentOf([question('q', 'rating'), question('q', 'rating')]);
    expect(codeOf(twice, false)).toBe('form-broken');
    expect(codeOf({ ...contentOf([question('q', 'rating')]), panelId: 'pnl_1' }, false)).toBe('form-broken');
    const options = Array.from({ length: 20 }, (_, index) => ({ id: `o${index}`, text: inBoth(`${index}`) }));
    const long = (questions: number) =>
      contentOf(
        Array.from({ length: questions }, (_, index) => question(`q${index}`, 'single', { options })),
      );
    expect(codeOf(long(Math.floor(mostOfferedParts / 21)), true)).toBe('made');
    expect(codeOf(long(Math.floor(mostOfferedParts / 21) + 1), false)).toBe('form-too-large');
  });

  it('says since when it is offered, until it is taken back', () => {
    expect(written(false).offeredAt).toBeNull();
    const offer = written(true);
    expect(offer).toMatchObject({ offeredAt: now.toISOString(), version: 1 });
    const same = changeFormOffer(offer, terms(true), later);
    expect(same).toMatchObject({ ok: true, value: { fields: [], offer: { offeredAt: now.toISOString() } } });
    const back = changeFormOffer(offer, terms(false), later);
    expect(back).toMatchObject({
      ok: true,
      value: { fields: ['offeredAt'], offer: { offeredAt: null, version: 2 } },
    });
  });
});
