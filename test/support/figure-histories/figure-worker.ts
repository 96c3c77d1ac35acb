import { createRollups, type RollupMessage } from '@portolan/functions/workers/rollups/handler';
import { type Ground, SteppedWorker } from '../histories/stepped-worker.ts';
import { smallScale } from './places.ts';

export type FigureWorker = SteppedWorker<RollupMessage>;

/** A worker of the rollups that has been given these messages. */
export const startRollups = (messages: readonly RollupMessage[], ground: Ground): Promise<FigureWorker> =>
  SteppedWorker.start(messages, ground, (batch, sharing, queue) =>
    createRollups({ sharing: { ...sharing, scale: smallScale }, queue })(batch),
  );
