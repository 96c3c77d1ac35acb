import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { buildApp } from 'fauxqs';

type BuildOptions = NonNullable<Parameters<typeof buildApp>[0]>;
export type Stores = NonNullable<BuildOptions['stores']>;
export type Queue = NonNullable<ReturnType<Stores['sqsStore']['getQueueByName']>>;

type Persistence = NonNullable<Stores['sqsStore']['persistence']>;
type Constructors = {
  readonly SqsStore: {
    new (): Stores['sqsStore'];
    /** Of a body. */
    createMessage(body: string): Parameters<Queue['enqueue']>[0];
  };
  readonly SnsStore: new () => Stores['snsStore'];
  readonly S3Store: new () => Stores['s3Store'];
  readonly PersistenceManager: new (folder: string) => Persistence;
};

/**
 * fauxqs either keeps its messages on disk and listens on every address of the machine (`startFauxqs`), or listens where we
 * say and forgets (`buildApp`). We want the first half of one and the second of the other, so its own classes are put
 * together here; the version is pinned.
 */
export async function loadFauxqsInternals(): Promise<Constructors> {
  const manifest = findPackageJSON('fauxqs', import.meta.url);
  if (manifest === undefined) throw new Error('The package fauxqs is not installed');
  const load = (path: string) =>
    import(/* @vite-ignore */ new URL(`dist/${path}`, pathToFileURL(manifest)).href);
  const [sqs, sns, s3, persistence] = await Promise.all(
    ['sqs/sqsStore.js', 'sns/snsStore.js', 's3/s3Store.js', 'persistence.js'].map(load),
  );
  return { ...sqs, ...sns, ...s3, ...persistence };
}
