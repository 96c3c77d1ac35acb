import { byStage, type Found, modelOf } from './model.ts';
import { alarmFindings } from './rules/alarms.ts';
import { bucketFindings } from './rules/buckets.ts';
import { outputFindings, secretFindings } from './rules/disclosure.ts';
import { edgeFindings } from './rules/edge.ts';
import { eventSourceFindings } from './rules/event-sources.ts';
import { functionFindings, logFindings } from './rules/functions.ts';
import { kmsFindings } from './rules/keys.ts';
import { queueFindings } from './rules/queues.ts';
import { routeFindings } from './rules/routes.ts';
import { statementFindings } from './rules/statements.ts';
import { tableFindings } from './rules/tables.ts';
import { userPoolFindings } from './rules/user-pool.ts';
import { wholeStageFindings } from './rules/whole-stage.ts';
import type { Finding, Proof } from './templates.ts';

type StageProof = (model: readonly Found[]) => readonly Finding[] | Promise<readonly Finding[]>;

/** A proof of each stage by itself. */
const ofEachStage =
  (proof: StageProof): Proof =>
  async (templates) =>
    (await Promise.all([...byStage(modelOf(templates)).values()].map(proof))).flat();

/** What the templates say, by themselves. */
export const templateProofs = {
  queues: ofEachStage(queueFindings),
  'event sources': ofEachStage(eventSourceFindings),
  tables: ofEachStage(tableFindings),
  functions: ofEachStage(functionFindings),
  'log groups': ofEachStage(logFindings),
  alarms: ofEachStage(alarmFindings),
  routes: ofEachStage(routeFindings),
  buckets: ofEachStage(bucketFindings),
  edge: ofEachStage(edgeFindings),
  statements: ofEachStage(statementFindings),
  'user pool': ofEachStage(userPoolFindings),
  keys: ofEachStage(kmsFindings),
  secrets: ofEachStage(secretFindings),
  'whole stage': ofEachStage(wholeStageFindings),
  outputs: outputFindings,
} as const satisfies Readonly<Record<string, Proof>>;
