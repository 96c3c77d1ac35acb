import { largestHtml } from '@portolan/domain/campaigns/check-message';
import { readyMadeMessages, readyMadeNames } from '@portolan/domain/campaigns/ready-made/ready-made-messages';
import { describe, expect, it } from 'vitest';
import { renderMessage } from './render-message.ts';
import { both, button, heading, letterhead, messageOf, renderingOf, text } from './rendering.test-support.ts';
import type { Rendering } from './rendering.ts';

const htmlOf = async (rendering: Rendering) => (await renderMessage(rendering)).html;
const picture = (link: string, alt: string) =>
  ({
    id: 'image1',
    kind: 'image',
    imageId: 'img_01J8ZC4Q3W5V7X9Y2B4D6F8H0K',
    width: 1200,
    height: 600,
    alt: both(alt),
    link,
  }) as const;

describe('a rendered message', () => {
  it.each(readyMadeNames)(
    '%s is light, says where the clinic is, and lays out with tables that say so',
    async (name) => {
      for (const language of ['en', 'es'] as const) {
        const { html, text: plain } = await renderMessage(
          renderingOf(readyMadeMessages[name], { language, tracked: true }),
        );
        expect(Buffer.byteLength(html)).toBeLessThan(largestHtml / 5);
        for (const part of [html, plain]) {
          for (const line of [letterhead.name, ...letterhead.address, letterhead.telephone])
            expect(part).toContain(line);
          expect(part).toContain('{{unsubscribe}}');
          expect(part).toContain('{{preferences}}');
        }
        expect(html).toContain(`lang="${language}"`);
        expect(html).toContain('<meta name="color-scheme" content="light dark"/>');
        expect(html).toContain('@media (prefers-color-scheme: dark)');
        for (const [table] of html.matchAll(/<table[^>]*>/g)) expect(table).toContain('role="presentation"');
        expect(html.match(/<h1/g)).toHaveLength(1);
        expect(html).not.toMatch(/<(script|link|form|iframe)\b/);
      }
    },
  );

  it('shows pictures no wider than their place, with what they show, and leads where they lead', async () => {
    const alone = await htmlOf(renderingOf(messageOf([picture('https://portal.test/', 'A "phone"')])));
    expect(alone).toContain('width="552"');
    expect(alone).toContain('alt="A &quot;phone&quot;"');
    expect(alone).toMatch(/<a href="https:\/\/portal\.test\/"[^>]*><img/);
    expect(alone).toContain('src="https://portolan.test/c/i/img_01J8ZC4Q3W5V7X9Y2B4D6F8H0K"');
    const inColumns = messageOf([
      { id: 'colums', kind: 'columns', columns: [[picture('', '')], [{ id: 'inner1', kind: 'divider' }]] },
    ]);
    const columns = await htmlOf(renderingOf(inColumns));
    expect(columns).toContain('width="268"');
    expect(columns.match(/class="column"/g)).toHaveLength(2);
  });

  it('a link that leads nowhere safe is words, and no bad address comes into either part', async () => {
    const links = [
      'javascript:alert',
      'http://portal.test/',
      'data:text/html,x',
      'vbscript:x',
      '//portal.test',
      'https://a',
    ];
    const blocks = [
      ...links.map((link, index) => text(`[words](${link})`, `text0${index}`)),
      button('Go', 'javascript:x'),
    ];
    const { html, text: plain, links: counted } = await renderMessage(renderingOf(messageOf(blocks)));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '{{unsubscribe}}',
      '{{preferences}}',
    ]);
    for (const link of links) expect(plain).not.toContain(link);
    expect(counted).toEqual([]);
  });

  it('marks what is bold, slanted and listed, and keeps line breaks', async () => {
    const { html, text: plain } = await renderMessage(
      renderingOf(messageOf([text('**one** *two*\nthree\n\n- four\n- five')])),
    );
    expect(html).toMatch(/<strong>one<\/strong> <em>two<\/em><br\/>three<\/p><ul[^>]*><li[^>]*>four<\/li>/);
    expect(plain.startsWith('one two\nthree\n\n- four\n- five\n\n-- \n')).toBe(true);
  });

  it('begins with the logo or the name, in the brand’s color, and says the portal’s name or what it is', async () => {
    const named = messageOf([heading('{portalName}')], { preheader: both('{clinicName}: {portalName}') });
    const bare = await htmlOf(
      renderingOf(named, {
        language: 'es',
        letterhead: { ...letterhead, portalName: both(''), color: '#ffe45c' },
      }),
    );
    expect(bare).toContain('el portal del paciente</h1>');
    expect(bare).toContain('>Cedar Creek: el portal del paciente');
    expect(bare).toContain('border-top:4px solid #ffe45c');
    const logo = { url: 'https://portolan.test/c/i/logo', width: 480, height: 64 };
    const withLogo = await htmlOf(renderingOf(named, { letterhead: { ...letterhead, logo } }));
    const [, shown] = /(<img[^>]*alt="Cedar Creek"[^>]*>)/.exec(withLogo) ?? [];
    expect(shown).toContain('src="https://portolan.test/c/i/logo"');
    expect(shown).toContain('width="240"');
  });
});
