import { randomBytes } from 'node:crypto';
import { sesMailer } from '@portolan/adapters/ses-mailer';
import { invitationLetterPolicy } from '@portolan/data/worker-key-policies';
import {
  type InvitationMessage,
  invitationMessageSchema,
  type ParticipationInvitationMessage,
  participationInvitationMessageSchema,
} from '@portolan/domain/messaging/change-message';
import * as z from 'zod/mini';
import { clientConfig } from '../../runtime/client-config.ts';
import type { Environment } from '../../runtime/environment.ts';
import { letterVariables } from '../../runtime/letter-environment.ts';
import { createWorkerLog } from '../../runtime/logger.ts';
import { createQueueWorker } from '../../runtime/queue-worker.ts';
import { openTables, tableVariables } from '../../runtime/worker-environment.ts';
import { type InvitationWorkerDependencies, sendInvitationLetter } from './handler.ts';
import { sendParticipationLetter } from './participation-letters.ts';

const environmentSchema = z.object({
  ...tableVariables,
  ...letterVariables,
});

const messageSchema = z.union([invitationMessageSchema, participationInvitationMessageSchema]);

/** Each kind of invitation has its own letter. */
const sendLetter = (dependencies: InvitationWorkerDependencies) => {
  const toMember = sendInvitationLetter(dependencies);
  const toClinic = sendParticipationLetter(dependencies);
  return (message: InvitationMessage | ParticipationInvitationMessage): Promise<void> => {
    switch (message.kind) {
      case 'invitation':
        return toMember(message);
      case 'participation-invitation':
        return toClinic(message);
    }
  };
};

const now = () => new Date();

export const create = (environment: Environment) => {
  const known = environmentSchema.parse(environment);
  const work = sendLetter({
    database: openTables(known, invitationLetterPolicy),
    mailer: sesMailer(
      clientConfig(known.AWS_REGION, known.SES_ENDPOINT),
      known.MAIL_FROM,
      known.MAIL_CONFIGURATION_SET,
    ),
    appOrigin: known.APP_ORIGIN,
    now,
    newToken: () => randomBytes(32).toString('base64url'),
  });
  return createQueueWorker(messageSchema, work, createWorkerLog(now));
};
