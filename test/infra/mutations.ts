import { accessFaults } from './faults/access-faults.ts';
import { dataFaults } from './faults/data-faults.ts';
import { draftOf } from './faults/draft.ts';
import { edgeFaults } from './faults/edge-faults.ts';
import type { Fault } from './faults/fault.ts';
import { furtherFaults } from './faults/further-faults.ts';
import { peopleFaults } from './faults/people-faults.ts';
import { watchFaults } from './faults/watch-faults.ts';
import { accessProofs } from './iam/access-proofs.ts';
import { templateProofs } from './proofs.ts';
import type { RuleName } from './rule-names.ts';
import type { Finding, Templates } from './templates.ts';

/** Every deliberate fault there is. */
export const faults: readonly Fault[] = [
  ...dataFaults,
  ...accessFaults,
  ...edgeFaults,
  ...watchFaults,
  ...peopleFaults,
  ...furtherFaults,
];

/** Templates with one fault in them. Throws where the fault changes nothing: then there is nothing to catch. */
const spoiled = (templates: Templates, fault: Fault): Templates => {
  const draft = draftOf(templates);
  fault.spoil(draft);
  if (JSON.stringify(draft.templates) === JSON.stringify(templates))
    throw new Error(`Nothing changed: ${fault.name}`);
  return draft.templates;
};

/** What every proof has against templates. */
export const everyFinding = async (templates: Templates): Promise<readonly Finding[]> => {
  const proofs = { ...templateProofs, ...accessProofs };
  return (await Promise.all(Object.values(proofs).map((proof) => proof(templates)))).flat();
};

/** The rules that see a fault, in the order of the alphabet. */
export const rulesThatSee = async (templates: Templates, fault: Fault): Promise<readonly RuleName[]> => {
  const findings = await everyFinding(spoiled(templates, fault));
  return [...new Set(findings.map(({ rule }) => rule))].sort();
};

/** Each fault with the rules that saw it, a line each. */
export const tableOf = (results: readonly (readonly [Fault, readonly string[]])[]): string => {
  const caught = results.filter(([{ caughtBy }, rules]) => rules.includes(caughtBy)).length;
  const lines = results.map(
    ([{ name }, rules]) => `  ${name.padEnd(62)} ${rules.join(', ') || 'NOT CAUGHT'}`,
  );
  return [`${caught} of ${results.length} deliberate faults are caught, each by:`, ...lines].join('\n');
};
