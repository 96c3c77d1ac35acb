import { parseArgs } from 'node:util';
import { dryRunLine, OperatorProblem, runCommand, whereItWorks } from './command.ts';
import { openInstallation, placeOptions } from './installation.ts';
import { organizationIdFrom } from './organization-items.ts';
import { tallyOf } from './plan-restoration.ts';
import { prepareRestoration, restore } from './restoration.ts';

const usage = `Usage: npm run -s restore-organization -- (--stage NAME | --local) --organization ORG
         [--from TABLE] [--directory-from TABLE] [--only PARTITION]… [--people-by-address] [--yes]

Brings one organization back to what it was in tables that were restored to a point in time, and touches no other
organization's records. Without --yes it reports for each partition what would be added, replaced and removed.

  --from TABLE             a restored copy of the tenant table: content
  --directory-from TABLE   a restored copy of the directory: its entry and its members; who was removed since is let in again
  --only PARTITION         nothing but this partition, as the report names it: --only ELEMENTS#pln_…
  --people-by-address      the copies come from a stage with other accounts: people are who has the same address here

The audit log, histories and invitations are only added to. No letter goes out. Who has deleted their account stays away.

${whereItWorks}`;

await runCommand(usage, async (args, say) => {
  const { values } = parseArgs({
    args,
    options: {
      ...placeOptions,
      organization: { type: 'string' },
      from: { type: 'string' },
      'directory-from': { type: 'string' },
      only: { type: 'string', multiple: true },
      'people-by-address': { type: 'boolean' },
      yes: { type: 'boolean' },
    },
  });
  const organizationId = organizationIdFrom(values.organization);
  const from = { tenant: values.from ?? null, directory: values['directory-from'] ?? null };
  if (from.tenant === null && from.directory === null)
    throw new OperatorProblem('Say from what: --from TABLE, --directory-from TABLE, or both.');
  using installation = await openInstallation(values);
  const asked = {
    organizationId,
    from,
    only: values.only ?? [],
    peopleByAddress: values['people-by-address'] === true,
    now: new Date(),
  };
  const restoration = await prepareRestoration(installation, asked);
  say(`${organizationId} in ${installation.name}: added, replaced, removed`);
  const tallies = [
    ...tallyOf('tenant', restoration.changes.tenant),
    ...tallyOf('directory', restoration.changes.directory),
  ];
  for (const [partition, { add, replace, remove }] of tallies)
    say(`  ${partition}: ${add}, ${replace}, ${remove}`);
  if (restoration.forgotten > 0) say(`  left out: ${restoration.forgotten} who have no account now`);
  if (tallies.length === 0) return say('  nothing: it is as it was then');
  if (values.yes !== true) return say(dryRunLine);
  const { written, changedMeanwhile } = await restore(installation, organizationId, restoration);
  say(`Items written: ${written}.`);
  if (changedMeanwhile > 0)
    throw new OperatorProblem(
      `${changedMeanwhile} items changed while this ran and were left. Run the same again to see them.`,
    );
});
