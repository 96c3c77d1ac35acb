import { startDynoxide } from '../engines/dynoxide.ts';

export type Engine = {
  readonly endpoint: string;
  /** Where the engine is our own child. */
  readonly process?: { readonly pid: number; readonly port: number };
  stop(): Promise<void>;
};

/** The engine at an address somebody gave, or our own on a file or in memory. */
export async function openEngine(
  file: string | 'memory',
  endpoint: string | undefined,
  onLost: () => void,
): Promise<Engine> {
  if (endpoint !== undefined) return { endpoint, stop: async () => undefined };
  const { pid, port, ...engine } = await startDynoxide(file, onLost);
  return { ...engine, process: { pid, port } };
}
