import { apiBase, type Method, type Route } from '@portolan/contract/route';
import type { HttpEvent } from '../../runtime/http-event.ts';
import type { Refusal } from '../../runtime/refusal.ts';

const isDecodable = (segment: string): boolean => {
  try {
    return decodeURIComponent(segment) !== '';
  } catch {
    return false;
  }
};

const isParameter = (segment: string): boolean => segment.startsWith('{');

type Address = Pick<Route, 'method' | 'path'>;

const isAt = (route: Address, segments: readonly string[]): boolean => {
  const pattern = `${apiBase}${route.path}`.split('/');
  return (
    pattern.length === segments.length &&
    segments.every((segment, index) => {
      const expected = pattern[index] ?? '';
      return isParameter(expected) ? isDecodable(segment) : segment === expected;
    })
  );
};

/**
 * Refuses what API Gateway found no route for: an address that knows other methods with those, any other as not found.
 * API Gateway itself would call both the same, in words of its own.
 */
export const refuseUnrouted =
  (addresses: readonly Address[]) =>
  ({ rawPath, requestContext }: HttpEvent): Refusal => {
    const segments = rawPath.split('/');
    const allowed: readonly Method[] = addresses
      .filter((address) => isAt(address, segments))
      .map(({ method }) => method);
    // A route that knows the method would have been taken, unless its gateway reads the address in another way.
    return allowed.length === 0 || allowed.some((method) => method === requestContext.http.method)
      ? { code: 'not-found' }
      : { code: 'method-not-allowed', allowed };
  };
