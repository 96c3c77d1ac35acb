import type middy from '@middy/core';

/** The headers of a JSON API, which no page may show or read. */
export const apiHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

const add = (request: middy.Request): void => {
  request.response = { ...request.response, headers: { ...apiHeaders, ...request.response?.headers } };
};

/** Puts the headers of a JSON API on every answer, faults included. */
export const securityHeaders = (): middy.MiddlewareObj => ({ after: add, onError: add });
