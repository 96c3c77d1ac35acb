import type { Stage } from '@portolan/infra/config/stage';
import { expect, test } from 'vitest';
import { modelOf, ofType } from './model.ts';
import { stageNamed, templatesOf } from './synthesize.ts';
import { at, isList, isObject, listOf, type Templates } from './templates.ts';

const dev = stageNamed('dev');
const after = (originSecret: Stage['originSecret']) => templatesOf([{ ...dev, originSecret }]);
const before = after({ active: 'blue', blue: 1, green: 1 });
/** The two deployments of docs/operations.md: the color that waited is used, then the one that was used is made anew. */
const switched = after({ active: 'green', blue: 1, green: 1 });
const renewed = after({ active: 'green', blue: 2, green: 1 });

const saidBy = (templates: Templates): readonly string[] =>
  ofType(modelOf(templates), 'AWS::CloudFront::Distribution').flatMap(({ is }) =>
    listOf(at(is, 'DistributionConfig', 'Origins')).flatMap((origin) =>
      listOf(at(origin, 'OriginCustomHeaders')).map((header) => String(at(header, 'HeaderValue'))),
    ),
  );

const acceptedBy = (templates: Templates): readonly (readonly string[])[] =>
  ofType(modelOf(templates), 'AWS::Lambda::Function').flatMap(({ is }) => {
    const secrets = at(is, 'Environment', 'Variables', 'ORIGIN_SECRETS');
    return secrets === undefined ? [] : [String(secrets).split(',')];
  });

const exportsOf = (templates: Templates): readonly string[] =>
  templates.flatMap(({ template }) =>
    Object.values(template.Outputs ?? {}).flatMap(({ Export }) =>
      Export ? [JSON.stringify(Export.Name)] : [],
    ),
  );

const importsIn = (value: unknown): readonly string[] => {
  if (isList(value)) return value.flatMap(importsIn);
  if (!isObject(value)) return [];
  const taken = value['Fn::ImportValue'];
  return taken === undefined ? Object.values(value).flatMap(importsIn) : [JSON.stringify(taken)];
};

const steps = [
  { name: 'using the other secret', from: before, to: switched },
  { name: 'making the first anew', from: switched, to: renewed },
];

test('the secret is another after the two deployments of its rotation, and the old one is worthless', () => {
  const [old] = saidBy(before);
  if (old === undefined) throw new Error('The edge says nothing');
  expect(saidBy(switched)).not.toEqual([old]);
  expect(saidBy(renewed)).toEqual(saidBy(switched));
  expect(saidBy(renewed)[0]).toContain('green-1');
  expect(acceptedBy(switched).length).toBeGreaterThan(0);
  for (const accepted of acceptedBy(renewed)) expect(accepted).not.toContain(old);
});

test.each(steps)(
  'while $name, whichever of the edge and a function is deployed first, it is let in',
  ({ from, to }) => {
    for (const said of [...saidBy(from), ...saidBy(to)])
      for (const accepted of [...acceptedBy(from), ...acceptedBy(to)]) expect(accepted).toContain(said);
  },
);

test.each(steps)('$name takes nothing away that another stack still imports', ({ from, to }) => {
  const gone = exportsOf(from).filter((name) => !exportsOf(to).includes(name));
  const used = from.flatMap(({ template }) => importsIn(template.Resources));
  expect(used.length).toBeGreaterThan(0);
  expect(gone.filter((name) => used.includes(name))).toEqual([]);
});
