import { stages } from '@portolan/infra/config/stages';
import { assumptions } from './assumptions.ts';
import { useOf } from './clinic-month.ts';
import { installationOf } from './installation.ts';
import { measure } from './measure.ts';
import { prices } from './prices.ts';
import { reportOf } from './report.ts';
import { templatesOf } from './templates.ts';

// `npm run cost`, `npm run cost -- STAGE`: what a stage costs, by list prices.
const [stage = 'prod', ...more] = process.argv.slice(2);
const names = stages.map(({ name }) => name);
if (!names.includes(stage) || more.length > 0) {
  process.stderr.write(`Usage: npm run cost, or npm run cost -- STAGE. Stages: ${names.join(', ')}\n`);
  process.exit(stage === '--help' || stage === '-h' ? 0 : 1);
}
const installation = installationOf(await templatesOf(stage));
process.stderr.write('Living a month of a clinic…\n');
const measured = await measure(useOf(assumptions));
const basis = { consumption: measured.consumption, installation, assumptions, prices };
process.stdout.write(`${reportOf(basis, measured)}\n`);
