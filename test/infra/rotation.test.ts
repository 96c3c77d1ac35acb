import type { Stage } from '@portolan/infra/config/stage';
import { expect, test } from 'vitest';
import { modelOf, ofType } from './model.ts';
import { stageNamed, synthesize } from './synthesize.ts';
import { at, isList, isObject, listOf, type Templates } from './templates.ts';

const dev = stageNamed('dev');
const before = synthesize([{ ...dev, originSecret: { active: 'blue', blue: 1, green: 1 } }]).templates;
const after = (originSecret: Stage['originSecret']) => synthesize([{ ...dev, originSecret }]).templates;
/** The two deployments of docs/operations.md: a new secret for the color that is not in use, then the other color in use. */
const renewed = after({ active: 'blue', blue: 1, green: 2 });
const switched = after({ active: 'green', blue: 1, green: 2 });

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
  { name: 'making a new secret', from: before, to: renewed },
  { name: 'putting it in use', from: renewed, to: switched },
];

test('the secret is another after the two deployments of its rotation', () => {
  expect(saidBy(before)).toHaveLength(1);
  expect(saidBy(renewed)).toEqual(saidBy(before));
  expect(saidBy(switched)).not.toEqual(saidBy(before));
  expect(saidBy(switched)[0]).toContain('green-2');
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
