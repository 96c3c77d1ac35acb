import { fail, type Result, succeed } from '../result.ts';
import { longestAddress } from './contact.ts';

/** Why an address cannot be written to, as stable codes. */
export const addressFaults = [
  'address-missing',
  'address-too-long',
  'address-control-characters',
  'address-local-part-not-ascii',
  'address-malformed',
] as const;
export type AddressFault = (typeof addressFaults)[number];

/** RFC 5321, 4.5.3.1.1, in characters, which are octets where all is ASCII. */
const longestLocalPart = 64;
// A line break in an address would begin another header of the mail.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const ascii = /^[\u0020-\u007e]*$/;
/** RFC 5322, 3.2.3: `dot-atom-text`. */
const dotAtom = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
/** RFC 5322, 3.2.4, without folding: printable characters, quotes and backslashes escaped. */
const quoted = /^"([^"\\]|\\[ -~])+"$/;
/** RFC 1123, 2.1, with a name of at least two labels, of which the last is no number. */
const domainName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** What a URL would take for the end of its host, for a port, or for something that it decodes. */
const endsHost = /[\s/\\?#@:%[\]]/;

/** The domain in ASCII (RFC 5891), as URLs carry it; empty where it is none. */
const asciiDomain = (domain: string): string => {
  if (domain === '' || endsHost.test(domain)) return '';
  try {
    return new URL(`https://${domain}/`).hostname;
  } catch {
    return '';
  }
};

/**
 * An address as it is kept, compared and written to: trimmed, in small letters, its domain in ASCII. Plus signs and quotes
 * stay, for they may lead to another mailbox. Normalizing what was normalized changes nothing. Sources: RFC 5321, RFC 5322;
 * a local part beyond ASCII would need SMTPUTF8, which SES does not speak.
 */
export const normalizedAddress = (typed: string): Result<string, { readonly code: AddressFault }> => {
  const address = typed.trim();
  if (address === '') return fail({ code: 'address-missing' });
  if (control.test(address)) return fail({ code: 'address-control-characters' });
  const at = address.lastIndexOf('@');
  if (at < 1) return fail({ code: 'address-malformed' });
  const localPart = address.slice(0, at);
  if (!ascii.test(localPart)) return fail({ code: 'address-local-part-not-ascii' });
  const domain = asciiDomain(address.slice(at + 1));
  if (!domainName.test(domain)) return fail({ code: 'address-malformed' });
  const normalized = `${localPart.toLowerCase()}@${domain}`;
  if (normalized.length > longestAddress || localPart.length > longestLocalPart)
    return fail({ code: 'address-too-long' });
  return dotAtom.test(localPart.toLowerCase()) || quoted.test(localPart)
    ? succeed(normalized)
    : fail({ code: 'address-malformed' });
};
