import { parseArgs } from 'node:util';
import { type Bench, type Figure, isOverLimit, type Size, table } from './figure.ts';

/** Loaded one by one, so that asking for one does not load what the others need. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  bundle: async () => (await import('./bundle.ts')).bundle,
  'cold-start': async () => (await import('./cold-start.ts')).coldStart,
  runtime: async () => (await import('./runtime.ts')).runtime,
  'web-bundle': async () => (await import('./web-bundle.ts')).webBundle,
  histories: async () => (await import('./histories.ts')).historiesBench,
  intake: async () => (await import('./intake.ts')).intake,
  'public-page': async () => (await import('./public-page.ts')).publicPage,
  projection: async () => (await import('./projection.ts')).projection,
  rollups: async () => (await import('./rollups.ts')).rollups,
  contacts: async () => (await import('./contacts.ts')).contacts,
  campaign: async () => (await import('./campaign.ts')).campaign,
  'campaign-faults': async () => (await import('./campaign-faults.ts')).campaignFaults,
  start: async () => (await import('./start.ts')).start,
};

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

const run = async (names: readonly string[], json: boolean, size: Size): Promise<number> => {
  const figures: Figure[] = [];
  let broken = 0;
  for (const name of names) {
    try {
      const bench = await benches[name]?.();
      const measured = (await bench?.(size)) ?? [];
      figures.push(...measured);
      if (json)
        for (const { name, value, limit, unit, better } of measured)
          say(JSON.stringify({ name, value, limit, unit, better }));
    } catch (error) {
      broken += 1;
      complain(`${name} could not be measured: ${error instanceof Error ? error.stack : error}`);
    }
  }
  if (!json) say(table(figures));
  const over = figures.filter(isOverLimit);
  for (const { name } of over) complain(`${name} is over its limit`);
  return over.length + broken === 0 ? 0 : 1;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    // Of the clinic whose contacts are measured.
    contacts: { type: 'string', default: '100000' },
  },
});
const size: Size = { contacts: Number(values.contacts) };
const unknown = positionals.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  complain(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else if (!Number.isInteger(size.contacts) || size.contacts < 1) {
  complain('--contacts takes a number of contacts, as 20000.');
  process.exitCode = 2;
} else {
  process.exitCode = await run(
    positionals.length > 0 ? positionals : Object.keys(benches),
    values.json,
    size,
  );
}
