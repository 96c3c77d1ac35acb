import { assumptions } from './assumptions.ts';
import { useOf } from './clinic-month.ts';
import { installationOf } from './installation.ts';
import { measure } from './measure.ts';
import { prices } from './prices.ts';
import { reportOf } from './report.ts';
import { templatesOf } from './templates.ts';

// `npm run cost`, `npm run cost -- STAGE`: what a stage costs, by list prices.
const [stage = 'prod'] = process.argv.slice(2);
const installation = installationOf(await templatesOf(stage));
process.stderr.write('Living a month of a clinic…\n');
const measured = await measure(useOf(assumptions));
const basis = { consumption: measured.consumption, installation, assumptions, prices };
process.stdout.write(`${reportOf(basis, measured)}\n`);
