import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { responseIdAt } from '@portolan/domain/feedback/response-id';
import type { DayKeys } from '../../runtime/public-pages/day-keys.ts';

/** Milliseconds that a ticket is good: as long as its day's key is there. */
const goodFor = 2 * 24 * 60 * 60 * 1000;
/** Milliseconds by which two machines' clocks may differ. */
const skew = 60_000;

const macOf = (key: string, formId: string, said: string): string =>
  createHmac('sha256', key).update(`ticket ${formId} ${said}`).digest('base64url');

/**
 * What a page is shown with and its answer is named by: the version of the form, the instant, 128 random bits, and a keyed hash over
 * them and the form. Nothing of it is kept.
 */
export const makeTicket = async (
  { formId, version }: { readonly formId: string; readonly version: number },
  keys: DayKeys,
  now: Date,
  random: (bytes: number) => Buffer,
): Promise<string> => {
  const said = `${version}.${now.getTime().toString(36)}.${random(16).toString('base64url')}`;
  return `${said}.${macOf(await keys.today(now), formId, said)}`;
};

export type ReadTicket = {
  readonly version: number;
  /** Of the response that is answered with it; the same ticket always names the same. */
  readonly responseId: string;
};

/** What a ticket says; null for one that is too old, of another form, cut off or made up. */
export const readTicket = async (
  ticket: string,
  formId: string,
  keys: DayKeys,
  now: Date,
): Promise<ReadTicket | null> => {
  const [, said = '', version = '', time = '', mac = ''] =
    /^(([1-9]\d{0,5})\.([0-9a-z]{8})\.[\w-]{22})\.([\w-]{43})$/.exec(ticket) ?? [];
  const at = Number.parseInt(time, 36);
  if (said === '' || !(at > now.getTime() - goodFor && at < now.getTime() + skew)) return null;
  const key = await keys.at(new Date(at), now);
  if (key === null) return null;
  if (!timingSafeEqual(Buffer.from(macOf(key, formId, said)), Buffer.from(mac))) return null;
  const digest = createHash('sha256').update(ticket).digest();
  return { version: Number(version), responseId: responseIdAt(new Date(at), digest) };
};
