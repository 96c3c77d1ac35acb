import { type Found, ofType, unless } from '../model.ts';
import { at, type Finding, isList, isObject, type Json, type Templates } from '../templates.ts';

const namesASecret = /secret|password|token|credential|api_?key/i;
const namesAPlace = /(Arn|ARN|_URL|Uri)$|Validity|Units$|Length$|Endpoint/;
const isReference = (text: string): boolean =>
  text.split(',').every((part) => /^\{\{resolve:(secretsmanager|ssm-secure):[^}]+\}\}$/.test(part));
const known = /AKIA[0-9A-Z]{16}|-----BEGIN|\bgh[pousr]_[A-Za-z0-9]{20,}/;
const address = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;

/** Values that would be secrets, written out: by the name of where they stand, or by how they look. */
const secretsIn = (value: Json | undefined, path: readonly string[] = []): readonly string[] => {
  if (isList(value)) return value.flatMap((one, index) => secretsIn(one, [...path, String(index)]));
  if (isObject(value)) return Object.entries(value).flatMap(([key, one]) => secretsIn(one, [...path, key]));
  if (typeof value !== 'string') return [];
  if (known.test(value)) return [path.join('.')];
  const inEnvironment = path[0] === 'Environment';
  const name = path.at(-1) ?? '';
  const isSecret = inEnvironment && namesASecret.test(name) && !namesAPlace.test(name);
  return isSecret && !isReference(value) ? [path.join('.')] : [];
};

/** What the templates of one stage give away to whoever can read them. */
export const secretFindings = (model: readonly Found[]): readonly Finding[] => [
  ...model.flatMap((found) =>
    secretsIn(found.is).flatMap((path) => unless(false, found, 'no-secret', `${path} holds a secret`)),
  ),
  ...ofType(model, 'AWS::SecretsManager::Secret').flatMap((secret) => [
    ...unless(
      at(secret.is, 'SecretString') === undefined &&
        Number(at(secret.is, 'GenerateSecretString', 'PasswordLength') ?? 32) >= 32,
      secret,
      'no-secret',
      'it is written in the template, or short',
    ),
    ...unless(
      at(secret.is, 'KmsKeyId') !== undefined,
      secret,
      'secret-encrypted',
      'it is not encrypted with the key of the stage',
    ),
  ]),
];

/** Personal data in what everybody who may list stacks can read. */
export const outputFindings = (templates: Templates): readonly Finding[] =>
  templates.flatMap(({ stack, template }) => {
    const gives = (id: string, value: unknown, says: string): readonly Finding[] => {
      const text = JSON.stringify(value ?? '');
      return address.test(text) || text.includes('{{resolve:')
        ? [{ rule: 'output-without-people', stack, id, says }]
        : [];
    };
    return [
      ...gives('-', template.Description, 'its description names an address'),
      ...Object.entries(template.Outputs ?? {}).flatMap(([id, output]) =>
        gives(id, output, 'it gives an address or a secret away'),
      ),
      ...Object.entries(template.Resources).flatMap(([id, { Properties }]) =>
        ['AlarmDescription', 'Description'].flatMap((name) =>
          gives(id, at(Properties, name), 'its description names an address'),
        ),
      ),
    ];
  });
