import type { Stage } from '@portolan/infra/config/stage';
import { arnOf, type Named, nameOf } from './physical-names.ts';
import { resolverOf } from './resolve.ts';
import type { RuleName } from './rule-names.ts';
import { type Finding, isObject, type JsonObject, type Templates } from './templates.ts';

/** A resource with everything it refers to in its place. */
export type Found = {
  readonly stack: string;
  readonly stage: Stage;
  readonly region: string;
  readonly account: string;
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly arn: string;
  readonly is: JsonObject;
  readonly deletionPolicy: string | undefined;
  readonly updateReplacePolicy: string | undefined;
};

const models = new WeakMap<Templates, readonly Found[]>();

/** Every resource of every stack, resolved; made once for one set of templates. */
export const modelOf = (templates: Templates): readonly Found[] => {
  const made = models.get(templates);
  if (made !== undefined) return made;
  const resolve = resolverOf(templates);
  const model = templates.flatMap((stack) =>
    Object.entries(stack.template.Resources).map(([id, resource]): Found => {
      const resolved = resolve(stack, resource.Properties ?? {});
      const is = isObject(resolved) ? resolved : {};
      const { stack: name, stage, region, account } = stack;
      const named: Named = { stack: name, region, account, id, type: resource.Type, properties: is };
      return {
        stack: name,
        stage,
        region,
        account,
        id,
        type: resource.Type,
        name: nameOf(named),
        arn: arnOf(named),
        is,
        deletionPolicy: resource.DeletionPolicy,
        updateReplacePolicy: resource.UpdateReplacePolicy,
      };
    }),
  );
  models.set(templates, model);
  return model;
};

/** What a deleted stack, or a replacement, leaves behind: at most what a failed first deployment made is taken back. */
export const isKept = (policy: string | undefined): boolean =>
  policy === 'Retain' || policy === 'RetainExceptOnCreate';

export const ofType = (model: readonly Found[], type: string): readonly Found[] =>
  model.filter((found) => found.type === type);

/** The resources of each stage apart, in the order of the stages. */
export const byStage = (model: readonly Found[]): ReadonlyMap<Stage, readonly Found[]> =>
  Map.groupBy(model, ({ stage }) => stage);

export const against = (found: Found, rule: RuleName, says: string): Finding => ({
  rule,
  stack: found.stack,
  id: found.id,
  says,
});

/** A finding where the claim does not hold, none where it does. */
export const unless = (holds: boolean, found: Found, rule: RuleName, says: string): readonly Finding[] =>
  holds ? [] : [against(found, rule, says)];
