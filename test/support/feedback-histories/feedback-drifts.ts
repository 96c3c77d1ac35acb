import { isDeepStrictEqual } from 'node:util';
import { openClinicFeedback } from '@portolan/data/feedback/clinic-feedback';
import { openFeedbackMonths } from '@portolan/data/feedback/feedback-months';
import { fewestShared } from '@portolan/domain/feedback/feedback-month';
import type { Form } from '@portolan/domain/feedback/form';
import type { Response } from '@portolan/domain/feedback/response';
import type { FigurePlace } from '../figure-histories/figure-place.ts';
import { programs } from '../figure-histories/places.ts';
import { adoptedFrom, feedbackMonths, fewClinics, formIdOf } from './feedback-actions.ts';

/** What is counted of some responses, by another way than the product's: one number after the other. */
const count = (responses: readonly Response[]) => {
  const value = (response: Response, id: string): number[] => {
    const answer = response.answers[id];
    return answer?.kind === 'number' ? [answer.value] : [];
  };
  const ratings = responses.flatMap((response) => value(response, 'how'));
  const likely = responses.flatMap((response) => value(response, 'tell'));
  const closed = responses.filter(({ status, closedAt }) => status === 'closed' && closedAt !== null);
  return {
    responses: responses.length,
    satisfaction: [ratings.reduce((sum, rating) => sum + rating, 0), ratings.length],
    recommendation: [
      likely.filter((one) => one > 8).length - likely.filter((one) => one < 7).length,
      likely.length,
    ],
    reviewed: responses.filter(({ reviewedAt }) => reviewedAt !== null).length,
    closed: closed.length,
    signIn: responses.filter(({ theme }) => theme === 'sign-in').length,
    points: responses.filter(({ answers }) => answers.wish !== undefined).length * 7,
  };
};

type Stored = Awaited<ReturnType<ReturnType<typeof openFeedbackMonths>['ofMonth']>>[number];
const stated = ({ tally }: Pick<Stored['cells'][number], 'tally'>) => ({
  responses: tally.responses,
  satisfaction: [tally.satisfaction.sum, tally.satisfaction.of],
  recommendation: [tally.recommendation.sum, tally.recommendation.of],
  reviewed: tally.hoursToReview.of,
  closed: tally.hoursToClose.of,
  signIn: tally.themes['sign-in'] ?? 0,
  points: tally.questions.wish?.options.two ?? 0,
});

const cellOf = ({ audience, channel, language }: Pick<Response, 'audience' | 'channel' | 'language'>) =>
  [audience, channel, language].join(' ');

/** Everything derived that is not what the responses, forms and consents say; nothing where all is right. */
export const feedbackDrifts = async (place: FigurePlace): Promise<string[]> => {
  const drifts: string[] = [];
  const expect = (name: string, is: unknown, should: unknown) => {
    if (!isDeepStrictEqual(is, should))
      drifts.push(`${name}: ${JSON.stringify(is)} for ${JSON.stringify(should)}`);
  };
  for (const [clinic, clinicId] of fewClinics.entries()) {
    const months = openFeedbackMonths(place.database, clinicId);
    const all = feedbackMonths.flatMap((month) => place.recordsIn<Response>(clinicId, `RESPONSES#${month}`));
    const open = all.filter(({ status }) => status !== 'closed').map(({ id }) => id);
    const listed = place.recordsIn<{ responseId: string }>(clinicId, 'OPEN-RESPONSES');
    expect(`${clinicId} open`, listed.map((one) => one.responseId).toSorted(), open.toSorted());
    for (const month of feedbackMonths) {
      const responses = place.recordsIn<Response>(clinicId, `RESPONSES#${month}`);
      for (const form of adoptedFrom.keys()) {
        const formId = formIdOf(clinic, form);
        const own = Map.groupBy(
          responses.filter((one) => one.formId === formId),
          cellOf,
        );
        const stored = await months.find(month, formId);
        expect(
          `${clinicId} ${month} ${formId}`,
          Object.fromEntries((stored?.cells ?? []).map((cell) => [cellOf(cell), stated(cell)])),
          Object.fromEntries([...own].map(([name, of]) => [name, count(of)])),
        );
      }
      for (const program of programs) {
        const consent = place.consent(clinicId, program.id);
        const isLive = consent?.status === 'active' && month >= consent.grantPeriod.firstDay.slice(0, 7);
        const shown = (from: (form: Form) => boolean) => {
          const found: Record<string, number> = {};
          for (const audience of ['patients', 'staff']) {
            const those = responses.filter((one) => {
              const form = place.recordAt<Form>(clinicId, 'FORMS', one.formId);
              return one.audience === audience && form?.shared === true && from(form);
            });
            if (isLive && those.length >= fewestShared) found[audience] = those.length;
          }
          return found;
        };
        const held = await openClinicFeedback(place.database, program.foundationId).find(
          program.id,
          month,
          clinicId,
        );
        const responsesOf = (of: object | undefined) =>
          Object.fromEntries(
            Object.entries(of ?? {}).map(([name, tally]: [string, { responses: number }]) => [
              name,
              tally.responses,
            ]),
          );
        expect(
          `${program.id} ${month} ${clinicId}`,
          responsesOf(held?.audiences),
          shown((form) => form.adoptedFrom === null),
        );
        const offered = shown((form) => form.adoptedFrom?.programId === program.id);
        expect(
          `${program.id} ${month} ${clinicId} offers`,
          Object.values(held?.offers ?? {}).map(responsesOf),
          Object.keys(offered).length === 0 ? [] : [offered],
        );
      }
    }
  }
  return drifts;
};
