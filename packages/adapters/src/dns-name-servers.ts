import { Resolver } from 'node:dns/promises';
import type { NameServers } from '@portolan/domain/mail/name-servers';

/** That there is no such name, or nothing of this kind under it (c-ares). */
const nothing = new Set(['ENOTFOUND', 'ENODATA']);

const isNothing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && nothing.has(String(error.code));

/** The DNS, asked of these servers (`address:port`), or of those of this machine. */
export const dnsNameServers = (server: string | undefined): NameServers => {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  if (server !== undefined) resolver.setServers([server]);
  const asked = async <Answer>(ask: () => Promise<readonly Answer[]>): Promise<readonly Answer[]> => {
    try {
      return await ask();
    } catch (error) {
      if (isNothing(error)) return [];
      throw error;
    }
  };
  return {
    txt: async (name) => (await asked(() => resolver.resolveTxt(name))).map((parts) => parts.join('')),
    cname: (name) => asked(() => resolver.resolveCname(name)),
    mx: async (name) =>
      (await asked(() => resolver.resolveMx(name))).map(
        ({ priority, exchange }) => `${priority} ${exchange}`,
      ),
  };
};
