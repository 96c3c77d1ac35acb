import { at, isObject, type Json, type Templates } from '../templates.ts';
import { draftOf, drop, type Path, statementsOf } from './draft.ts';

/** One condition of one statement somewhere in the templates, and the same templates without it. */
export type Condition = {
  readonly stack: string;
  readonly id: string;
  /** Where it stands in the resource, with its operator and key. */
  readonly what: string;
  readonly without: () => Templates;
};

type Spot = { readonly what: string; readonly path: Path };

/** The spots of one statement: an operator goes whole with its last key. */
const spotsIn = (statement: Json, path: Path): readonly Spot[] => {
  const conditions = at(statement, 'Condition');
  return Object.entries(isObject(conditions) ? conditions : {}).flatMap(([operator, keys]) => {
    const names = Object.keys(isObject(keys) ? keys : {});
    return names.map((key) => ({
      what: `${path.join('.')} ${operator} ${key}`,
      path: names.length === 1 ? [...path, 'Condition', operator] : [...path, 'Condition', operator, key],
    }));
  });
};

/** What stands for conditions where Lambda writes the statement. */
const spotsOfPermission = (properties: unknown): readonly Spot[] =>
  ['SourceArn', 'SourceAccount'].flatMap((name) =>
    at(properties, name) === undefined ? [] : [{ what: name, path: [name] as const }],
  );

/** Every operator and key of every statement of every policy: of roles, trust, keys, queues, topics, buckets and functions. */
export const conditionsOf = (templates: Templates): readonly Condition[] =>
  templates.flatMap(({ stack, template }) =>
    Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) => {
      const spots = [
        ...statementsOf(Properties).flatMap(({ path, statement }) => spotsIn(statement, path)),
        ...(Type === 'AWS::Lambda::Permission' ? spotsOfPermission(Properties) : []),
      ];
      return spots.map(({ what, path }) => ({
        stack,
        id,
        what,
        without: () => {
          const draft = draftOf(templates);
          const there = draft.templates.find((one) => one.stack === stack);
          const resource = there?.template.Resources[id];
          if (there === undefined || resource === undefined) throw new Error(`${stack} has no ${id}`);
          drop({ stack: there, id, resource }, path);
          return draft.templates;
        },
      }));
    }),
  );
