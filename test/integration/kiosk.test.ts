import { randomBytes } from 'node:crypto';
import { type Stack, startStack } from '@portolan/local/stack';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fieldIn, type Posted, type Visitor, visitorAt } from '../support/form-visitor.ts';
import {
  everyKindOfQuestion,
  type PublishedForm,
  publishForm,
  type Screen,
} from '../support/public-forms.ts';

let stack: Stack;
let number = 0;
let published: PublishedForm;
let screen: Visitor;
let at: Screen;
beforeAll(async () => {
  process.env.AWS_LAMBDA_LOG_LEVEL = 'FATAL';
  stack = await startStack({ log: () => undefined });
});
afterAll(() => stack.stop());
beforeEach(async () => {
  number += 1;
  published = await publishForm(stack, number);
  screen = visitorAt(stack.origin, `127.0.9.${number + 1}`);
  at = await published.onScreen();
});

const pleased: Posted = { audience: 'patients', 'q.stars': '5', 'q.word': 'Bien', version: '1' };
/** As the script of the screen names an answer, so many milliseconds ago. */
const named = (ago = 0) => ({
  answer: randomBytes(16).toString('base64url'),
  at: new Date(Date.now() - ago).toISOString(),
});
const minutes = 60_000;

describe('a screen of the clinic', () => {
  it('shows the form without a field for an address, and says that others use it', async () => {
    const { status, html } = await screen.get(`${at.path}?lang=en`);
    expect(status).toBe(200);
    expect(html).toContain('Your first week');
    expect(html).toContain('Other people use this screen after you');
    expect(html).not.toContain('type="email"');
    expect((await screen.get(`${at.path}?lang=es`)).html).toContain('Siguiente persona');
  });

  it('names its answers: each counts once, however often it is sent, at the instant it was given', async () => {
    const answer = { ...pleased, ...named(40 * minutes), lang: 'es' };
    const sent = await Promise.all([1, 2, 3].map(() => screen.post(at.path, answer)));
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await published.responses()).toMatchObject([
      { channel: 'kiosk', language: 'es', answeredAt: answer.at, wantsReply: false, formVersion: 1 },
    ]);
    await screen.post(at.path, { ...pleased, ...named() });
    expect(await published.responses()).toHaveLength(2);
  });

  it('sends what waited since an earlier version by the rules of that version', async () => {
    const content = { ...everyKindOfQuestion, questions: everyKindOfQuestion.questions.slice(0, 1) };
    await published.change({ published: 2, content });
    await screen.post(at.path, { ...pleased, ...named(minutes) });
    await screen.post(at.path, { ...pleased, ...named(minutes), version: '2' });
    const versions = (await published.responses()).map(({ formVersion, answers }) => [
      formVersion,
      Object.keys(answers).length,
    ]);
    expect(versions.toSorted()).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('keeps no address, though one is posted', async () => {
    await screen.post(at.path, { ...pleased, ...named(), email: 'rosa@elsewhere.example' });
    expect((await published.responses())[0]?.wantsReply).toBe(false);
  });

  it.each([
    ['a name that is too short', { answer: 'x', at: new Date().toISOString() }],
    ['an instant of tomorrow', { ...named(-24 * 60 * minutes) }],
    ['an instant of last year', { ...named(400 * 24 * 60 * minutes) }],
    ['no instant', { ...named(), at: 'yesterday' }],
  ])('does not take an answer with %s, and keeps its text', async (_, name) => {
    const { status, html } = await screen.post(at.path, { ...pleased, ...name });
    expect(status).toBe(409);
    expect(fieldIn(html, 'q.word')).toBe('Bien');
    expect(await published.responses()).toEqual([]);
  });

  it('without script asks once more what is missing, and then leads on to the next person', async () => {
    const { html } = await screen.get(at.path);
    const ticket = fieldIn(html, 'ticket');
    const missing = await screen.post(at.path, { 'q.word': 'Bien', ticket, version: '1' });
    expect([missing.status, fieldIn(missing.html, 'q.word')]).toEqual([422, 'Bien']);
    const taken = await screen.post(at.path, { ...pleased, ticket });
    expect([taken.status, taken.html]).toEqual([200, expect.stringContaining('Next person')]);
    expect(await published.responses()).toMatchObject([{ channel: 'kiosk' }]);
  });

  it('answers no more when it was taken away, or its form is closed', async () => {
    await published.change({ state: 'closed' });
    expect((await screen.post(at.path, { ...pleased, ...named() })).status).toBe(410);
    await published.change({ state: 'open' });
    await at.takeAway();
    expect((await screen.get(at.path)).status).toBe(404);
    expect((await screen.post(at.path, { ...pleased, ...named() })).status).toBe(404);
    expect(await published.responses()).toEqual([]);
  });

  it('is told to wait after 300 answers in ten minutes', async () => {
    await at.answered(299);
    expect((await screen.post(at.path, { ...pleased, ...named() })).status).toBe(200);
    const { status, headers } = await screen.post(at.path, { ...pleased, ...named() });
    expect([status, Number(headers['retry-after']) > 0]).toEqual([429, true]);
  });
});
