import { expect, it } from 'vitest';
import { toApiEvent } from './api-event.ts';

const forwardedFor = (said: string | undefined, remoteAddress: string) => {
  const headers = { host: 'localhost', ...(said !== undefined && { 'x-forwarded-for': said }) };
  const request = { url: '/f/page', method: 'GET', httpVersion: '1.1', headers, socket: { remoteAddress } };
  return toApiEvent({
    request: request as never,
    requestId: 'one',
    routeKey: 'GET /f/{formSlug}',
    parameters: {},
    body: Buffer.alloc(0),
    claims: undefined,
    edgeSecret: 'secret',
    now: new Date('2026-03-12T19:03:58Z'),
  }).headers['x-forwarded-for'];
};

it.each([
  [undefined, '127.0.0.7', '127.0.0.7, 127.0.0.1'],
  ['192.0.2.1, 192.0.2.2', '::1', '192.0.2.1, 192.0.2.2, ::1, 127.0.0.1'],
])(
  'who asked is second from the end, as behind the public edge, whatever was said before: %s',
  (said, viewer, expected) => {
    expect(forwardedFor(said, viewer)).toBe(expected);
  },
);
