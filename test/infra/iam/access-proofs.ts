import { byStage, type Found, modelOf } from '../model.ts';
import type { Finding, Proof } from '../templates.ts';
import { keyFindings } from './key-findings.ts';
import { placeOf } from './place.ts';
import { type RolePolicies, resourcePoliciesOf, rolesOf } from './policies.ts';
import { resourceFindings } from './resource-findings.ts';
import { resourceStatementFindings } from './resource-statements.ts';
import { roleFindings } from './role-findings.ts';
import { roleIntent } from './role-intent.ts';
import { trustFindings } from './trust-findings.ts';
import { trustIntent } from './trust-intent.ts';

const ofEachStage =
  (proof: (model: readonly Found[]) => Promise<readonly Finding[]>): Proof =>
  async (templates) =>
    (await Promise.all([...byStage(modelOf(templates)).values()].map(proof))).flat();

const ofEachRole = async (
  model: readonly Found[],
  proof: (one: RolePolicies, all: readonly RolePolicies[]) => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> => {
  const roles = rolesOf(model);
  return (await Promise.all(roles.map((one) => proof(one, roles)))).flat();
};

/** What AWS would answer: requests made from the templates and from what is meant, by IAM's own rules. */
export const accessProofs = {
  roles: ofEachStage((model) => {
    const place = placeOf(model);
    const intent = roleIntent(place);
    return ofEachRole(model, (one) => roleFindings(place, one, intent));
  }),
  trust: ofEachStage((model) => {
    const place = placeOf(model);
    const intent = trustIntent(place);
    return ofEachRole(model, (one, all) => trustFindings(place, one, all, intent));
  }),
  'resource policies': ofEachStage((model) => resourceFindings(placeOf(model), resourcePoliciesOf(model))),
  'keys of tables': ofEachStage(keyFindings),
  'resource statements': ofEachStage(async (model) => resourceStatementFindings(resourcePoliciesOf(model))),
} as const satisfies Readonly<Record<string, Proof>>;
