import { join } from 'node:path';

/** What is built before the app is made, and uploaded with it. */
export type Assets = {
  /** The folder of a function's bundle, by its name in the manifest. */
  readonly functions: (name: string) => string;
  /** The folder of the built web app. */
  readonly web: string;
};

/** Assets as the build scripts leave them: a folder for each function, and the web app's. */
export const builtAssets = (functionsFolder: string, web: string): Assets => ({
  functions: (name) => join(functionsFolder, name),
  web,
});
