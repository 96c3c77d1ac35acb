import { timingSafeEqual } from 'node:crypto';
import { edgeHeader } from '@portolan/contract/edge-header';
import * as z from 'zod/mini';
import type { Environment } from './environment.ts';

/** Several by commas, so that one can be replaced while another is in use; each of 32 printed characters or more. */
const edgeSchema = z.object({
  ORIGIN_SECRETS: z.string().check(z.regex(/^[\x21-\x2b\x2d-\x7e]{32,}(?:,[\x21-\x2b\x2d-\x7e]{32,})*$/)),
});

/** Tells by its headers whether a request came through the public edge. */
export type Edge = (headers: Readonly<Record<string, string | undefined>>) => boolean;

/** Throws at start where the environment has no secret, or one that could be guessed. */
export const loadEdge = (source: Environment): Edge => {
  const secrets = edgeSchema
    .parse(source)
    .ORIGIN_SECRETS.split(',')
    .map((secret) => Buffer.from(secret));
  return (headers) => {
    const said = Buffer.from(headers[edgeHeader] ?? '');
    // All are compared, whichever it is. How long it takes tells of a secret's length at most, and that is in the templates.
    return (
      secrets.filter((secret) => secret.length === said.length && timingSafeEqual(secret, said)).length > 0
    );
  };
};
