import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiFunctions, triggerFunctions, workerFunctions } from '@portolan/functions/manifest';
import { createApp } from '@portolan/infra/app';
import type { Stage } from '@portolan/infra/config/stage';
import { stages } from '@portolan/infra/config/stages';
import type { Template, Templates } from './templates.ts';

/** What an account is called where none is configured. */
const unknownAccount = '111111111111';

type Violation = {
  readonly ruleName: string;
  readonly violatingConstructs: readonly { readonly constructPath: string }[];
};

export type Report = {
  readonly pluginReports: readonly {
    readonly pluginName: string;
    readonly violations: readonly Violation[];
    readonly suppressedViolations?: readonly (Violation & { readonly acknowledgedId: string })[];
  }[];
};

export type Synthesized = {
  readonly app: ReturnType<typeof createApp>;
  readonly templates: Templates;
  /** What was found fault with, explained or not. */
  readonly report: Report;
};

/** What cdk-nag finds fault with is written all the same, and is the business of its own test. */
const synth = (app: ReturnType<typeof createApp>): void => {
  const { log, error } = console;
  console.log = () => undefined;
  console.error = () => undefined;
  try {
    app.synth();
  } catch (fault) {
    if (!(fault instanceof Error) || !/ValidationFailed/.test(fault.name)) throw fault;
  } finally {
    console.log = log;
    console.error = error;
  }
};

type Manifest = {
  readonly artifacts: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly environment?: string;
        readonly properties: { readonly templateFile: string; readonly stackName?: string };
      }
    >
  >;
};

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'));

const templatesIn = (folder: string, of: readonly Stage[]): Templates =>
  Object.entries((read(folder, 'manifest.json') as Manifest).artifacts).flatMap(
    ([id, artifact]): Templates => {
      if (artifact.type !== 'aws:cloudformation:stack') return [];
      const { stackName: stack = id, templateFile } = artifact.properties;
      const stage = of.find(({ name }) => stack.startsWith(`portolan-${name}-`));
      if (stage === undefined) throw new Error(`${stack} is of no stage`);
      const region = artifact.environment?.split('/').at(-1) ?? stage.region;
      const account = stage.account ?? unknownAccount;
      return [{ stack, stage, region, account, template: read(folder, templateFile) as Template }];
    },
  );

/** One of the stages there are. */
export const stageNamed = (name: string): Stage => {
  const stage = stages.find((one) => one.name === name);
  if (stage === undefined) throw new Error(`There is no stage ${name}`);
  return stage;
};

/**
 * Writes the templates of stages, all unless said, and reads them back. Assets are empty: no proof looks into them, and
 * building them takes longer than all proofs.
 */
export const synthesize = (
  of: readonly Stage[] = stages,
  checks: 'cdk-nag' | 'all' = 'cdk-nag',
): Synthesized => {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-templates-'));
  try {
    const place = (name: string, file: string): string => {
      const path = join(folder, 'assets', name);
      mkdirSync(path, { recursive: true });
      writeFileSync(join(path, file), `// ${name}`);
      return path;
    };
    for (const { name } of apiFunctions) place(`api-${name}`, 'index.mjs');
    for (const { name } of workerFunctions) place(`worker-${name}`, 'index.mjs');
    for (const { name } of triggerFunctions) place(`trigger-${name}`, 'index.mjs');
    const app = createApp({
      stages: of,
      assets: {
        functions: (kind, name) => join(folder, 'assets', `${kind}-${name}`),
        web: place('web', 'index.html'),
      },
      outdir: join(folder, 'out'),
    });
    // The library's own check of templates takes three times as long as writing them; one test asks for it.
    process.env.CDK_VALIDATION = String(checks === 'all');
    synth(app);
    const out = join(folder, 'out');
    return { app, templates: templatesIn(out, of), report: read(out, 'validation-report.json') as Report };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const written = new Map<string, Templates>();

/**
 * The templates of stages, all unless said. Writing them takes seconds, and several tests of one process look at the same:
 * whoever spoils them spoils a copy.
 */
export const templatesOf = (of: readonly Stage[] = stages): Templates => {
  const asked = JSON.stringify(of);
  const known = written.get(asked) ?? synthesize(of).templates;
  written.set(asked, known);
  return known;
};
