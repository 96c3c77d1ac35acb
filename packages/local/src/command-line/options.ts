import { parseArgs } from 'node:util';
import { defaultFolder } from '../data-folder/data-folder.ts';
import { StartupProblem } from '../data-folder/startup-problem.ts';

export type StartOptions = {
  readonly port: number;
  /** A folder, or `memory` to keep nothing. */
  readonly data: string | 'memory';
  /** Without demo data. */
  readonly empty: boolean;
  readonly help: boolean;
};

export const usage = `Usage: npm start -- [options]
  --port N     where to answer; the environment's PORT, or 3000, by default
  --data DIR   the folder everything is kept in; ${defaultFolder} by default
  --empty      begin without demo data
  --memory     keep nothing: every start begins anew; not together with --data
  -h, --help   this text
DYNAMODB_ENDPOINT=URL uses a DynamoDB-compatible engine of yours instead of the embedded one.`;

/** Reads the command line. Throws a StartupProblem for what it does not know. */
export function readOptions(
  args: readonly string[],
  environment: { readonly PORT?: string | undefined },
): StartOptions {
  const { values } = parsed(args);
  const port = Number(values.port ?? environment.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new StartupProblem(`A port is a number from 0 to 65535, not "${values.port ?? environment.PORT}".`);
  }
  if (values.memory && values.data !== undefined) {
    throw new StartupProblem(
      '--memory keeps nothing and --data names where everything is kept: leave one of them out.',
    );
  }
  return {
    port,
    data: values.memory ? 'memory' : (values.data ?? defaultFolder),
    empty: values.empty,
    help: values.help,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        empty: { type: 'boolean', default: false },
        memory: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new StartupProblem(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
