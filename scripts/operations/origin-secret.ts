import type { Stage } from '@portolan/infra/config/stage';
import { OperatorProblem } from './command.ts';

/** Where the secrets of a stage stand, and the two deployments that replace the one in use. */
export const rotationSteps = ({ name, originSecret }: Pick<Stage, 'name' | 'originSecret'>): string[] => {
  const { active } = originSecret;
  const next = active === 'blue' ? 'green' : 'blue';
  const after = { ...originSecret, active: next, [active]: originSecret[active] + 1 };
  const written = (secret: object) =>
    `originSecret: { ${Object.entries(secret)
      .map(([key, value]) => `${key}: ${typeof value === 'string' ? `'${value}'` : String(value)}`)
      .join(', ')} }`;
  const deploy = `npm run synth && npx cdk deploy --all -c stage=${name}`;
  return [
    `Stage ${name}: CloudFront says the ${active} secret (generation ${originSecret[active]}); the API takes ${next} (generation ${originSecret[next]}) too.`,
    '',
    `1. In infra/config/stages.ts, for ${name}: ${written({ ...originSecret, active: next })}`,
    `   ${deploy}`,
    `   CloudFront now says the ${next} secret, which the API knows already. Wait until the deployment has ended.`,
    `2. Then: ${written(after)}`,
    `   ${deploy}`,
    `   The old ${active} secret is worth nothing from now on, and a new one waits for the next time.`,
  ];
};

const timeoutMs = 10_000;

const statusOf = async (address: string): Promise<number> => {
  try {
    const response = await fetch(new URL('/api/v1/openapi.json', address), {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    // What `fetch` says itself is "fetch failed"; why it did is what it was caused by.
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const why = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new OperatorProblem(`${address} does not answer: ${why}`);
  }
};

export type Seen = { readonly isRight: boolean; readonly line: string };

/** Knocks at the edge, which must let in, or at the API itself, which must not. Throws an OperatorProblem when nobody answers. */
export const readDoor = async (door: 'edge' | 'api', address: string): Promise<Seen> => {
  const status = await statusOf(address);
  switch (door) {
    case 'edge':
      return status === 200
        ? { isRight: true, line: `${address} lets requests through (200).` }
        : {
            isRight: false,
            line: `${address} answers ${status}: CloudFront and the API do not agree on the secret, or the stage is down.`,
          };
    case 'api':
      return status === 403
        ? { isRight: true, line: `${address} refuses whoever does not come through CloudFront (403).` }
        : {
            isRight: false,
            line: `${address} answers ${status} to a request without the secret; it should refuse it (403).`,
          };
  }
};
