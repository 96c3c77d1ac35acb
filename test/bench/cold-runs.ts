import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { median } from './figure.ts';

/** A bundle that exports `handler`, and its first event. */
export type Program = { readonly name: string; readonly file: string; readonly event: unknown };

/** Inside a fresh process: the clock runs over the import and the first call, as a cold start does. */
const child = `
const { file, event } = JSON.parse(process.argv[1]);
const context = { awsRequestId: 'bench', functionName: 'bench', getRemainingTimeInMillis: () => 10_000 };
const began = performance.now();
const { handler } = await import(file);
const { statusCode, body } = await handler(event, context);
const milliseconds = performance.now() - began;
const fault = statusCode < 500 ? null : body;
process.stdout.write('\\n' + JSON.stringify({ milliseconds, statusCode, fault }), () => process.exit(0));
`;

const coldRunSchema = z.object({
  milliseconds: z.number(),
  statusCode: z.number(),
  fault: z.nullable(z.string()),
});
type ColdRun = z.infer<typeof coldRunSchema>;

/** One cold start. Throws on a fault. */
const coldRun = async (
  { name, file, event }: Program,
  environment: Readonly<Record<string, string>>,
): Promise<ColdRun> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', child, '--', JSON.stringify({ file, event })],
    { env: { ...environment } },
  ).catch((error: { stderr?: string }) => {
    throw new Error(`${name} ended badly: ${error.stderr?.slice(-1_000)}`);
  });
  const run = coldRunSchema.parse(JSON.parse(stdout.slice(stdout.lastIndexOf('\n') + 1)));
  if (run.fault !== null) throw new Error(`${name} answered ${run.statusCode}: ${run.fault}`);
  return run;
};

/**
 * Median milliseconds of import and first call, by program. The programs take turns, so that a slow moment of the machine
 * falls on all of them; the first round only warms the disk's cache.
 */
export const coldRuns = async (
  programs: readonly Program[],
  rounds: number,
  environment: Readonly<Record<string, string>>,
): Promise<(name: string) => number> => {
  const runs = new Map<string, number[]>(programs.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1)
    for (const program of programs) {
      const { milliseconds } = await coldRun(program, environment);
      if (round > 0) runs.get(program.name)?.push(milliseconds);
    }
  return (name) => median(runs.get(name) ?? []);
};
