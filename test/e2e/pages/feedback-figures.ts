import { chartTexts } from '@portolan/messages/chart-texts';
import { feedbackFigureTexts } from '@portolan/messages/feedback-figure-texts';
import { formOfferTexts } from '@portolan/messages/form-offer-texts';
import type { Page } from 'playwright-core';

/** What feedback adds up to, at a clinic and over a cohort; and what a foundation offers to ask. */
export const feedbackFigurePages = (page: Page, language: 'en' | 'es' = 'en') => {
  const t = feedbackFigureTexts[language];
  const offers = formOfferTexts[language];
  const main = page.getByRole('main');
  const charts = main.locator('[data-chart]');
  return {
    charts: () => charts,
    chart: (words: string | RegExp) => charts.filter({ has: page.getByRole('heading', { name: words }) }),
    open: async (organizationId: string) => {
      await page.goto(`/o/${organizationId}/feedback/figures`);
      await page.getByRole('heading', { level: 1, name: t.title }).waitFor();
    },
    summary: (responses: number, closed: number) =>
      main.getByText(t.summary(t.responses(responses), String(closed))),
    filter: (name: 'form' | 'audience' | 'channel' | 'language') =>
      main.getByLabel(t.filters[name], { exact: true }),
    openCohort: (organizationId: string, programId: string) =>
      page.goto(`/o/${organizationId}/programs/${programId}/feedback`),
    clinics: () => main.getByRole('region', { name: t.cohort.clinics }),
    showTable: () => main.getByRole('button', { name: chartTexts[language].table.show }).first(),
    toOffers: () => main.getByRole('link', { name: t.cohort.toOffers }),
    openOffers: async (organizationId: string, programId: string) => {
      await page.goto(`/o/${organizationId}/programs/${programId}/feedback/offers`);
      await page.getByRole('heading', { level: 2, name: offers.title }).waitFor();
    },
    newPoll: () => main.getByRole('button', { name: offers.newPoll }),
    addReadyMade: () => main.getByRole('button', { name: offers.addReadyMade }),
    poll: {
      title: (inLanguage: string) => main.getByLabel(`${offers.poll.title} ${inLanguage}`),
      wish: (number: number, inLanguage: string) =>
        main.getByLabel(`${offers.poll.wish(number)} ${inLanguage}`),
      saveAndOffer: () => main.getByRole('button', { name: offers.poll.saveAndOffer }),
      unfinished: () => main.getByRole('alert').filter({ hasText: offers.unfinished }),
    },
    offer: (title: string) => main.getByRole('listitem').filter({ hasText: title }),
    takeBack: (title: string) => main.getByRole('button', { name: offers.takeBackOf(title) }),
    said: (what: 'offered' | 'takenBack') => main.getByText(offers[what]),
  };
};
