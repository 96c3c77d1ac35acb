import type { Stage } from '@portolan/infra/config/stage';
import type { RuleName } from './rule-names.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export type Resource = {
  readonly Type: string;
  readonly Properties?: JsonObject;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};

export type Template = {
  readonly Description?: string;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<
    Record<
      string,
      { readonly Description?: string; readonly Value: Json; readonly Export?: { readonly Name: Json } }
    >
  >;
  readonly Parameters?: Readonly<Record<string, { readonly Default?: Json }>>;
  readonly Mappings?: JsonObject;
  readonly Conditions?: JsonObject;
};

/** What CloudFormation is given for one stack, and where. */
export type StackTemplate = {
  readonly stack: string;
  readonly stage: Stage;
  readonly region: string;
  readonly account: string;
  readonly template: Template;
};

/** All stacks of one app: what every proof is a function of. */
export type Templates = readonly StackTemplate[];

/** What a proof has against the templates. */
export type Finding = {
  readonly rule: RuleName;
  readonly stack: string;
  readonly id: string;
  readonly says: string;
};

/** Nothing found is the proof. */
export type Proof = (templates: Templates) => readonly Finding[] | Promise<readonly Finding[]>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** What stands at a path; undefined where the path ends early. */
export const at = (value: unknown, ...path: readonly (string | number)[]): Json | undefined => {
  let here: unknown = value;
  for (const step of path) {
    if (isList(here) && typeof step === 'number') here = here[step];
    else if (isObject(here) && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here as Json | undefined;
};

/** CloudFormation writes one thing and a list of one thing alike. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : isList(value) ? value : [value];

export const textsOf = (value: Json | undefined): readonly string[] => listOf(value).map(String);
