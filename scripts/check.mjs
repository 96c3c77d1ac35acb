import { fileURLToPath } from 'node:url';
import { installIfMissing } from './install.mjs';
import { inSeconds, runStep, script } from './run-step.mjs';

const tsc = script('typescript', 'bin', 'tsc');

/** What is read rather than run: each is independent of the others. */
export const staticSteps = [
  { name: 'types', args: [tsc, '--noEmit', '--project', 'tsconfig.json'] },
  { name: 'types of the web app', args: [tsc, '--noEmit', '--project', 'tsconfig.web.json'] },
  {
    name: 'lint and format',
    args: [script('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'],
  },
  { name: 'dead code', args: [script('knip', 'bin', 'knip.js'), '--no-progress'] },
];

const architecture = {
  name: 'imports, texts and shape',
  args: [script('vitest', 'vitest.mjs'), 'run', '--project', 'unit', 'test/architecture'],
};

/**
 * Runs steps side by side, a line each as it ends; the output of one that failed is shown.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export const runSideBySide = async (steps) => {
  const results = await Promise.all(
    steps.map(async ({ name, args }) => {
      const { ok, output, seconds } = await runStep({ args, quiet: true });
      process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${inSeconds(seconds)})\n`);
      if (!ok) process.stdout.write(`${output.trimEnd()}\n\n`);
      return ok;
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installIfMissing();
  const { failed } = await runSideBySide([...staticSteps, architecture]);
  process.stdout.write(failed === 0 ? 'All is well.\n' : `${failed} failed.\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
