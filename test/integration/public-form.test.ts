import { describe, expect, it } from 'vitest';
import { hashOf } from '../support/form-visitor.ts';
import { useFormWorld } from '../support/form-world.ts';

const world = useFormWorld();

describe('a form at its address', () => {
  it('is a whole page that begins with what to do in an emergency, in the language that is asked for', async () => {
    const english = await world.visitor.get(world.path, { 'accept-language': 'fr, en;q=0.8, es;q=0.5' });
    expect(english.status).toBe(200);
    expect(english.html).toContain('<html lang="en">');
    const main = english.html.slice(english.html.indexOf('<main>'));
    expect(main.indexOf('911')).toBeLessThan(main.indexOf('<h1>'));
    for (const said of ['tel:9705550100', 'every Monday', 'Your first week', 'Privacy', 'What of stars?'])
      expect(english.html).toContain(said);
    expect(english.html).toMatch(/Only if you answered 1 or 2 to the question “What of stars\?”/);
    const spanish = await world.visitor.get(world.path, { 'accept-language': 'es-MX,es;q=0.9,en;q=0.1' });
    expect(spanish.html).toContain('<html lang="es">');
    expect(spanish.html).toContain('llame al 911');
    expect((await world.visitor.get(`${world.path}?lang=es`, { 'accept-language': 'en' })).html).toContain(
      'Su primera semana',
    );
  });

  it('allows its own style and script and nothing else, and is kept nowhere', async () => {
    const { html, headers } = await world.visitor.get(world.path);
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

  it.each(['/f/nowhere234', '/f/short', '/f/NOWHERE234'])('is not there at %s', async (elsewhere) => {
    const { status, html } = await world.visitor.get(elsewhere, { 'accept-language': 'es' });
    expect([status, html]).toEqual([404, expect.stringContaining('Aquí no hay ninguna página')]);
  });

  it.each([
    ['a megabyte of text', 'application/x-www-form-urlencoded', `q.word=${'a'.repeat(1024 * 1024)}`, 413],
    ['JSON', 'application/json', '{"q.stars":5}', 415],
    ['a file', 'multipart/form-data; boundary=x', '--x\r\n\r\n--x--', 415],
    ['thousands of fields', 'application/x-www-form-urlencoded', 'a=1&'.repeat(2000), 415],
  ])('of %s gets a plain page', async (_, type, body, expected) => {
    const { status, html, headers } = await world.visitor.send(world.path, type, body);
    expect([status, headers['content-type']]).toEqual([expected, 'text/html; charset=utf-8']);
    expect(html).toContain('<html lang="en">');
    expect(html.length).toBeLessThan(20_000);
  });
});
