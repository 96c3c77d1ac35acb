import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import type { ZoneStore } from './zone-store.ts';

const createSchema = z.object({
  EmailIdentity: z.string(),
  Tags: z._default(z.array(z.object({ Key: z.string(), Value: z.string() })), []),
});
const mailFromSchema = z.object({ MailFromDomain: z.string() });

type Identity = { readonly tags: z.infer<typeof createSchema>['Tags']; mailFrom: string | null };

/** The same for a domain again after a restart, as records that were made for it stay good. */
const keyNamesOf = (domain: string): string[] =>
  [1, 2, 3].map((number) =>
    createHash('sha256')
      .update(`${number} ${domain}`)
      .digest('base64url')
      .replaceAll(/[_-]/g, 'x')
      .slice(0, 32)
      .toLowerCase(),
  );

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
};

const answer = (response: ServerResponse, status: number, body: object, type?: string): void => {
  response
    .writeHead(status, {
      'content-type': 'application/json',
      ...(type !== undefined && { 'x-amzn-errortype': type }),
    })
    .end(JSON.stringify(body));
};

/**
 * What the engine lacks of SES: domains that mails come from. Whether one is ready is what this machine's zone says of it. They are
 * forgotten with the process and made again by whoever asks for them.
 */
export const createIdentities = (zone: ZoneStore) => {
  const known = new Map<string, Identity>();
  const says = (name: string, type: string, value: string): boolean =>
    zone.records().some((one) => one.name === name && one.type === type && one.value.includes(value));
  const shown = (domain: string, { tags, mailFrom }: Identity): object => {
    const keys = keyNamesOf(domain);
    const isSigned = keys.every((key) =>
      says(`${key}._domainkey.${domain}`, 'CNAME', `${key}.dkim.amazonses.com`),
    );
    const isReturned =
      mailFrom !== null &&
      says(mailFrom, 'MX', 'amazonses.com') &&
      says(mailFrom, 'TXT', 'include:amazonses.com');
    return {
      IdentityType: 'DOMAIN',
      VerifiedForSendingStatus: isSigned,
      DkimAttributes: { Status: isSigned ? 'SUCCESS' : 'PENDING', Tokens: keys, SigningEnabled: true },
      ...(mailFrom !== null && {
        MailFromAttributes: {
          MailFromDomain: mailFrom,
          MailFromDomainStatus: isReturned ? 'SUCCESS' : 'PENDING',
          BehaviorOnMxFailure: 'USE_DEFAULT_VALUE',
        },
      }),
      Tags: tags,
    };
  };
  const missing = (response: ServerResponse): void =>
    answer(response, 404, { message: 'The domain is not known' }, 'NotFoundException');

  return {
    takes: (url: string): boolean => url.startsWith('/v2/email/identities'),

    handle: async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const [, , , , named = '', part] = (request.url ?? '').split('?', 1)[0]?.split('/') ?? [];
      const domain = decodeURIComponent(named);
      const identity = known.get(domain);
      switch (`${request.method} ${part ?? ''}`) {
        case 'POST ': {
          const { EmailIdentity, Tags } = createSchema.parse(await bodyOf(request));
          if (known.has(EmailIdentity))
            return answer(response, 400, { message: 'It is known' }, 'AlreadyExistsException');
          const made: Identity = { tags: Tags, mailFrom: null };
          known.set(EmailIdentity, made);
          return answer(response, 200, shown(EmailIdentity, made));
        }
        case 'GET ':
          return identity === undefined ? missing(response) : answer(response, 200, shown(domain, identity));
        case 'DELETE ':
          return known.delete(domain) ? answer(response, 200, {}) : missing(response);
        case 'PUT mail-from': {
          if (identity === undefined) return missing(response);
          identity.mailFrom = mailFromSchema.parse(await bodyOf(request)).MailFromDomain;
          return answer(response, 200, {});
        }
        default:
          return missing(response);
      }
    },
  };
};
export type Identities = ReturnType<typeof createIdentities>;
