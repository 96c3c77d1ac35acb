import { nameIn, type Stage } from './stage.ts';

/** Bucket names are one space for the whole world, so ours ends with the account. */
export const bucketName = (stage: Stage, thing: string, account: string): string =>
  `${nameIn(stage, thing)}-${stage.region}-${account}`;
