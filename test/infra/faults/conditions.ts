import { at, isObject, type Templates } from '../templates.ts';
import { type Draft, draftOf, drop, statementsOf } from './draft.ts';

/** One condition of one statement somewhere in the templates, and the same templates without it. */
export type Condition = {
  readonly name: string;
  readonly without: () => Templates;
};

type Path = readonly [string | number, ...(string | number)[]];

const placeIn = (draft: Draft, stack: string, id: string) => {
  const found = draft.templates.find((one) => one.stack === stack);
  const resource = found?.template.Resources[id];
  if (found === undefined || resource === undefined) throw new Error(`${stack} has no ${id}`);
  return { stack: found, id, resource };
};

/** Every operator and key of every statement of every policy: of roles, trust, keys, queues, topics, buckets and functions. */
export const conditionsOf = (templates: Templates): readonly Condition[] =>
  templates.flatMap(({ stack, template }) =>
    Object.entries(template.Resources).flatMap(([id, resource]) => {
      const inStatements = statementsOf(resource.Properties).flatMap(({ path, statement }) => {
        const conditions = at(statement, 'Condition');
        return Object.entries(isObject(conditions) ? conditions : {}).flatMap(([operator, keys]) =>
          Object.keys(isObject(keys) ? keys : {}).map(
            (key): { what: string; path: Path; operator: Path | undefined } => {
              const [first, ...rest] = path;
              return {
                what: `${path.join('.')} ${operator} ${key}`,
                path: [first, ...rest, 'Condition', operator, key],
                operator:
                  Object.keys(isObject(keys) ? keys : {}).length === 1
                    ? [first, ...rest, 'Condition', operator]
                    : undefined,
              };
            },
          ),
        );
      });
      const ofPermission =
        resource.Type === 'AWS::Lambda::Permission'
          ? (['SourceArn', 'SourceAccount'] as const)
              .filter((name) => at(resource.Properties, name) !== undefined)
              .map((name): { what: string; path: Path; operator: undefined } => ({
                what: name,
                path: [name],
                operator: undefined,
              }))
          : [];
      return [...inStatements, ...ofPermission].map(({ what, path, operator }) => ({
        name: `${stack}/${id}: ${what}`,
        without: () => {
          const draft = draftOf(templates);
          drop(placeIn(draft, stack, id), operator ?? path);
          return draft.templates;
        },
      }));
    }),
  );
