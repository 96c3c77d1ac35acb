import { anyContent, contentOf, question } from '@portolan/domain/feedback/forms.test-support';
import { answerFaultCodes, answerField } from '@portolan/domain/feedback/read-answers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormPage, renderFormPage } from './form-page.ts';
import { renderBusy, renderClosed, renderThanks } from './notice-pages.ts';

const assets = { style: '', script: '' };
const page = (other: Partial<FormPage> = {}): FormPage => ({
  content: contentOf([question('word', 'short-text')]),
  audiences: ['patients'],
  language: 'en',
  clinic: { name: 'Cedar Creek Clinic', telephone: '' },
  ticket: 'ticket',
  workBits: 16,
  given: {},
  faults: [],
  notice: null,
  asksForAddress: true,
  ...other,
});
/** The tags of a page, in their order, with the names of their attributes: what text must never change. */
const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<(\/?[a-z!][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].map(
    ([, tag = '', attributes = '']) => `${tag} ${attributes.replaceAll(/="[^"]*"/g, '')}`,
  );

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus='alert(1)",
    '</textarea></form><form action="https://elsewhere.example">',
    'javascript:alert(1)',
    '<!--',
    ']]>',
    '‮override',
    'שלום 👩‍⚕️',
    '&lt;b&gt;',
  ),
);

describe('whatever people write is text', () => {
  it('in a form: its words, the name of its clinic and what was typed change no tag', () => {
    const plain = tagsOf(renderFormPage(page({ given: { 'q.word': ['x'], email: ['x'] } }), assets));
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = renderFormPage(
          page({
            content: contentOf([question('word', 'short-text', { text: { en: text || 'x', es: text } })]),
            clinic: { name: text, telephone: '' },
            ticket: text,
            given: { 'q.word': [text], email: [text], audience: [text] },
          }),
          assets,
        );
        expect(tagsOf(shown)).toEqual(plain);
      }),
    );
  });

  it('in what is carried along and given back', () => {
    const about = { language: 'es', clinic: null, query: {} } as const;
    const busy = (text: string) =>
      renderBusy(about, { given: { 'q.a': [`abc${text}`] }, minutes: 3 }, assets);
    const closed = (text: string) => renderClosed(about, { 'q.a': [`abc${text}`] }, assets);
    const thanks = (text: string) =>
      renderThanks(about, { thanks: `x${text}`, toldLater: false, more: false }, assets);
    fc.assert(
      fc.property(hostile, (text) => {
        for (const render of [busy, closed, thanks]) expect(tagsOf(render(text))).toEqual(tagsOf(render('')));
      }),
    );
  });

  it('a telephone is a number to dial and nothing else', () => {
    const html = renderFormPage(
      page({ clinic: { name: 'Clinic', telephone: '(970) 555-0100 x 2' } }),
      assets,
    );
    expect(html).toContain('href="tel:97055501002"');
  });
});

it('every question of any form is a group with a legend, and each fault stands at its field and at the top', () => {
  fc.assert(
    fc.property(anyContent, fc.constantFrom(...answerFaultCodes), (content, code) => {
      const faults = content.questions.map(({ id }) => ({ questionId: id, code }));
      const html = renderFormPage(page({ content, faults }), assets);
      for (const { id } of content.questions) {
        const field = answerField(id);
        expect(html).toContain(`<legend id="${field}.legend">`);
        expect(html).toContain(`<a href="#${field}">`);
        expect(html.split(`id="${field}.fault"`)).toHaveLength(2);
        expect(html.split(` id="${field}"`)).toHaveLength(2);
      }
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});
