import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressIn, mailboxOf } from './mailbox.ts';

/** As a mail program reads it (RFC 2047, 6.2: spaces between encoded words are nothing). */
const nameIn = (mailbox: string): string => {
  const phrase = mailbox.slice(0, mailbox.lastIndexOf(' <'));
  if (phrase.startsWith('"')) return phrase.slice(1, -1).replace(/\\(.)/g, '$1');
  const bytes = phrase
    .split(' ')
    .flatMap((word) => word.slice(10, -2).match(/=[0-9A-F]{2}|./g) ?? [])
    .map((part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
  return new TextDecoder().decode(Uint8Array.from(bytes));
};

describe('a mailbox', () => {
  it('says whatever name in ASCII, on one line, with one address, in words of at most 75 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        const mailbox = mailboxOf(name, 'news@example.org');
        expect(mailbox).toMatch(/^[\x20-\x7e]+$/);
        expect(addressIn(mailbox)).toBe('news@example.org');
        const shown = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        if (shown === '') return;
        expect(nameIn(mailbox)).toBe(shown.toWellFormed());
        for (const word of mailbox.match(/=\?\S+/g) ?? []) expect(word.length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('lets no name become another line or another address', () => {
    expect(mailboxOf('Fox Glen\r\nBcc: all@example.org', 'a@example.org')).toBe(
      '"Fox Glen Bcc: all@example.org" <a@example.org>',
    );
    expect(mailboxOf('A" <b@example.org>, "C', 'a@example.org')).toBe(
      '"A\\" <b@example.org>, \\"C" <a@example.org>',
    );
    expect(addressIn('Portolan <no-reply@example.org>')).toBe('no-reply@example.org');
  });
});
