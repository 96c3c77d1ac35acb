import { parseArgs } from 'node:util';
import { dryRunLine, OperatorProblem, runCommand, whereItWorks } from './command.ts';
import { openInstallation, placeOptions } from './installation.ts';
import { organizationIdFrom } from './organization-items.ts';
import { rebuild } from './rebuild-derived.ts';

const usage = `Usage: npm run -s rebuild -- (--stage NAME | --local) (--organization ORG | --all) [--yes]

Sends the keys of one organization's records, or of all organizations', to the workers again, as the router does when a
record changes. Each worker looks at the record as it is now and makes what is missing; what is as it should be stays as
it is, and a letter that has gone out does not go out again. Without --yes it counts.

${whereItWorks}`;

await runCommand(usage, async (args, say) => {
  const { values } = parseArgs({
    args,
    options: {
      ...placeOptions,
      organization: { type: 'string' },
      all: { type: 'boolean' },
      yes: { type: 'boolean' },
    },
  });
  if ((values.organization === undefined) === (values.all !== true))
    throw new OperatorProblem('Say for whom: --organization ORG, or --all.');
  const organizationId = values.all === true ? null : organizationIdFrom(values.organization);
  using installation = await openInstallation(values);
  const yes = values.yes === true;
  const { records, sent } = await rebuild(installation, { organizationId, yes });
  if (records === 0 && organizationId !== null)
    throw new OperatorProblem(`There is no organization ${organizationId} in ${installation.name}.`);
  say(`${records} records in ${installation.name}`);
  for (const [queue, count] of sent) say(`  ${count} ${yes ? 'sent' : 'to send'} to ${queue}`);
  if (sent.size === 0) say('  nobody waits for any of them');
  if (!yes) say(dryRunLine);
});
