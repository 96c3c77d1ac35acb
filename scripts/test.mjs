import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSideBySide, staticSteps } from './check.mjs';
import { installIfMissing } from './install.mjs';
import { inSeconds, root, runStep, script } from './run-step.mjs';

const reports = mkdtempSync(join(tmpdir(), 'portolan-tests-'));

/** All tests, counted from the runner's own report; a run that ends without one counts as a failure. */
const vitest = async () => {
  const report = join(reports, 'tests.json');
  const { ok } = await runStep({
    args: [
      script('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const webBuild = async () => {
  const { ok } = await runStep({ args: [join(root, 'scripts', 'build-web.ts')] });
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

const phases = [
  { name: 'types, lint, dead code', run: () => runSideBySide(staticSteps) },
  { name: 'web app built', run: webBuild },
  // All in one, so that no core waits for the last of one kind before the next begins.
  { name: 'unit, property, repository, tenancy, input and browser tests', run: vitest },
];

await installIfMissing();
const total = { passed: 0, failed: 0 };
const lines = [];
for (const { name, run } of phases) {
  process.stdout.write(`\n── ${name}\n`);
  const began = performance.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = inSeconds((performance.now() - began) / 1_000);
  lines.push(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds})`);
  process.stdout.write(`${lines.at(-1)}\n`);
}
rmSync(reports, { recursive: true, force: true });

process.stdout.write(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
