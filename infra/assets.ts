import { join } from 'node:path';

export type FunctionKind = 'api' | 'worker' | 'trigger';

/** What is built before the app is made, and uploaded with it. */
export type Assets = {
  /** The folder of a function's bundle, by its kind and its name in the manifest: a worker may share an API function's name. */
  readonly functions: (kind: FunctionKind, name: string) => string;
  /** The folder of the built web app. */
  readonly web: string;
};

/** Assets as the build scripts leave them: a folder for each function, and the web app's. */
export const builtAssets = (functionsFolder: string, web: string): Assets => ({
  functions: (kind, name) => join(functionsFolder, `${kind}-${name}`),
  web,
});
