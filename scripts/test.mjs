import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSideBySide, staticSteps } from './check.mjs';
import { installIfMissing } from './install.mjs';
import { inSeconds, root, runStep, script } from './run-step.mjs';

const reports = mkdtempSync(join(tmpdir(), 'portolan-tests-'));

/** Tests of the projects named, counted from the runner's own report; a run that ends without one counts as a failure. */
const vitest = async (...projects) => {
  const report = join(reports, `${projects.join('-')}.json`);
  const { ok } = await runStep({
    args: [
      script('vitest', 'vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
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
  {
    name: 'unit, property, repository, tenancy and input tests',
    run: () => vitest('unit', 'isolated', 'repositories'),
  },
  { name: 'web app built', run: webBuild },
  { name: 'browser tests', run: () => vitest('browser') },
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
