import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds for which one code is shown (RFC 6238). */
export const stepSeconds = 30;
const digits = 6;
/** Steps before and after the present one that are taken, for clocks that are a little off. */
const drift = 1;

/** The number of the step at a moment given in epoch seconds. */
export const stepAt = (seconds: number): number => Math.floor(seconds / stepSeconds);

/** The six digits of one step (RFC 4226 with SHA-1, which is what authenticator apps reckon with). */
export const codeOfStep = (key: Uint8Array, step: number): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', key).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  const number = digest.readUInt32BE(offset) & 0x7f_ff_ff_ff;
  return String(number % 10 ** digits).padStart(digits, '0');
};

/** The step that a code belongs to, of those taken at this moment (epoch seconds); undefined when it is of none. */
export const stepOfCode = (key: Uint8Array, code: string, seconds: number): number | undefined => {
  if (!/^\d{6}$/.test(code)) return undefined;
  const now = stepAt(seconds);
  const steps = Array.from({ length: 2 * drift + 1 }, (_, index) => now - drift + index);
  return steps.find((step) => timingSafeEqual(Buffer.from(codeOfStep(key, step)), Buffer.from(code)));
};
