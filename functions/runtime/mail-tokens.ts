import { createCipheriv, createDecipheriv } from 'node:crypto';
import { mailKeyMonths } from '@portolan/data/campaigns/mail-keys';
import type { PeriodKeys } from '@portolan/data/directory/period-keys';
import { signUpDays } from '@portolan/domain/campaigns/contact';
import type { IdKind } from '@portolan/domain/ids';
import { addMonths, type Month, monthsBetween } from '@portolan/domain/months';
import type { Language } from '@portolan/domain/people/person';
import { packedIdBytes, packId, unpackId } from './packed-ids.ts';

/** One of a campaign's mails: its chunk, from 1, and the place in it, from 0. */
type OneMail = {
  readonly organizationId: string;
  readonly campaignId: string;
  readonly chunk: number;
  readonly place: number;
  readonly language: Language;
};

/** What the bearer of a link may do. None of it can be read from the link, nor altered in it. */
export type MailToken =
  /** Stop mails, and choose what they are about: the links in the footer and the headers. */
  | ({ readonly kind: 'recipient'; readonly contactId: string } & OneMail)
  /** Be counted: tracked links and the picture that tells of an opening. Whoever copies such a link gives nothing else away. */
  | ({ readonly kind: 'tracking' } & OneMail)
  | { readonly kind: 'image'; readonly organizationId: string; readonly imageId: string }
  /** Confirm one sign-up: what was typed at that instant on the sign-up page, and nothing that came before or after. */
  | {
      readonly kind: 'confirmation';
      readonly organizationId: string;
      readonly contactId: string;
      readonly askedAt: string;
    };
type Kind = MailToken['kind'];
type TokenOf<K extends Kind> = Extract<MailToken, { kind: K }>;

/** Days that a token is good. */
const goodFor = { recipient: 366, tracking: 366, image: 366, confirmation: signUpDays } as const;
const numbers = { recipient: 1, tracking: 2, image: 3, confirmation: 4 } as const;
const kinds: readonly Kind[] = ['recipient', 'tracking', 'image', 'confirmation'];

const cipher = 'aes-256-gcm';
/** Bytes: what the token is and its month; then the nonce (NIST SP 800-38D, 8.2), what is sealed, and the tag. */
const headBytes = 3;
const nonceBytes = 12;
const tagBytes = 16;
const start = headBytes + nonceBytes;
const mailBytes = 2 * packedIdBytes + 5;
const expiryBytes = 2;
/** Milliseconds since 1970. */
const instantBytes = 6;
const bytesOf = {
  recipient: mailBytes + packedIdBytes + expiryBytes,
  tracking: mailBytes + expiryBytes,
  image: 2 * packedIdBytes + expiryBytes,
  confirmation: 2 * packedIdBytes + instantBytes + expiryBytes,
} as const;
const lengthOf = (kind: Kind): number => start + bytesOf[kind] + tagBytes;

const firstMonth = '2020-01';
const dayNumber = (at: Date): number => Math.floor((at.getTime() - Date.parse('2020-01-01')) / 86_400_000);
const monthOf = (at: Date): Month => at.toISOString().slice(0, 7);

const writeMail = (bytes: Buffer, offset: number, mail: OneMail): number => {
  let at = packId(bytes, offset, 'organization', mail.organizationId);
  at = packId(bytes, at, 'campaign', mail.campaignId);
  at = bytes.writeUIntBE(mail.chunk, at, 3);
  at = bytes.writeUInt8(mail.place, at);
  return bytes.writeUInt8(mail.language === 'es' ? 1 : 0, at);
};

const readMail = (bytes: Buffer, offset: number): OneMail => {
  const rest = offset + 2 * packedIdBytes;
  return {
    organizationId: unpackId(bytes, offset, 'organization'),
    campaignId: unpackId(bytes, offset + packedIdBytes, 'campaign'),
    chunk: bytes.readUIntBE(rest, 3),
    place: bytes.readUInt8(rest + 3),
    language: bytes.readUInt8(rest + 4) === 1 ? 'es' : 'en',
  };
};

const write = (bytes: Buffer, token: MailToken): number => {
  const pair = (kind: IdKind, id: string): number =>
    packId(bytes, packId(bytes, 0, 'organization', token.organizationId), kind, id);
  switch (token.kind) {
    case 'recipient':
      return packId(bytes, writeMail(bytes, 0, token), 'contact', token.contactId);
    case 'tracking':
      return writeMail(bytes, 0, token);
    case 'image':
      return pair('image', token.imageId);
    case 'confirmation':
      return bytes.writeUIntBE(Date.parse(token.askedAt), pair('contact', token.contactId), instantBytes);
  }
};

const read = (kind: Kind, bytes: Buffer): MailToken => {
  const organizationId = unpackId(bytes, 0, 'organization');
  switch (kind) {
    case 'recipient':
      return { kind, ...readMail(bytes, 0), contactId: unpackId(bytes, mailBytes, 'contact') };
    case 'tracking':
      return { kind, ...readMail(bytes, 0) };
    case 'image':
      return { kind, organizationId, imageId: unpackId(bytes, packedIdBytes, 'image') };
    case 'confirmation':
      return {
        kind,
        organizationId,
        contactId: unpackId(bytes, packedIdBytes, 'contact'),
        askedAt: new Date(bytes.readUIntBE(2 * packedIdBytes, instantBytes)).toISOString(),
      };
  }
};

/** What stands in the address of a page: letters, digits, `-` and `_`. */
export type Seal = (token: MailToken) => string;

export type MailTokens = {
  /** Seals as many as are wanted with the key of this month, without waiting for anything more. */
  readonly sealer: (now: Date) => Promise<Seal>;
  /** What a token of this kind says; null for one that is too old, of another kind, cut off, altered or made up. */
  readonly open: <K extends Kind>(kind: K, text: string, now: Date) => Promise<TokenOf<K> | null>;
};

const isOfKind = <K extends Kind>(kind: K, token: MailToken): token is TokenOf<K> => token.kind === kind;

/** `random`: so many random bytes. */
export const openMailTokens = (keys: PeriodKeys, random: (bytes: number) => Buffer): MailTokens => {
  // At most fourteen are there at once.
  const kept = new Map<Month, Buffer>();
  const keep = (month: Month, key: string): Buffer => {
    const bytes = Buffer.from(key, 'base64url');
    kept.set(month, bytes);
    return bytes;
  };
  const keyAt = async (month: Month, now: Date): Promise<Buffer | null> => {
    const age = monthsBetween(month, monthOf(now));
    // Others are gone, and are not looked for.
    if (age < 0 || age > mailKeyMonths) return null;
    const known = kept.get(month);
    if (known !== undefined) return known;
    const found = await keys.find(month, now);
    return found === null ? null : keep(month, found);
  };

  return {
    sealer: async (now) => {
      const month = monthOf(now);
      const key =
        kept.get(month) ?? keep(month, await keys.findOrMake(month, random(32).toString('base64url'), now));
      const monthNumber = monthsBetween(firstMonth, month);
      const today = dayNumber(now);
      return (token) => {
        const head = Buffer.alloc(start);
        head.writeUInt8(numbers[token.kind], 0);
        head.writeUInt16BE(monthNumber, 1);
        const nonce = random(nonceBytes);
        nonce.copy(head, headBytes);
        const plain = Buffer.alloc(bytesOf[token.kind]);
        plain.writeUInt16BE(today + goodFor[token.kind], write(plain, token));
        const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
        sealing.setAAD(head.subarray(0, headBytes));
        const sealed = sealing.update(plain);
        sealing.final();
        return Buffer.concat([head, sealed, sealing.getAuthTag()]).toString('base64url');
      };
    },

    open: async (kind, text, now) => {
      const bytes = Buffer.from(text, 'base64url');
      // Of several ways to write the same bytes one alone is good.
      if (bytes.length !== lengthOf(kind) || bytes.toString('base64url') !== text) return null;
      if (kinds.find((one) => numbers[one] === bytes[0]) !== kind) return null;
      const key = await keyAt(addMonths(firstMonth, bytes.readUInt16BE(1)), now);
      if (key === null) return null;
      const opening = createDecipheriv(cipher, key, bytes.subarray(headBytes, start), {
        authTagLength: tagBytes,
      });
      opening.setAAD(bytes.subarray(0, headBytes));
      opening.setAuthTag(bytes.subarray(-tagBytes));
      const plain = opening.update(bytes.subarray(start, -tagBytes));
      try {
        opening.final();
      } catch {
        // Its tag does not fit: it was altered, or sealed by somebody else.
        return null;
      }
      if (plain.readUInt16BE(plain.length - expiryBytes) < dayNumber(now)) return null;
      const token = read(kind, plain);
      return isOfKind(kind, token) ? token : null;
    },
  };
};
