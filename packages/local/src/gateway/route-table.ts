import type { GatewayRoute as DeclaredRoute } from '@portolan/contract/gateway-routes';

/** What this gateway needs to know of a route or a page. */
export type GatewayRoute = Omit<DeclaredRoute, 'id' | 'summary'>;

export type RouteMatch = {
  readonly route: GatewayRoute;
  readonly parameters: Readonly<Record<string, string>>;
};

type CompiledRoute = { readonly route: GatewayRoute; readonly segments: readonly string[] };

/** Finds the route of a method and path; undefined for none. A literal segment wins over a parameter, as in API Gateway. */
export function createRouteTable(
  routes: readonly GatewayRoute[],
): (method: string, path: string) => RouteMatch | undefined {
  const compiled: CompiledRoute[] = routes
    .map((route) => ({ route, segments: route.path.split('/') }))
    .sort((one, other) => parameterPositions(one).localeCompare(parameterPositions(other)));

  return (method, path) => {
    const segments = path.split('/');
    for (const { route, segments: pattern } of compiled) {
      const parameters = route.method === method ? parametersOf(pattern, segments) : undefined;
      if (parameters !== undefined) return { route, parameters };
    }
    return undefined;
  };
}

const isParameter = (segment: string) => segment.startsWith('{') && segment.endsWith('}');

const parameterPositions = ({ segments }: CompiledRoute) =>
  segments.map((segment) => (isParameter(segment) ? '1' : '0')).join('');

function parametersOf(
  pattern: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [position, expected] of pattern.entries()) {
    const segment = segments[position] ?? '';
    if (!isParameter(expected)) {
      if (expected !== segment) return undefined;
      continue;
    }
    const value = decoded(segment);
    if (value === undefined || value === '') return undefined;
    parameters[expected.slice(1, -1)] = value;
  }
  return parameters;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
