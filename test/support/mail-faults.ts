import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { localCredentials, localRegion } from '@portolan/local/engines/clients';
import { addressOf, listen } from '@portolan/local/engines/listen';
import type { Mail, MailStore, NewMail } from '@portolan/local/engines/mail-store';
import { startSes } from '@portolan/local/engines/ses';

/** What a client of this machine's engines says of itself. */
export const credentialsHere = { region: localRegion, credentials: localCredentials };

/** What becomes of one call. */
export type CallFault =
  /** It goes through. */
  | 'none'
  /** SES takes nothing: too many calls. */
  | 'throttle'
  /** SES takes it, and its answer is lost. */
  | 'lose-answer'
  /** The call is lost on its way. */
  | 'lose-call'
  /** SES says that something went wrong there, and took nothing. */
  | 'fail'
  /** SES refuses the call as a whole, for what is wrong with one of its recipients. */
  | 'refuse-call'
  /** SES takes nothing from anybody, until it is told otherwise. */
  | 'stop';
/** What becomes of one recipient of a call that goes through. */
export type RecipientFault = 'none' | 'refuse' | 'put-off';

export type Entry = {
  readonly Destination: { readonly ToAddresses: readonly string[] };
  readonly ReplacementTags: readonly { readonly Name: string; readonly Value: string }[];
};

/** Who was taken, by whom events are made. `at`: milliseconds since 1970 of the call. */
export type Taken = {
  readonly tags: Readonly<Record<string, string>>;
  readonly to: string;
  readonly at: number;
};

export type MailFaults = {
  /** For each call, in their order. */
  ofCall: (number: number) => CallFault;
  ofRecipient: (address: string) => RecipientFault;
};

/** An inbox that counts what arrived, by address, and keeps some mails whole. */
const openInbox = () => {
  const counts = new Map<string, number>();
  const kept: NewMail[] = [];
  const store: MailStore = {
    list: () => [],
    find: () => undefined,
    add: (mail: NewMail): Mail => {
      for (const to of mail.to) counts.set(to, (counts.get(to) ?? 0) + 1);
      if (kept.length < 200) kept.push(mail);
      return { id: '', ...mail };
    },
    waitFor: () => Promise.reject(new Error('Nobody waits here')),
  };
  return { counts, kept, store };
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
};

const answer = (response: ServerResponse, status: number, body: unknown, type?: string): void => {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(type !== undefined && { 'x-amzn-errortype': type }),
  });
  response.end(JSON.stringify(body));
};

const statuses = { refuse: 'MESSAGE_REJECTED', 'put-off': 'TRANSIENT_FAILURE' } as const;

/**
 * A proxy before the engine that stands for SES. It throttles, loses calls and answers, and refuses single recipients, as it is told;
 * what arrived behind it is the truth.
 */
export const startMailFaults = async () => {
  const inbox = openInbox();
  const engine = await startSes(inbox.store);
  const taken: Taken[] = [];
  const starts: { readonly at: number; readonly recipients: number; readonly tenant: string | null }[] = [];
  const faults: MailFaults = { ofCall: () => 'none', ofRecipient: () => 'none' };
  let calls = 0;

  /** Hands on what SES takes of a call, and answers for all of it. */
  const pass = async (path: string, body: { BulkEmailEntries: Entry[] }): Promise<unknown[]> => {
    const entries = body.BulkEmailEntries;
    const fates = entries.map(({ Destination }) => faults.ofRecipient(Destination.ToAddresses[0] ?? ''));
    const good = entries.filter((_, place) => fates[place] === 'none');
    let results: { Status: string }[] = [];
    if (good.length > 0) {
      const response = await fetch(`${engine.endpoint}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'AWS4-HMAC-SHA256 Credential=local' },
        body: JSON.stringify({ ...body, BulkEmailEntries: good }),
      });
      const said: { BulkEmailEntryResults: { Status: string }[] } = JSON.parse(await response.text());
      results = said.BulkEmailEntryResults;
    }
    const at = Date.now();
    for (const [place, entry] of good.entries())
      if (results[place]?.Status === 'SUCCESS')
        taken.push({
          to: entry.Destination.ToAddresses[0] ?? '',
          tags: Object.fromEntries(entry.ReplacementTags.map(({ Name, Value }) => [Name, Value])),
          at,
        });
    const left = results.values();
    return fates.map((fate) => (fate === 'none' ? left.next().value : { Status: statuses[fate] }));
  };

  const server = createServer((request, response) => {
    const handle = async () => {
      const body: { BulkEmailEntries: Entry[]; TenantName?: string } = JSON.parse(await readBody(request));
      calls += 1;
      starts.push({
        at: performance.now(),
        recipients: body.BulkEmailEntries.length,
        tenant: body.TenantName ?? null,
      });
      const fault = faults.ofCall(calls);
      switch (fault) {
        case 'throttle':
          return answer(response, 429, { message: 'slow' }, 'TooManyRequestsException');
        case 'refuse-call':
          return answer(response, 400, { message: 'refused' }, 'BadRequestException');
        case 'stop':
          return answer(response, 400, { message: 'stopped' }, 'SendingPausedException');
        case 'fail':
          return answer(response, 500, { message: 'broken' }, 'InternalFailure');
        case 'lose-call':
          return request.socket.destroy();
        case 'lose-answer':
          await pass(request.url ?? '', body);
          return request.socket.destroy();
        case 'none':
          return answer(response, 200, { BulkEmailEntryResults: await pass(request.url ?? '', body) });
      }
    };
    handle().catch((error: unknown) => answer(response, 500, { message: String(error) }));
  });
  await listen(server, 0, '127.0.0.1');
  return {
    endpoint: `http://127.0.0.1:${addressOf(server).port}`,
    /** The engine itself, without faults. */
    behind: engine.endpoint,
    faults,
    inbox: inbox.counts,
    mails: inbox.kept,
    taken,
    starts,
    calls: () => calls,
    reset: () => {
      inbox.counts.clear();
      inbox.kept.length = 0;
      taken.length = 0;
      starts.length = 0;
      calls = 0;
      faults.ofCall = () => 'none';
      faults.ofRecipient = () => 'none';
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await engine.stop();
    },
  };
};
