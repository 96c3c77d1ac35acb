import { isDeepStrictEqual } from 'node:util';
import { changeFeedbackSettings, writeNews } from '@portolan/contract/feedback-routes';
import { makeForm, publishForm } from '@portolan/contract/form-routes';
import { makeActivityOfResponse } from '@portolan/contract/response-activity-routes';
import { enterResponses } from '@portolan/contract/response-entry-routes';
import { changeResponse, listResponses } from '@portolan/contract/response-routes';
import { listWorkPlans } from '@portolan/contract/work-plan-routes';
import { addDays, dayIn } from '@portolan/domain/days';
import type { Form } from '@portolan/domain/feedback/form';
import { answerField } from '@portolan/domain/feedback/read-answers';
import { readyMadeForm } from '@portolan/domain/feedback/ready-made/ready-made-forms';
import type { Response } from '@portolan/domain/feedback/response';
import { addMonths } from '@portolan/domain/months';
import type { Stack } from '../stack.ts';
import type { Cast, DemoClient } from './demo-client.ts';
import type { DemoFeedback, DemoForm, DemoResponse } from './demo-organization.ts';
import { recallEarlier } from './seed-earlier-feedback.ts';
import type { Founded } from './seed-organization.ts';

type Place = { readonly api: DemoClient; readonly organizationId: string; readonly feedback: DemoFeedback };

const publish = async ({ api, organizationId }: Place, { readyMade }: DemoForm): Promise<Form> => {
  const ready = readyMadeForm(readyMade);
  if (ready === null) throw new Error(`No form is called ${readyMade}`);
  const { audiences, moment, occasion } = ready;
  const made = await api(makeForm, {
    params: { organizationId },
    body: {
      audiences: [...audiences],
      moment,
      occasion,
      shared: true,
      from: { kind: 'ready-made', name: readyMade },
    },
    idempotencyKey: `demo:form:${organizationId}:${readyMade}`,
  });
  return api(publishForm, { params: { organizationId, formId: made.id }, ifMatch: made.version });
};

/** As somebody without an account answers, without script. */
const answerInPublic = async (
  origin: string,
  { slug }: Form,
  { audience, answers, language }: DemoResponse,
  email: string | null,
): Promise<void> => {
  const address = `${origin}/f/${slug}`;
  const page = await (await fetch(address)).text();
  const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const fields = new URLSearchParams({ audience, lang: language, ticket, work: '', email: email ?? '' });
  for (const [questionId, answer] of Object.entries(answers))
    fields.append(answerField(questionId), String(answer.value));
  const { status } = await fetch(address, { method: 'POST', body: fields });
  if (status !== 200) throw new Error(`The page of a form answered ${status}`);
};

const enterOnPaper = async (
  { api, organizationId }: Place,
  form: Form,
  { readyMade, responses }: DemoForm,
  today: string,
): Promise<void> => {
  const rows = responses.flatMap(({ cameBefore, audience, language, answers }, index) =>
    typeof cameBefore === 'number'
      ? [
          {
            row: index + 1,
            formVersion: form.published,
            audience,
            language,
            answeredOn: addDays(today, -cameBefore),
            answers,
          },
        ]
      : [],
  );
  const body = { channel: 'paper' as const, batch: `demo-${readyMade}`.padEnd(24, '-'), rows };
  const report = await api(enterResponses, { params: { organizationId, formId: form.id }, body });
  if (report.rows.some(({ outcome }) => outcome === 'refused'))
    throw new Error(`Rows of ${readyMade} are refused`);
};

/** What was answered in the months of the demo. */
const responsesOf = async ({ api, organizationId }: Place, today: string): Promise<Response[]> => {
  const month = today.slice(0, 7);
  const months = [0, -1, -2].map((back) => addMonths(month, back));
  const pages = await Promise.all(
    months.map((one) =>
      api(listResponses, { params: { organizationId }, query: { month: one, limit: '100' } }),
    ),
  );
  return pages.flatMap(({ items }) => items);
};

const workOff = async (
  { api, organizationId }: Place,
  response: Response,
  { theme, owner, status, done, activity }: DemoResponse,
  cast: Cast,
  planId: string,
): Promise<Response> => {
  const body = {
    ...(theme === undefined ? {} : { theme }),
    ...(owner === undefined ? {} : { owner: { kind: 'member' as const, personId: cast(owner).personId } }),
    ...(status === undefined ? {} : { status }),
    ...(done === undefined ? {} : { status: 'closed' as const, done }),
  };
  const params = { organizationId, responseId: response.id };
  const changed =
    Object.keys(body).length === 0
      ? response
      : await api(changeResponse, { params, ifMatch: response.version, body });
  if (activity === undefined) return changed;
  return api(makeActivityOfResponse, {
    params,
    ifMatch: changed.version,
    body: {
      planId,
      elementId: 'patient-feedback',
      text: activity,
      responsible: changed.owner,
      timeframe: null,
    },
  });
};

/** Publishes forms, answers them, works off some of what was said, and tells of it in public. */
export const giveFeedback = async (
  stack: Stack,
  { demo, organizationId }: Founded,
  cast: Cast,
  now: Date,
): Promise<void> => {
  const { feedback } = demo;
  if (feedback === undefined) return;
  const { api } = cast(feedback.by);
  const place = { api, organizationId, feedback };
  const today = dayIn(demo.timeZone, now);
  const params = { organizationId };
  await api(changeFeedbackSettings, { params, ifMatch: 0, body: { themes: [...feedback.themes] } });
  const plans = await api(listWorkPlans, { params, query: {} });
  for (const form of feedback.forms) {
    const published = await publish(place, form);
    const { personId } = cast(feedback.by);
    await recallEarlier(
      stack,
      { ...place, timeZone: demo.timeZone, personId },
      published,
      form.earlier,
      today,
    );
    await enterOnPaper(place, published, form, today);
    for (const response of form.responses)
      if (typeof response.cameBefore !== 'number')
        await answerInPublic(stack.origin, published, response, response.cameBefore.email);
  }
  const worked: Response[] = [];
  for (const response of await responsesOf(place, today)) {
    const said = feedback.forms
      .flatMap(({ responses }) => responses)
      .find(({ answers }) => isDeepStrictEqual(answers, response.answers));
    if (said !== undefined) worked.push(await workOff(place, response, said, cast, plans.items[0]?.id ?? ''));
  }
  for (const [index, { theme, ...terms }] of feedback.news.entries()) {
    const about = worked.filter((response) => response.theme === theme && response.status === 'closed');
    await api(writeNews, {
      params,
      body: { ...terms, responseIds: about.map(({ id }) => id) },
      idempotencyKey: `demo:news:${organizationId}:${index}`,
    });
  }
};
