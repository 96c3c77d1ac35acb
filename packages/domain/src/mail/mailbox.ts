/** RFC 2047, 2: 75 characters an encoded word, less `=?utf-8?q?` and `?=`. */
const longestPayload = 63;

const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A character as RFC 2047, 4.2 writes it in a phrase (5, rule 3). */
const encoded = (character: string): string =>
  /^[A-Za-z0-9!*+/-]$/.test(character)
    ? character
    : Array.from(
        new TextEncoder().encode(character),
        (byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      ).join('');

const encodedWords = (text: string): string => {
  const words = [''];
  for (const character of text) {
    const next = encoded(character);
    const last = words.at(-1) ?? '';
    if (last.length + next.length <= longestPayload) words[words.length - 1] = last + next;
    else words.push(next);
  }
  return words.map((word) => `=?utf-8?q?${word}?=`).join(' ');
};

/**
 * A name and an address as they stand in a letter's head (RFC 5322, 3.4), in ASCII alone, which is all that SES takes there.
 * Whatever is in the name, nothing of it becomes another address or another line.
 */
export const mailboxOf = (name: string, address: string): string => {
  const shown = onOneLine(name);
  if (shown === '') return address;
  const phrase = /^[\x20-\x7e]*$/.test(shown) ? `"${shown.replace(/["\\]/g, '\\$&')}"` : encodedWords(shown);
  return `${phrase} <${address}>`;
};

/** The address of `Portolan <no-reply@example.org>`, or of one without a name. */
export const addressIn = (mailbox: string): string => /<([^<>]+)>\s*$/.exec(mailbox)?.[1] ?? mailbox.trim();
