import type { ServerResponse } from 'node:http';

/** Writes what a handler answered, read as API Gateway reads it. Throws for what API Gateway would call malformed. */
export function writeApiResult(response: ServerResponse, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('statusCode' in answer)) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer) ?? '');
    return;
  }
  const status = Number(answer.statusCode);
  if (!Number.isInteger(status) || status < 100 || status > 599)
    throw new Error('The status code is no HTTP status');
  const headers = headersOf(answer);
  if ('cookies' in answer && Array.isArray(answer.cookies))
    response.setHeader('set-cookie', answer.cookies.map(String));
  const body = bodyOf(answer);
  const type: Record<string, string> =
    body.length > 0 && !('content-type' in headers) ? { 'content-type': 'text/plain' } : {};
  response.writeHead(status, { ...type, ...headers }).end(body);
}

function headersOf(answer: object): Record<string, string> {
  if (!('headers' in answer) || typeof answer.headers !== 'object' || answer.headers === null) return {};
  return Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function bodyOf(answer: object): Buffer {
  if (!('body' in answer) || answer.body === undefined) return Buffer.alloc(0);
  if (typeof answer.body !== 'string') throw new Error('The body is no text');
  const isBase64 = 'isBase64Encoded' in answer && answer.isBase64Encoded === true;
  return Buffer.from(answer.body, isBase64 ? 'base64' : 'utf8');
}
