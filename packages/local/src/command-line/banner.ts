import { resolve } from 'node:path';
import type { StartOptions } from './options.ts';

export type SignIn = { readonly email: string; readonly password: string; readonly who: string };

/** What a person needs to know once Portolan answers. */
export function banner(facts: {
  readonly origin: string;
  readonly options: StartOptions;
  readonly signIns: readonly SignIn[];
  readonly seconds: number;
}): string {
  const { origin, options, signIns, seconds } = facts;
  const kept = options.data === 'memory' ? 'nothing is kept (--memory)' : resolve(options.data);
  const width = Math.max(0, ...signIns.map(({ email }) => email.length));
  return [
    '',
    `Portolan is ready (${seconds.toFixed(1)} s)`,
    '',
    `  Open   ${origin}`,
    `  Inbox  ${origin}/inbox   every mail that would have been sent`,
    `  Data   ${kept}`,
    ...(signIns.length === 0 ? [] : ['', '  Demo sign-ins']),
    ...signIns.map(({ email, password, who }) => `    ${email.padEnd(width)}   ${password}   ${who}`),
    '',
    '  Ctrl-C ends it.',
    '',
  ].join('\n');
}
