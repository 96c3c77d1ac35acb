import { describe, expect, it } from 'vitest';
import { areaIn, fieldIn, type Posted, workFor } from '../support/form-visitor.ts';
import { pleased, useFormWorld } from '../support/form-world.ts';
import { everyKindOfQuestion, publishForm } from '../support/public-forms.ts';

const world = useFormWorld();

describe('an answer', () => {
  it('is stored with what was asked and nothing of who it was', async () => {
    const page = await world.opened();
    const { status, html } = await world.visitor.post(`${world.path}?via=poster&lang=es`, {
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
    expect(await world.published.responses()).toEqual([
      {
        id: expect.stringMatching(/^rsp_/),
        formId: world.published.form.id,
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
    const page = { ...pleased, ...(await world.opened()) };
    const sent = await Promise.all([1, 2, 3, 4].map(() => world.visitor.post(world.path, page)));
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await world.visitor.post(world.path, page)).html).toContain('Thank you');
    expect(await world.published.responses()).toHaveLength(1);
  });

  it('that says something else under the same ticket gets a new form, with what was typed', async () => {
    const page = await world.opened();
    await world.visitor.post(world.path, { ...pleased, ...page });
    const other = await world.visitor.post(world.path, { ...pleased, ...page, 'q.word': 'Otra cosa' });
    expect(other.status).toBe(409);
    expect(fieldIn(other.html, 'q.word')).toBe('Otra cosa');
    expect(fieldIn(other.html, 'ticket')).not.toBe(page.ticket);
    const again = { ticket: fieldIn(other.html, 'ticket'), work: workFor(other.html) };
    expect(
      (await world.visitor.post(world.path, { ...pleased, 'q.word': 'Otra cosa', ...again })).status,
    ).toBe(200);
    expect(await world.published.responses()).toHaveLength(2);
  });

  it('keeps an address that was left apart from what was said', async () => {
    const { html } = await world.visitor.post(world.path, {
      ...pleased,
      ...(await world.opened()),
      email: ' Rosa@Example.org ',
    });
    expect(html).toContain('We write to the address you left');
    const [response] = await world.published.responses();
    expect(response?.wantsReply).toBe(true);
    expect(JSON.stringify(response)).not.toContain('example.org');
  });

  it('that lacks something gets its page back: each fault at the top and at its field, and all that was typed', async () => {
    const why = '<script>alert(1)</script> & "‮שלום" 🙂\n\nsecond line';
    const { status, html } = await world.visitor.post(world.path, {
      ...(await world.opened()),
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
    expect(await world.published.responses()).toEqual([]);
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
    const page = await world.opened();
    const ticket = 'work' in wrong || 'website' in wrong ? page.ticket : '';
    const { status, html } = await world.visitor.post(world.path, { ...pleased, ticket, work: '', ...wrong });
    expect(status).toBe(409);
    expect(fieldIn(html, 'q.word')).toBe('Bien');
    expect(await world.published.responses()).toEqual([]);
    const again = { ticket: fieldIn(html, 'ticket'), work: workFor(html), website: '' };
    expect((await world.visitor.post(world.path, { ...pleased, ...again })).status).toBe(200);
  });

  it('with a cut or foreign ticket is not taken', async () => {
    const { ticket } = await world.opened();
    const another = await publishForm(world.stack, 900);
    for (const wrong of [ticket.slice(0, -1), `${ticket}a`, ticket.replace(/^1/, '2'), ticket.toUpperCase()])
      expect((await world.visitor.post(world.path, { ...pleased, ticket: wrong })).status).toBe(409);
    expect((await world.visitor.post(`/f/${another.form.slug}`, { ...pleased, ticket })).status).toBe(409);
    expect(await another.responses()).toEqual([]);
    expect(await world.published.responses()).toEqual([]);
  });

  it('to an older version is taken by the rules of that version', async () => {
    const page = await world.opened();
    const [stars, ...others] = everyKindOfQuestion.questions;
    await world.published.change({
      published: 2,
      content: { ...everyKindOfQuestion, questions: others.filter(({ id }) => id !== 'why') },
    });
    expect((await world.visitor.post(world.path, { ...pleased, ...page })).status).toBe(200);
    const [response] = await world.published.responses();
    expect(response).toMatchObject({ formVersion: 1, answers: { [stars?.id ?? '']: { value: 5 } } });
  });

  it('to a form that was closed meanwhile is given back to be copied', async () => {
    const page = await world.opened();
    await world.published.change({ state: 'closed' });
    const { status, html } = await world.visitor.post(world.path, {
      ...pleased,
      ...page,
      'q.word': 'Mis palabras',
    });
    expect([status, html]).toEqual([410, expect.stringContaining('Mis palabras')]);
    expect(await world.published.responses()).toEqual([]);
  });

  it('is carried into the other language without being sent', async () => {
    const { status, html } = await world.visitor.post(world.path, {
      ...pleased,
      ...(await world.opened()),
      lang: 'en',
      to: 'es',
    });
    expect([status, html]).toEqual([200, expect.stringContaining('<html lang="es">')]);
    expect(fieldIn(html, 'q.word')).toBe('Bien');
    expect(html).toMatch(/name="q\.stars" value="5" checked/);
    expect(await world.published.responses()).toEqual([]);
  });
});
