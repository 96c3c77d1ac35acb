import type { Tally } from '@portolan/domain/feedback/feedback-month';
import type { ClinicFeedback, FormOffer } from '@portolan/domain/feedback/form-offer';
import { contentOf, inBoth, question } from '@portolan/domain/feedback/forms.test-support';
import { newId } from '@portolan/domain/ids';
import { addMonths, type Month } from '@portolan/domain/months';

const wishes = [
  { id: 'refills', text: inBoth('Order refills in the portal', 'Pedir resurtidos en el portal') },
  { id: 'spanish', text: inBoth('Answers in Spanish', 'Respuestas en español') },
  { id: 'evening', text: inBoth('Evening help by telephone', 'Ayuda por teléfono en la tarde') },
];
const asked = [
  question('how', 'rating', {
    counts: 'satisfaction',
    text: inBoth('How content are you with the portal?', '¿Qué tan satisfecho está con el portal?'),
  }),
  question('wishes', 'points', {
    options: wishes,
    text: inBoth('What should the portal offer next?', '¿Qué debería ofrecer ahora el portal?'),
  }),
];
/** A form that asks what the figures count, and a poll. */
const madeContent = {
  ...contentOf(asked),
  title: inBoth('What next for the portal?', '¿Qué sigue para el portal?'),
};

/** What so many people answered; the later, the better. */
const tally = (people: number, step: number): Tally => ({
  responses: people,
  satisfaction: { sum: people * 3 + step * 2, of: people },
  recommendation: { sum: step - 3, of: people },
  hoursToReview: { sum: people * (40 - step * 5), of: people },
  hoursToClose: { sum: (people - 1) * (200 - step * 20), of: people - 1 },
  themes: { 'sign-in': Math.ceil(people / 2), language: 2 },
  questions: {
    how: { answered: people, sum: people * 3, options: { 3: people - 2, 5: 2 } },
    wishes: {
      answered: people,
      sum: 0,
      options: { refills: people * 5, spanish: people * 3 + step, evening: people * 2 - step },
    },
  },
});

/** What clinics share of four months, ending with `last`, with a program that offered the form. */
export const madeClinicFeedback = (
  clinicIds: readonly string[],
  offerId: string,
  last: Month,
): ClinicFeedback[] =>
  clinicIds.flatMap((clinicId, clinic) =>
    [0, 1, 2, 3].map((step) => ({
      clinicId,
      month: addMonths(last, step - 3),
      audiences: { patients: { ...tally(9 + clinic, step), questions: {} } },
      offers: { [offerId]: { patients: tally(8, step), staff: tally(6, step) } },
      version: 1,
    })),
  );

export const madeOffer = (programId: string, offeredAt: string | null): FormOffer => ({
  id: newId('form', new Date()),
  programId,
  foundationId: newId('organization', new Date()),
  audiences: ['patients', 'staff'],
  moment: 'ongoing',
  occasion: 'ad-hoc',
  content: madeContent,
  offeredAt,
  version: 1,
});
