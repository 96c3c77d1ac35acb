import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import type { SentLetter } from './ses-events.ts';

const tags = z._default(z.array(z.object({ Name: z.string(), Value: z.string() })), []);
const destination = z.object({ ToAddresses: z._default(z.array(z.string()), []) });
const one = z.object({
  Destination: destination,
  EmailTags: tags,
  ConfigurationSetName: z.optional(z.string()),
});
const many = z.object({
  BulkEmailEntries: z.array(z.object({ Destination: destination, ReplacementTags: tags })),
  DefaultEmailTags: tags,
  ConfigurationSetName: z.optional(z.string()),
});

/** To whom a request wants letters sent, with the tags of each, in its order. */
export type Asked = Pick<SentLetter, 'to' | 'tags' | 'configurationSet'>;

/** Reads what a request asks for beside the engine, which drops tags; nothing for what sends no mail through a configuration set. */
export const askedBy = (url: string, body: string): readonly Asked[] => {
  const json: unknown = body === '' ? null : JSON.parse(body);
  if (url.startsWith('/v2/email/outbound-emails')) {
    const { data } = one.safeParse(json);
    const configurationSet = data?.ConfigurationSetName;
    if (data === undefined || configurationSet === undefined) return [];
    return [{ to: data.Destination.ToAddresses, tags: data.EmailTags, configurationSet }];
  }
  if (!url.startsWith('/v2/email/outbound-bulk-emails')) return [];
  const { data } = many.safeParse(json);
  const configurationSet = data?.ConfigurationSetName;
  if (data === undefined || configurationSet === undefined) return [];
  return data.BulkEmailEntries.map((entry) => {
    // A tag of the entry stands for one of the same name that all have.
    const own = new Set(entry.ReplacementTags.map(({ Name }) => Name));
    const common = data.DefaultEmailTags.filter(({ Name }) => !own.has(Name));
    return {
      to: entry.Destination.ToAddresses,
      tags: [...common, ...entry.ReplacementTags],
      configurationSet,
    };
  });
};

/** The body of a request that somebody else reads as well. Begin in the same turn as they do. */
export const overhear = (request: IncomingMessage): { readonly body: () => string } => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { body: () => Buffer.concat(chunks).toString('utf8') };
};

/**
 * Pairs the letters that were taken with what was asked for each. Both are in one order, and of what was asked some may have
 * been refused.
 */
export const pairUp = <Taken extends { readonly to: readonly string[] }>(
  taken: readonly Taken[],
  asked: readonly Asked[],
): readonly { readonly letter: Taken; readonly asked: Asked }[] => {
  let next = 0;
  return taken.flatMap((letter) => {
    const at = asked.findIndex(({ to }, index) => index >= next && to.join() === letter.to.join());
    const found = asked[at];
    if (found === undefined) return [];
    next = at + 1;
    return [{ letter, asked: found }];
  });
};
