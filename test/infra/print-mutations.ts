import { faults, rulesThatSee, tableOf } from './mutations.ts';
import { stageNamed, templatesOf } from './synthesize.ts';

const templates = templatesOf([stageNamed('harbor')]);
const results = await Promise.all(
  faults.map(async (fault) => [fault, await rulesThatSee(templates, fault)] as const),
);
console.log(tableOf(results));
process.exitCode = results.every(([{ caughtBy }, rules]) => rules.includes(caughtBy)) ? 0 : 1;
