import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson, writeAtomically } from '../data-folder/atomic-file.ts';

/** How far a worker has come in a stream: the last record that is done with. */
export type Checkpoint = {
  readonly streamArn: string;
  readonly shardId: string;
  readonly sequenceNumber: string;
};

export type CheckpointStore = {
  load(worker: string): Promise<Checkpoint | undefined>;
  save(worker: string, checkpoint: Checkpoint): Promise<void>;
};

/** Checkpoints as one file per worker. A file that cannot be read means the worker begins at the oldest record again. */
export async function openCheckpoints(folder: string | 'memory'): Promise<CheckpointStore> {
  if (folder === 'memory') return inMemory();
  await mkdir(folder, { recursive: true });
  const fileOf = (worker: string) => join(folder, `${worker}.json`);
  return {
    load: async (worker) => {
      const found = await readJson(fileOf(worker));
      return isCheckpoint(found) ? found : undefined;
    },
    save: (worker, checkpoint) => writeAtomically(fileOf(worker), JSON.stringify(checkpoint)),
  };
}

function inMemory(): CheckpointStore {
  const checkpoints = new Map<string, Checkpoint>();
  return {
    load: async (worker) => checkpoints.get(worker),
    save: async (worker, checkpoint) => {
      checkpoints.set(worker, checkpoint);
    },
  };
}

function isCheckpoint(value: unknown): value is Checkpoint {
  return (
    typeof value === 'object' &&
    value !== null &&
    'streamArn' in value &&
    typeof value.streamArn === 'string' &&
    'shardId' in value &&
    typeof value.shardId === 'string' &&
    'sequenceNumber' in value &&
    typeof value.sequenceNumber === 'string' &&
    /^\d+$/.test(value.sequenceNumber)
  );
}
