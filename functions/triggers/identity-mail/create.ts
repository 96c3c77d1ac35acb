import * as z from 'zod/mini';
import type { Environment } from '../../runtime/environment.ts';
import { writeMail } from './handler.ts';

const environmentSchema = z.object({ APP_ORIGIN: z.url() });

export const create = (environment: Environment) =>
  writeMail(environmentSchema.parse(environment).APP_ORIGIN);
