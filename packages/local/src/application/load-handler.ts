import { dirname } from 'node:path';
import type { Context } from 'aws-lambda';
import type { LambdaHandler } from '../invoke/invoke.ts';
import type { Environment } from './environment.ts';

/** Finds the handler of an entry of the manifest. */
export type LoadHandler = (
  entry: string,
  environment: Environment,
) => Promise<(event: unknown, context: Context) => unknown>;

/** Every function's folder exports `create(environment)` beside the entry that the cloud invokes. */
export const loadHandler: LoadHandler = async (entry, environment) => {
  const loaded: unknown = await import(/* @vite-ignore */ `@portolan/functions/${dirname(entry)}/create`);
  const create =
    typeof loaded === 'object' && loaded !== null && 'create' in loaded ? loaded.create : undefined;
  if (typeof create !== 'function')
    throw new Error(`functions/${dirname(entry)}/create.ts exports no create()`);
  const handler: unknown = await create(environment);
  if (typeof handler !== 'function') throw new Error(`create() of ${entry} returned no handler`);
  return (event, context) => handler(event, context);
};

/** A handler that is loaded when it is first called, or warmed. */
export function lazyHandler(
  entry: string,
  environment: Environment,
  load: LoadHandler,
): { readonly handler: LambdaHandler<unknown>; readonly warm: () => Promise<void> } {
  let loading: ReturnType<LoadHandler> | undefined;
  const loaded = () => {
    loading ??= load(entry, environment);
    return loading;
  };
  return {
    handler: async (event, context) => (await loaded())(event, context),
    warm: async () => {
      await loaded();
    },
  };
}
