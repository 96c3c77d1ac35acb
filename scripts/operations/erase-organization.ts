import { parseArgs } from 'node:util';
import { dryRunLine, OperatorProblem, runCommand, whereItWorks } from './command.ts';
import { erase, keepExport, membersOfNothingElse, nameOf, ownedItems, stopSharing } from './erasure.ts';
import { openInstallation, placeOptions } from './installation.ts';
import { organizationIdFrom, partitionLabel } from './organization-items.ts';

const usage = `Usage: npm run -s erase-organization -- (--stage NAME | --local) --organization ORG --export FILE [--yes]

Erases one organization for good: it stops sharing, and everything in its partitions of both tables goes, its memberships,
its letters' links and its people's calendars of it. First it writes all of it to FILE, which holds personal data: keep it
as such. Without --yes it only counts. A run that ended half way is gone on with by saying the same again.

${whereItWorks}`;

const whatRemains = (alone: number): string => `What remains, and for how long:
  with those it shared with, what was agreed: its name and days, what was accepted and its reviews, what others wrote
  archives that its owners asked for in the last week, until a week after they were made
  backups and recovery points of both tables, until they expire (docs/operations.md, "Close a tenant")
  the stream of changes, for a day; dead letters, which hold ids only, for two weeks
  logs, which hold ids only, as long as the stage keeps them
  the accounts of its people: ${alone} of them belong to no other organization now. They are theirs to delete
  the file of the export, until you delete it`;

await runCommand(usage, async (args, say) => {
  const { values } = parseArgs({
    args,
    options: {
      ...placeOptions,
      organization: { type: 'string' },
      export: { type: 'string' },
      yes: { type: 'boolean' },
    },
  });
  const organizationId = organizationIdFrom(values.organization);
  if (values.export === undefined || values.export === '')
    throw new OperatorProblem('Say where to keep what will be erased: --export FILE');
  using installation = await openInstallation(values);
  const items = await ownedItems(installation, organizationId);
  if (items.length === 0)
    throw new OperatorProblem(`There is no organization ${organizationId} in ${installation.name}.`);
  say(`${nameOf(items) ?? 'An organization without an entry'} (${organizationId}) in ${installation.name}:`);
  const partitions = Object.groupBy(items, ({ table, item }) => `${table} ${partitionLabel(item)}`);
  for (const [partition, held = []] of Object.entries(partitions)) say(`  ${partition}: ${held.length}`);
  if (values.yes !== true) return say(dryRunLine);
  await stopSharing(installation, organizationId);
  const whole = await ownedItems(installation, organizationId);
  const kept = await keepExport(values.export, organizationId, whole);
  say(`Exported ${kept.length} items to ${values.export}`);
  say(`Erased ${await erase(installation, organizationId, whole)} items`);
  say(whatRemains(await membersOfNothingElse(installation, organizationId, kept)));
});
