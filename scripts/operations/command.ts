/** What the person at the terminal can put right; the message says how. */
export class OperatorProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OperatorProblem';
  }
}

const faultCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What AWS answers to somebody who must sign in, or may not do this. */
const refusals =
  /^(CredentialsProviderError|ExpiredToken(Exception)?|UnrecognizedClientException|InvalidClientTokenId|AccessDenied(Exception)?|InvalidSignatureException)$/;

const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT']);

const explain = (error: unknown, usage: string): string | null => {
  if (error instanceof OperatorProblem) return error.message;
  if (faultCode(error).startsWith('ERR_PARSE_ARGS'))
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage}`;
  if (error instanceof Error && refusals.test(error.name))
    return `AWS lets nobody in with these credentials (${error.name}): ${error.message}`;
  if (unreachable.has(faultCode(error)))
    return `Nothing answers there (${faultCode(error)}). Is there a network? Is the local stack still running?`;
  return null;
};

/** Runs what an operator asked for. Standard output has the report, standard error what went wrong; then the exit code is 1. */
export const runCommand = async (
  usage: string,
  main: (args: string[], say: (line: string) => void) => Promise<void>,
): Promise<void> => {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) return console.log(usage);
  try {
    await main(args, console.log);
  } catch (error) {
    console.error(explain(error, usage) ?? error);
    process.exitCode = 1;
  }
};

/** The lines that every command's usage ends with. */
export const whereItWorks = `Where:
  --stage NAME   a stage of infra/config/stages.ts, in its region, with the usual credentials of AWS
  --local        the local stack that runs on the folder .portolan
  --data DIR     the local stack that runs on another folder`;

export const dryRunLine = 'Nothing was changed. Say the same with --yes to do it.';
