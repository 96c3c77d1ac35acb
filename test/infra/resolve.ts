import { attributeOf, type Named, referenceOf } from './physical-names.ts';
import {
  at,
  isList,
  isObject,
  type Json,
  type JsonObject,
  type StackTemplate,
  type Templates,
} from './templates.ts';

/** Replaces every intrinsic function by what it comes to. An intrinsic that this does not know throws: nothing is passed over. */
export type Resolver = (stack: StackTemplate, value: Json) => Json;

const textOf = (value: Json | undefined): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new Error(`A text was expected, not ${JSON.stringify(value)}`);
};

export const resolverOf = (templates: Templates): Resolver => {
  const exported = new Map<string, { readonly stack: StackTemplate; readonly value: Json }>();
  const writers: { readonly stack: StackTemplate; readonly values: JsonObject }[] = [];

  const named = (stack: StackTemplate, id: string): Named => {
    const resource = stack.template.Resources[id];
    if (resource === undefined) throw new Error(`${stack.stack} has no ${id}`);
    const properties = Object.fromEntries(
      Object.entries(resource.Properties ?? {}).flatMap(([key, value]) =>
        /Name$|^EmailIdentity$/.test(key) ? [[key, resolve(stack, value)]] : [],
      ),
    );
    return {
      stack: stack.stack,
      region: stack.region,
      account: stack.account,
      id,
      type: resource.Type,
      properties,
    };
  };

  const reference = (stack: StackTemplate, name: string): Json => {
    switch (name) {
      case 'AWS::AccountId':
        return stack.account;
      case 'AWS::Region':
        return stack.region;
      case 'AWS::Partition':
        return 'aws';
      case 'AWS::URLSuffix':
        return 'amazonaws.com';
      case 'AWS::StackName':
      case 'AWS::StackId':
        return stack.stack;
      case 'AWS::NoValue':
        return null;
      default:
        return stack.template.Parameters?.[name] !== undefined
          ? (stack.template.Parameters[name].Default ?? name)
          : referenceOf(named(stack, name));
    }
  };

  const attribute = (stack: StackTemplate, id: string, name: string): Json => {
    const resource = stack.template.Resources[id];
    // What another region exports is written by one custom resource and read by another.
    if (resource?.Type.includes('CrossRegionExportReader')) {
      for (const writer of writers) {
        const value = at(writer.values, name);
        if (value !== undefined) return resolve(writer.stack, value);
      }
      throw new Error(`Nobody exports ${name}`);
    }
    return attributeOf(named(stack, id), name);
  };

  const substituted = (stack: StackTemplate, given: Json): string => {
    const [text, variables] = isList(given) ? [textOf(given[0]), given[1]] : [textOf(given), {}];
    return text.replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal !== '') return `\${${name}}`;
      const value = at(variables, name);
      if (value !== undefined) return textOf(resolve(stack, value));
      const [id, ...rest] = name.split('.');
      return textOf(rest.length > 0 ? attribute(stack, id ?? '', rest.join('.')) : reference(stack, name));
    });
  };

  const listed = (stack: StackTemplate, value: Json | undefined): readonly Json[] => {
    const list = resolve(stack, value ?? null);
    if (!isList(list)) throw new Error(`A list was expected, not ${JSON.stringify(list)}`);
    return list;
  };

  const intrinsic = (stack: StackTemplate, name: string, given: Json): Json => {
    switch (name) {
      case 'Ref':
        return reference(stack, textOf(given));
      case 'Fn::GetAtt': {
        const [id, attributeName] = isList(given) ? given : textOf(given).split(/\.(.*)/s);
        return attribute(stack, textOf(id), textOf(resolve(stack, attributeName ?? null)));
      }
      case 'Fn::Join': {
        const [separator, parts] = isList(given) ? given : [];
        return listed(stack, parts).map(textOf).join(textOf(separator));
      }
      case 'Fn::Sub':
        return substituted(stack, given);
      case 'Fn::Select': {
        const [index, list] = isList(given) ? given : [];
        return listed(stack, list)[Number(index)] ?? null;
      }
      case 'Fn::Split': {
        const [separator, text] = isList(given) ? given : [];
        return textOf(resolve(stack, text ?? null)).split(textOf(separator));
      }
      case 'Fn::ImportValue': {
        const source = exported.get(textOf(resolve(stack, given)));
        if (source === undefined) throw new Error(`Nobody exports ${JSON.stringify(given)}`);
        return resolve(source.stack, source.value);
      }
      case 'Fn::FindInMap': {
        const path = listed(stack, given).map(textOf);
        return resolve(stack, at(stack.template.Mappings, ...path) ?? null);
      }
      case 'Fn::If':
        return resolve(stack, at(given, 1) ?? null);
      default:
        throw new Error(`${stack.stack}: ${name} is not known here`);
    }
  };

  const resolve: Resolver = (stack, value) => {
    if (isList(value)) return value.map((one) => resolve(stack, one)).filter((one) => one !== null);
    if (!isObject(value)) return value;
    const [only, second] = Object.keys(value);
    if (only !== undefined && second === undefined && (only === 'Ref' || only.startsWith('Fn::')))
      return intrinsic(stack, only, value[only] ?? null);
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, one]) => {
        const resolved = resolve(stack, one);
        return resolved === null ? [] : [[key, resolved]];
      }),
    );
  };

  for (const stack of templates) {
    for (const output of Object.values(stack.template.Outputs ?? {}))
      if (output.Export)
        exported.set(textOf(resolve(stack, output.Export.Name)), { stack, value: output.Value });
    for (const resource of Object.values(stack.template.Resources)) {
      const values = at(resource.Properties, 'WriterProps', 'exports');
      if (isObject(values)) writers.push({ stack, values });
    }
  }
  return resolve;
};
