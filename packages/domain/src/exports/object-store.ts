/** Where files are kept that are too large for a record. Keys begin with the id of the organization they belong to. */
export type ObjectStore = {
  /** Puts an object whole, in the place of one that is there. */
  readonly put: (key: string, body: AsyncIterable<Uint8Array>, bytes: number) => Promise<void>;
  /** Rejects where there is none. */
  readonly get: (key: string) => Promise<AsyncIterable<Uint8Array>>;
  /** One that is not there is no matter. */
  readonly remove: (key: string) => Promise<void>;
  /** An address at which whoever has it may fetch the object for so many seconds. */
  readonly downloadUrl: (key: string, seconds: number) => Promise<string>;
};
