import type middy from '@middy/core';
import { apiHeaders } from '@portolan/contract/api-headers';

const add = (request: middy.Request): void => {
  request.response = { ...request.response, headers: { ...apiHeaders, ...request.response?.headers } };
};

/** Puts the headers of a JSON API on every answer, faults included. */
export const securityHeaders = (): middy.MiddlewareObj => ({ after: add, onError: add });
