import { listOfferedForms } from '@portolan/contract/form-offer-routes';
import { makeForm, publishForm } from '@portolan/contract/form-routes';
import { enterResponses } from '@portolan/contract/response-entry-routes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedbackFigurePages } from './pages/feedback-figures.ts';
import { ana, fay, lastMonth, setUp } from './pages/figures-circle.ts';
import { apiOf } from './support/clinics.ts';
import { enterAs } from './support/people.ts';
import { expectSound } from './support/sound.ts';
import { startWorld, type World } from './support/stack.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.end());

const title = 'What next?';

test('a foundation writes a poll, a clinic asks it, and both see the points with who gave them, and no words', async () => {
  const { organizationId, programId, alder } = await setUp(world.stack);
  const page = await world.open({ size: 'phone' });
  await enterAs(world.stack, page, fay.email);
  const pages = feedbackFigurePages(page);

  // Nothing is offered before it says the same in both languages.
  await pages.openOffers(organizationId, programId);
  await pages.newPoll().click();
  await pages.poll.title('in English').fill(title);
  await pages.poll.wish(1, 'in English').fill('Refills');
  await pages.poll.wish(2, 'in English').fill('Spanish');
  await pages.poll.saveAndOffer().click();
  await pages.poll.unfinished().waitFor();
  await pages.poll.title('in Spanish').fill('¿Qué sigue?');
  await pages.poll.wish(1, 'in Spanish').fill('Resurtidos');
  await pages.poll.wish(2, 'in Spanish').fill('Español');
  await pages.poll.saveAndOffer().click();
  await pages.said('offered').waitFor();
  await expectSound(page);
  await world.stack.drain();

  // The clinic adopts and publishes it, and six people answer on paper.
  const clinic = apiOf(world.stack, ana);
  const params = { organizationId: alder };
  const [offer] = (await clinic(listOfferedForms, { params })).items;
  expect(offer?.content.title.en).toBe(title);
  const form = await clinic(makeForm, {
    params,
    idempotencyKey: crypto.randomUUID(),
    body: {
      audiences: ['patients', 'staff'],
      moment: 'ongoing',
      occasion: 'ad-hoc',
      shared: true,
      from: { kind: 'offer', programId, offerId: offer?.id ?? '' },
    },
  });
  const formParams = { ...params, formId: form.id };
  await clinic(publishForm, { params: formParams, ifMatch: form.version });
  const [first, second] = (offer?.content.questions[0]?.options ?? []).map(({ id }) => id);
  const answered = await clinic(enterResponses, {
    params: formParams,
    body: {
      channel: 'paper',
      batch: 'sixteen-letters-or-more',
      rows: Array.from({ length: 8 }, (_, index) => ({
        row: index + 1,
        formVersion: 1,
        audience: index < 6 ? ('patients' as const) : ('staff' as const),
        language: 'en' as const,
        answeredOn: `${lastMonth}-15`,
        answers: { wishes: { kind: 'points' as const, value: { [first ?? '']: 7, [second ?? '']: 3 } } },
      })),
    },
  });
  expect(answered.rows.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 8 }, () => 'applied'));
  await world.stack.drain();

  // The foundation sees what six patients said, and nothing of two of the staff.
  await pages.openCohort(organizationId, programId);
  const result = pages.chart(/“Refills” leads with 42 of 60 points/);
  await result.getByText('6 answers: Patients 6.').waitFor();
  await expect.poll(() => pages.clinics().getByText('Alder Clinic').count()).toBe(1);
  expect(await page.getByRole('main').textContent()).not.toContain('Staff 2');
  await expectSound(page);

  // The clinic sees all eight.
  const own = await world.open({ size: 'desktop' });
  await enterAs(world.stack, own, ana.email);
  const figures = feedbackFigurePages(own);
  await figures.open(alder);
  await figures.summary(8, 0).waitFor();
  await figures
    .chart(/“Refills” leads with 56 of 80 points/)
    .getByText('8 answers: Patients 6, Staff 2.')
    .waitFor();
  await figures.filter('audience').selectOption('staff');
  await figures.summary(2, 0).waitFor();
  await expectSound(own);

  // Taken back, it is offered to nobody; who adopted it keeps it.
  await pages.openOffers(organizationId, programId);
  await pages.takeBack(title).click();
  await pages.said('takenBack').waitFor();
  await world.stack.drain();
  expect((await clinic(listOfferedForms, { params })).items).toEqual([]);
});
