import type { IncomingMessage } from 'node:http';

/** Past this a client is not worth listening to, not even to let it finish. */
const patienceBytes = 16 * 1024 * 1024;

/** The whole body, or `too-large`; what is over the limit is read and dropped, so that the client hears the answer. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= limitBytes) chunks.push(chunk);
    if (length > patienceBytes) break;
  }
  return length > limitBytes ? 'too-large' : Buffer.concat(chunks);
}
