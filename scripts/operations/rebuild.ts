import { parseArgs } from 'node:util';
import { dryRunLine, OperatorProblem, runCommand, whereItWorks } from './command.ts';
import { type Installation, openInstallation, placeOptions } from './installation.ts';
import { organizationIdFrom } from './organization-items.ts';
import { rebuild } from './rebuild-derived.ts';
import { rebuildRollups } from './rebuild-rollups.ts';

const usage = `Usage: npm run -s rebuild -- [rollups] (--stage NAME | --local) (--organization ORG | --all) [--yes]

Sends the keys of one organization's records, or of all organizations', to the workers again, as the router does when a
record changes. Each worker looks at the record as it is now and makes what is missing; what is as it should be stays as
it is, and a letter that has gone out does not go out again. Without --yes it counts.

With "rollups" it adds up the figures of programs and foundations again, from what clinics approved, and says what is stored
otherwise; there should be nothing. With --yes it puts that right. Without it, it looks no further in what hangs on a difference,
so there may be more than it says; and of the last minutes it may tell sums that only wait for their turn.

${whereItWorks}`;

const checkRollups = async (
  installation: Installation,
  asked: { readonly organizationId: string | null; readonly yes: boolean },
  say: (line: string) => void,
): Promise<void> => {
  const { clinics, months, differences } = await rebuildRollups(installation, asked);
  say(`${clinics} clinics in programs, ${months} months of their buckets, in ${installation.name}`);
  for (const key of differences) say(`  ${asked.yes ? 'put right' : 'differs'}: ${key}`);
  say(`  ${differences.length} differences from what the clinics approved`);
  if (!asked.yes) say(dryRunLine);
};

await runCommand(usage, async (args, say) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...placeOptions,
      organization: { type: 'string' },
      all: { type: 'boolean' },
      yes: { type: 'boolean' },
    },
  });
  if ((values.organization === undefined) === (values.all !== true))
    throw new OperatorProblem('Say for whom: --organization ORG, or --all.');
  const [what, ...more] = positionals;
  if ((what !== undefined && what !== 'rollups') || more.length > 0)
    throw new OperatorProblem(`There is nothing called ${positionals.join(' ')} to rebuild: only rollups.`);
  const organizationId = values.all === true ? null : organizationIdFrom(values.organization);
  using installation = await openInstallation(values);
  const yes = values.yes === true;
  if (what === 'rollups') return checkRollups(installation, { organizationId, yes }, say);
  const { records, sent } = await rebuild(installation, { organizationId, yes });
  if (records === 0 && organizationId !== null)
    throw new OperatorProblem(`There is no organization ${organizationId} in ${installation.name}.`);
  say(`${records} records in ${installation.name}`);
  for (const [queue, count] of sent) say(`  ${count} ${yes ? 'sent' : 'to send'} to ${queue}`);
  if (sent.size === 0) say('  nobody waits for any of them');
  if (!yes) say(dryRunLine);
});
