import { type Stack, startStack } from '@portolan/local/stack';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  areaIn,
  fieldIn,
  hashOf,
  type Posted,
  type Visitor,
  visitorAt,
  workFor,
} from '../support/form-visitor.ts';
import { everyKindOfQuestion, type PublishedForm, publishForm } from '../support/public-forms.ts';

let stack: Stack;
let number = 0;
let published: PublishedForm;
let visitor: Visitor;
let path: string;
let addresses = 1;

const newVisitor = (): Visitor => {
  addresses += 1;
  return visitorAt(stack.origin, `127.0.${Math.floor(addresses / 200)}.${(addresses % 200) + 2}`);
};

beforeAll(async () => {
  process.env.AWS_LAMBDA_LOG_LEVEL = 'FATAL';
  stack = await startStack({ log: () => undefined });
});
afterAll(() => stack.stop());
beforeEach(async () => {
  number += 1;
  published = await publishForm(stack, number);
  path = `/f/${published.form.slug}`;
  visitor = newVisitor();
});

const pleased: Posted = { audience: 'patients', 'q.stars': '5', 'q.word': 'Bien' };
/** A page's ticket, with what it takes to post it. */
const opened = async (who = visitor): Promise<{ ticket: string; work: string }> => {
  const { html } = await who.get(path);
  return { ticket: fieldIn(html, 'ticket'), work: workFor(html) };
};

describe('a form at its address', () => {
  it('is a whole page that begins with what to do in an emergency, in the language that is asked for', async () => {
    const english = await visitor.get(path, { 'accept-language': 'fr, en;q=0.8, es;q=0.5' });
    expect(english.status).toBe(200);
    expect(english.html).toContain('<html lang="en">');
    const main = english.html.slice(english.html.indexOf('<main>'));
    expect(main.indexOf('911')).toBeLessThan(main.indexOf('<h1>'));
    for (const said of ['tel:9705550100', 'every Monday', 'Your first week', 'Privacy', 'What of stars?'])
      expect(english.html).toContain(said);
    expect(english.html).toMatch(/Only if you answered 1 or 2 to the question “What of stars\?”/);
    const spanish = await visitor.get(path, { 'accept-language': 'es-MX,es;q=0.9,en;q=0.1' });
    expect(spanish.html).toContain('<html lang="es">');
    expect(spanish.html).toContain('llame al 911');
    expect((await visitor.get(`${path}?lang=es`, { 'accept-language': 'en' })).html).toContain(
      'Su primera semana',
    );
  });

  it('allows its own style and script and nothing else, and is kept nowhere', async () => {
    const { html, headers } = await visitor.get(path);
    const policy = String(headers['content-security-policy']);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(policy).toContain(`style-src '${hashOf(style)}'`);
    expect(policy).toContain(`script-src '${hashOf(script)}'`);
    expect(policy).toContain("default-src 'none'");
    expect(html).not.toMatch(/ style="| on\w+="|https?:\/\//);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each(['/f/nowhere234', '/f/short', '/f/NOWHERE234', '/f/invited/x'])(
    'is not there at %s',
    async (elsewhere) => {
      const { status, html } = await visitor.get(elsewhere, { 'accept-language': 'es' });
      expect([status, html]).toEqual([404, expect.stringContaining('Aquí no hay ninguna página')]);
    },
  );
});

describe('an answer', () => {
  it('is stored with what was asked and nothing of who it was', async () => {
    const page = await opened();
    const { status, html } = await visitor.post(`${path}?via=poster&lang=es`, {
      ...pleased,
      ...page,
      'q.friend': '9',
      'q.again': 'yes',
      'q.where': 'two',
      'q.uses': ['one', 'three'],
      'q.wishes.one': '4',
      'q.wishes.two': '',
      lang: 'es',
    });
    expect([status, html]).toEqual([200, expect.stringContaining('Nos ayuda.')]);
    expect(await published.responses()).toEqual([
      {
        id: expect.stringMatching(/^rsp_/),
        formId: published.form.id,
        formVersion: 1,
        audience: 'patients',
        channel: 'poster',
        language: 'es',
        answeredAt: expect.any(String),
        answers: {
          stars: { kind: 'number', value: 5 },
          word: { kind: 'text', value: 'Bien' },
          friend: { kind: 'number', value: 9 },
          again: { kind: 'choice', value: 'yes' },
          where: { kind: 'choice', value: 'two' },
          uses: { kind: 'choices', value: ['one', 'three'] },
          wishes: { kind: 'points', value: { one: 4 } },
        },
        wantsReply: false,
        status: 'new',
        theme: null,
        owner: null,
        dueOn: null,
        done: '',
        reviewedAt: null,
        closedAt: null,
        became: null,
        newsId: null,
        version: 1,
      },
    ]);
  });

  it('is one, however often and however much at once it is sent', async () => {
    const page = { ...pleased, ...(await opened()) };
    const sent = await Promise.all([1, 2, 3, 4].map(() => visitor.post(path, page)));
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await visitor.post(path, page)).html).toContain('Thank you');
    expect(await published.responses()).toHaveLength(1);
  });

  it('that says something else under the same ticket gets a new form, with what was typed', async () => {
    const page = await opened();
    await visitor.post(path, { ...pleased, ...page });
    const other = await visitor.post(path, { ...pleased, ...page, 'q.word': 'Otra cosa' });
    expect(other.status).toBe(409);
    expect(fieldIn(other.html, 'q.word')).toBe('Otra cosa');
    expect(fieldIn(other.html, 'ticket')).not.toBe(page.ticket);
    const again = { ticket: fieldIn(other.html, 'ticket'), work: workFor(other.html) };
    expect((await visitor.post(path, { ...pleased, 'q.word': 'Otra cosa', ...again })).status).toBe(200);
    expect(await published.responses()).toHaveLength(2);
  });

  it('keeps an address that was left apart from what was said', async () => {
    const { html } = await visitor.post(path, {
      ...pleased,
      ...(await opened()),
      email: ' Rosa@Example.org ',
    });
    expect(html).toContain('We write to the address you left');
    const [response] = await published.responses();
    expect(response?.wantsReply).toBe(true);
    expect(JSON.stringify(response)).not.toContain('example.org');
  });

  it('that lacks something gets its page back: each fault at the top and at its field, and all that was typed', async () => {
    const why = '<script>alert(1)</script> & "‮שלום" 🙂\n\nsecond line';
    const { status, html } = await visitor.post(path, {
      ...(await opened()),
      audience: 'somebody',
      'q.stars': '',
      'q.word': "it's",
      'q.wishes.one': '99',
      'q.why': why,
      'q.uses': ['one', 'nowhere'],
      email: 'not-an-address',
    });
    expect(status).toBe(422);
    for (const field of ['audience', 'q.stars', 'q.uses', 'q.wishes', 'email']) {
      expect(html).toContain(`<a href="#${field}">`);
      expect(html).toContain(`id="${field}.fault"`);
      expect(html).toContain(`id="${field}"`);
    }
    expect(areaIn(html, 'q.why')).toBe(why.replaceAll('\n', '\r\n').replaceAll('\r\n', '\n'));
    expect(fieldIn(html, 'q.word')).toBe("it's");
    expect(fieldIn(html, 'q.wishes.one')).toBe('99');
    expect(html).not.toContain('<script>alert');
    expect(await published.responses()).toEqual([]);
  });

  it.each<[string, Posted]>([
    ['no ticket', {}],
    [
      'a ticket of its own making',
      { ticket: `1.${Date.now().toString(36)}.${'a'.repeat(22)}.${'b'.repeat(43)}` },
    ],
    ['a filled field that nobody sees', { website: 'https://example.org' }],
    ['a proof that proves nothing', { work: '1' }],
  ])('with %s is not taken, and gets a page to send once more', async (_, wrong) => {
    const page = await opened();
    const ticket = 'work' in wrong || 'website' in wrong ? page.ticket : '';
    const { status, html } = await visitor.post(path, { ...pleased, ticket, work: '', ...wrong });
    expect(status).toBe(409);
    expect(fieldIn(html, 'q.word')).toBe('Bien');
    expect(await published.responses()).toEqual([]);
    const again = { ticket: fieldIn(html, 'ticket'), work: workFor(html), website: '' };
    expect((await visitor.post(path, { ...pleased, ...again })).status).toBe(200);
  });

  it('with a cut or foreign ticket is not taken', async () => {
    const { ticket } = await opened();
    const another = await publishForm(stack, 900 + number);
    for (const wrong of [ticket.slice(0, -1), `${ticket}a`, ticket.replace(/^1/, '2'), ticket.toUpperCase()])
      expect((await visitor.post(path, { ...pleased, ticket: wrong })).status).toBe(409);
    expect((await visitor.post(`/f/${another.form.slug}`, { ...pleased, ticket })).status).toBe(409);
    expect(await another.responses()).toEqual([]);
    expect(await published.responses()).toEqual([]);
  });

  it('to an older version is taken by the rules of that version', async () => {
    const page = await opened();
    const [stars, ...others] = everyKindOfQuestion.questions;
    await published.change({
      published: 2,
      content: { ...everyKindOfQuestion, questions: others.filter(({ id }) => id !== 'why') },
    });
    expect((await visitor.post(path, { ...pleased, ...page })).status).toBe(200);
    const [response] = await published.responses();
    expect(response).toMatchObject({ formVersion: 1, answers: { [stars?.id ?? '']: { value: 5 } } });
  });

  it('to a form that was closed meanwhile is given back to be copied', async () => {
    const page = await opened();
    await published.change({ state: 'closed' });
    const { status, html } = await visitor.post(path, { ...pleased, ...page, 'q.word': 'Mis palabras' });
    expect([status, html]).toEqual([410, expect.stringContaining('Mis palabras')]);
    expect(await published.responses()).toEqual([]);
  });

  it('is carried into the other language without being sent', async () => {
    const { status, html } = await visitor.post(path, {
      ...pleased,
      ...(await opened()),
      lang: 'en',
      to: 'es',
    });
    expect([status, html]).toEqual([200, expect.stringContaining('<html lang="es">')]);
    expect(fieldIn(html, 'q.word')).toBe('Bien');
    expect(html).toMatch(/name="q\.stars" value="5" checked/);
    expect(await published.responses()).toEqual([]);
  });

  it.each([
    ['a megabyte of text', 'application/x-www-form-urlencoded', `q.word=${'a'.repeat(1024 * 1024)}`, 413],
    ['JSON', 'application/json', '{"q.stars":5}', 415],
    ['a file', 'multipart/form-data; boundary=x', '--x\r\n\r\n--x--', 415],
    ['thousands of fields', 'application/x-www-form-urlencoded', 'a=1&'.repeat(2000), 415],
  ])('of %s gets a plain page', async (_, type, body, expected) => {
    const { status, html, headers } = await visitor.send(path, type, body);
    expect([status, headers['content-type']]).toEqual([expected, 'text/html; charset=utf-8']);
    expect(html).toContain('<html lang="en">');
    expect(html.length).toBeLessThan(20_000);
  });
});

describe('a flood from one address', () => {
  it('keeps nobody else from answering, and loses no text of who shares the address', async () => {
    const flooder = newVisitor();
    const good: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const bad = Array.from({ length: 200 }, (_, index) =>
        flooder.post(path, { ...pleased, ticket: `made up ${round} ${index}`, 'q.word': 'bad' }),
      );
      const other = newVisitor();
      const answered = other.post(path, { ...pleased, ...(await opened(other)) });
      good.push((await answered).status);
      await Promise.all(bad);
    }
    expect(good).toEqual([200, 200, 200]);
    expect(await published.responses()).toHaveLength(3);
    const { status, html, headers } = await flooder.post(path, {
      ...pleased,
      ...(await opened(flooder)),
      'q.word': 'A good word',
    });
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(html).toMatch(/try again in \d+ minutes/);
    expect(fieldIn(html, 'q.word')).toBe('A good word');
  });

  it('is counted by form and address: few answers without a proof of work, many with one', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 8; index += 1) {
      const { ticket } = await opened();
      statuses.push((await visitor.post(path, { ...pleased, ticket, work: '' })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429, 429]);
    expect((await visitor.post(path, { ...pleased, ...(await opened()) })).status).toBe(200);
    expect(await published.responses()).toHaveLength(7);
  });
});
