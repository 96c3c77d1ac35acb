import type { Json, Resource, StackTemplate, Templates } from '../templates.ts';
import { at, isList, isObject } from '../templates.ts';

/** A copy of templates that may be spoiled. */
export type Draft = { readonly templates: Templates };

export const draftOf = (templates: Templates): Draft => ({
  templates: templates.map((stack) => ({ ...stack, template: structuredClone(stack.template) })),
});

export type Place = { readonly stack: StackTemplate; readonly id: string; readonly resource: Resource };

const everywhere = ({ templates }: Draft): readonly Place[] =>
  templates.flatMap((stack) =>
    Object.entries(stack.template.Resources).map(([id, resource]) => ({ stack, id, resource })),
  );

/** Resources of a type in which a text stands, in their ids or properties; a fault that finds nothing to spoil is no fault. */
export const all = (draft: Draft, type: string, text: RegExp | string = ''): readonly Place[] => {
  const pattern = new RegExp(text);
  const found = everywhere(draft).filter(
    ({ id, resource }) =>
      resource.Type === type && pattern.test(`${id} ${JSON.stringify(resource.Properties)}`),
  );
  if (found.length === 0) throw new Error(`No ${type} with ${pattern}`);
  return found;
};

export const one = (draft: Draft, type: string, text: RegExp | string = ''): Place => {
  const [first] = all(draft, type, text);
  if (first === undefined) throw new Error(`No ${type}`);
  return first;
};

type Holder = Record<string | number, unknown>;
/** Into a resource's properties. */
export type Path = readonly [string | number, ...(string | number)[]];

const holderOf = (target: unknown, path: readonly (string | number)[]): Holder =>
  path.reduce<Holder>((here, step) => {
    here[step] ??= {};
    return here[step] as Holder;
  }, target as Holder);

/** Puts a value at a path of a resource's properties, or of the resource itself where the path begins with it. */
export const put = ({ resource }: Place, path: Path, value: unknown): void => {
  const last = path.at(-1) ?? '';
  holderOf(resource.Properties, path.slice(0, -1))[last] = value;
};

export const drop = ({ resource }: Place, path: Path): void => {
  const holder = holderOf(resource.Properties, path.slice(0, -1));
  const last = path.at(-1) ?? '';
  if (!(last in holder)) throw new Error(`${path.join('.')} is not there to drop`);
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
};

export const putAttribute = (
  { resource }: Place,
  name: 'DeletionPolicy' | 'UpdateReplacePolicy',
  value: string,
): void => {
  (resource as unknown as Holder)[name] = value;
};

export const removeResource = ({ stack, id }: Place): void => {
  delete (stack.template.Resources as Record<string, unknown>)[id];
};

export const addResource = (stack: StackTemplate, id: string, resource: Resource): void => {
  (stack.template.Resources as Record<string, unknown>)[id] = resource;
};

type Entry = { readonly path: Path; readonly statement: Json };

/** The statements of a resource's policies with the paths they stand at. */
export const statementsOf = (value: unknown, path: readonly (string | number)[] = []): readonly Entry[] => {
  if (isList(value)) return value.flatMap((item, index) => statementsOf(item, [...path, index]));
  if (!isObject(value)) return [];
  const [first, ...rest] = path;
  if (at(value, 'Effect') !== undefined && first !== undefined)
    return [{ path: [first, ...rest], statement: value }];
  return Object.entries(value).flatMap(([key, item]) => statementsOf(item, [...path, key]));
};

/** The first statement of a resource in which a text stands. */
export const statementWith = ({ resource, id }: Place, text: string): Path => {
  const found = statementsOf(resource.Properties).find(({ statement }) =>
    JSON.stringify(statement).includes(text),
  );
  if (found === undefined) throw new Error(`${id} has no statement with ${text}`);
  return found.path;
};
