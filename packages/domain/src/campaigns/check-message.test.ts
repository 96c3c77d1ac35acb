import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckContext, checkMessage, largestHtml } from './check-message.ts';
import { blankMessage } from './edit-message.ts';
import type { Block, Message } from './message.ts';
import { anyMessage, filledBlock, messageOf } from './messages.test-support.ts';

const both = (text: string) => ({ en: text, es: text });
const context: CheckContext = {
  profile: {
    postalAddress: { street: '12 Main Street', city: 'Durango', state: 'CO', zip: '81301' },
    telephone: '970-555-0100',
  },
  portalName: both('MyCedar'),
  replyTo: 'portal@cedar.example.org',
  campaign: { topic: 'portal', topics: ['portal', 'clinic'], reached: 12 },
};
const complete = messageOf([filledBlock('heading', 'headng'), filledBlock('button', 'button')]);
const found = (message: Message, against = context) =>
  checkMessage(message, against).map(({ code, path, about }) =>
    [code, path, ...(about === '' ? [] : [about])].join(' '),
  );
const withBlock = (block: Block) => found({ ...complete, blocks: [...complete.blocks, block] });
const text = (en: string, es = en): Block => ({ id: 'text01', kind: 'text', text: { en, es } });

describe('what a message is checked for', () => {
  it('nothing is wrong with a complete one, whatever its blocks', () => {
    fc.assert(
      fc.property(anyMessage, (message) => {
        const filled = { ...message, blocks: [...message.blocks, filledBlock('text', 'textzz')] };
        expect(found(filled)).toEqual([]);
      }),
    );
  });

  it.each<[string, Partial<Message>, string[]]>([
    ['a subject', { subject: { en: '', es: 'Hola' } }, ['empty-subject subject.en']],
    [
      'a subject that phones show',
      { subject: both('x'.repeat(71)) },
      ['long-subject subject.en', 'long-subject subject.es'],
    ],
    ['a preheader', { preheader: { en: 'See', es: ' ' } }, ['no-preheader preheader.es']],
    [
      'known fields',
      { subject: { en: 'Hi {fristName}', es: 'Hola' } },
      ['unknown-field subject.en fristName'],
    ],
    [
      'a word for who has no name',
      {
        subject: { en: 'Hi {firstName} {lastName}', es: 'Hola {firstName}' },
        defaults: { firstName: { en: 'friend', es: '' }, lastName: both('') },
      },
      ['missing-default defaults.firstName.es firstName', 'missing-last-name defaults.lastName.en lastName'],
    ],
    ['anything to say', { blocks: [{ id: 'divide', kind: 'divider' }] }, ['empty-message message']],
  ])('it needs %s', (_, changes, expected) => expect(found({ ...complete, ...changes })).toEqual(expected));

  it.each<[string, Block, string[]]>([
    [
      'a link',
      { ...filledBlock('button', 'button2'.slice(1)), link: '' } as Block,
      ['missing-link blocks.utton2.link'],
    ],
    [
      'a link that leads somewhere',
      text('[a](nowhere)', '[a](https://a.example)'),
      ['broken-link blocks.text01.text.en nowhere'],
    ],
    [
      'a safe link',
      text('[a](http://a.example/x)', 'a'),
      ['insecure-link blocks.text01.text.en http://a.example/x'],
    ],
    ['no script', text('a', '[a](javascript:alert)'), ['broken-link blocks.text01.text.es javascript:alert']],
    ['both languages', text('Hello', ''), ['missing-translation blocks.text01.text.es']],
    ['words', text(''), ['empty-block blocks.text01.text.en']],
    [
      'a picture and what it shows',
      {
        id: 'image1',
        kind: 'image',
        imageId: null,
        width: 0,
        height: 0,
        alt: { en: 'A phone', es: '' },
        link: 'ftp://x.example',
      },
      [
        'no-picture blocks.image1',
        'missing-alt blocks.image1.alt.es',
        'broken-link blocks.image1.link ftp://x.example',
      ],
    ],
    [
      'known fields in columns',
      {
        id: 'colums',
        kind: 'columns',
        columns: [[], [{ id: 'inner1', kind: 'heading', text: both('{name}') }]],
      },
      ['unknown-field blocks.inner1.text.en name', 'unknown-field blocks.inner1.text.es name'],
    ],
  ])('a block needs %s', (_, block, expected) => expect(withBlock(block)).toEqual(expected));

  it('a message in one language says what becomes of those who read the other', () => {
    const english: Message = {
      ...blankMessage(),
      subject: { en: 'News', es: '' },
      preheader: { en: 'See', es: '' },
      blocks: [text('Hello', '')],
    };
    expect(found(english)).toEqual(['one-language subject.es']);
    expect(found({ ...english, fallback: 'leave-out' })).toEqual(['language-left-out subject.es']);
    expect(found(blankMessage())).toEqual(['empty-message message']);
  });

  it('the clinic needs an address, and a campaign a topic and somebody to reach', () => {
    const bare: CheckContext = {
      profile: {
        postalAddress: { street: '12 Main Street', city: '', state: 'CO', zip: '81301' },
        telephone: '',
      },
      portalName: { en: 'MyCedar', es: '' },
      replyTo: '',
      campaign: { topic: 'gone', topics: ['portal'], reached: 0 },
    };
    const message = { ...complete, subject: both('{portalName} {telephone}') };
    expect(found(message, bare)).toEqual([
      'missing-telephone settings.telephone telephone',
      'missing-telephone settings.telephone telephone',
      'no-postal-address settings.postalAddress',
      'no-topic campaign.topic',
      'nobody-reached campaign.segment',
      'no-portal-name plan.portalName portalName',
      'no-reply-to settings.replyTo',
    ]);
  });

  it('it must not be too large, and its pictures should be light', () => {
    const image = (id: string, imageId: string) => ({ ...filledBlock('image', id), imageId }) as Block;
    const message = {
      ...complete,
      blocks: [image('image1', 'img_a'), image('image2', 'img_b'), image('image3', 'img_a')],
    };
    const heavy = (bytes: number): CheckContext => ({
      ...context,
      htmlBytes: { en: largestHtml, es: largestHtml + 1 },
      imageBytes: new Map([
        ['img_a', 300_000],
        ['img_b', bytes],
      ]),
    });
    expect(found(message, heavy(300_000))).toEqual(['too-large message']);
    expect(found(message, heavy(300_001))).toEqual(['too-large message', 'heavy-pictures message']);
  });
});
