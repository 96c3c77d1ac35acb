import { createServer, type IncomingHttpHeaders } from 'node:http';
import { addressOf, listen } from '@portolan/local/engines/listen';
import { type Sts, startSts } from '@portolan/local/engines/sts';

export type TestSts = Sts;

/** STS in this process, as the embedded stack has it. */
export const startTestSts = (now: () => Date): Promise<TestSts> => startSts(now);

export type StsRequest = {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};
export type StsAnswer = { readonly status: number; readonly body: string } | 'hang up';

/** An STS that answers from a list, the last for ever, and keeps what it was asked. */
export const startScriptedSts = async (answers: readonly StsAnswer[]) => {
  const requests: StsRequest[] = [];
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString();
    requests.push({ method: request.method ?? '', headers: request.headers, body });
    const answer = answers[requests.length - 1] ?? answers.at(-1) ?? 'hang up';
    if (answer === 'hang up') request.socket.destroy();
    else response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(answer.body);
  });
  await listen(server, 0, '127.0.0.1');
  return {
    endpoint: `http://127.0.0.1:${addressOf(server).port}`,
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
