import { createRequire } from 'node:module';
import { StartupProblem } from '../data-folder/startup-problem.ts';

const require = createRequire(import.meta.url);

function resolved(request: string): string | undefined {
  try {
    return require.resolve(request);
  } catch {
    return undefined;
  }
}

/** The path of the DynamoDB engine for this machine. Throws a StartupProblem where no package carries one. */
export function findDynoxide(platform: string = process.platform, arch: string = process.arch): string {
  const suffix = platform === 'win32' ? '.exe' : '';
  const found = resolved(`@dynoxide/${platform}-${arch}/dynoxide${suffix}`);
  if (found !== undefined) return found;
  throw new StartupProblem(
    `The embedded database has no program for this machine (${platform}-${arch}) among the installed packages.\n` +
      `Either install it (npm install --no-save dynoxide), or run any DynamoDB-compatible engine, for example DynamoDB Local,\n` +
      'and give its address: DYNAMODB_ENDPOINT=http://localhost:8000 npm start',
  );
}
