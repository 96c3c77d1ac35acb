import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tally } from './feedback-month.ts';
import type { Form } from './form.ts';
import { type MonthOfForm, sharedFeedback } from './shared-feedback.ts';
import { emptyTally } from './tally.ts';

const programs = ['prg_A', 'prg_B'];
const offered = (programId: string, offerId = 'frm_1'): Form['adoptedFrom'] => ({
  programId,
  offerId,
  version: 1,
});
const of = (responses: number): Tally => ({
  ...emptyTally,
  responses,
  satisfaction: { sum: 4 * responses, of: responses },
  themes: { 'sign-in': responses, Parking: responses },
  questions: { q1: { answered: responses, sum: 0, options: { a: 1, b: responses - 1 } } },
});
const month = (
  responses: number,
  adoptedFrom: Form['adoptedFrom'] = null,
  shared = true,
  audience: MonthOfForm['cells'][number]['audience'] = 'patients',
): MonthOfForm => ({
  form: { shared, adoptedFrom },
  cells: [{ audience, channel: 'link', language: 'en', tally: of(responses) }],
});

describe('what crosses to a foundation', () => {
  it('is of at least five answers', () => {
    expect(sharedFeedback([month(4)], 'prg_A')).toEqual({ audiences: {}, offers: {} });
    expect(sharedFeedback([month(4), month(1)], 'prg_A').audiences.patients?.responses).toBe(5);
    expect(sharedFeedback([month(4), month(1, null, true, 'staff')], 'prg_A').audiences).toEqual({});
  });

  it('names no theme and asks no question of the clinic', () => {
    const { audiences } = sharedFeedback([month(9)], 'prg_A');
    expect(audiences.patients).toMatchObject({ themes: { 'sign-in': 9 }, questions: {} });
    expect(JSON.stringify(audiences)).not.toContain('Parking');
  });

  it('is nothing of a form that is not shared', () => {
    expect(sharedFeedback([month(9, null, false), month(9, offered('prg_A'), false)], 'prg_A')).toEqual({
      audiences: {},
      offers: {},
    });
  });

  it('has the questions of an offered form, for who offered it alone', () => {
    const months = [month(9, offered('prg_A')), month(6)];
    const here = sharedFeedback(months, 'prg_A');
    expect(here.offers.frm_1?.patients?.questions).toEqual({
      q1: { answered: 9, sum: 0, options: { a: 1, b: 8 } },
    });
    expect(here.audiences.patients?.responses).toBe(6);
    expect(sharedFeedback(months, 'prg_B')).toEqual({ audiences: here.audiences, offers: {} });
  });

  it('tells of no fewer than five, whatever is subtracted from what', () => {
    const any = fc.record({
      responses: fc.integer({ min: 1, max: 12 }),
      from: fc.constantFrom(null, ...programs),
      offerId: fc.constantFrom('frm_1', 'frm_2'),
      shared: fc.boolean(),
      audience: fc.constantFrom('patients' as const, 'staff' as const),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (forms) => {
        const months = forms.map(({ responses, from, offerId, shared, audience }) =>
          month(responses, from === null ? null : offered(from, offerId), shared, audience),
        );
        const seen = programs.map((programId) => sharedFeedback(months, programId));
        // Both see the same sums of the clinic's own forms, and each offer is seen by one: no two sums overlap but where they are equal.
        expect(seen[0]?.audiences).toEqual(seen[1]?.audiences);
        for (const one of seen)
          for (const part of [one.audiences, ...Object.values(one.offers)])
            for (const tally of Object.values(part)) {
              expect(tally.responses).toBeGreaterThanOrEqual(5);
              for (const { answered } of Object.values(tally.questions))
                expect(answered).toBeGreaterThanOrEqual(5);
            }
      }),
    );
  });
});
