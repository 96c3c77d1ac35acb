import {
  newSequenceSchema,
  sequenceChangesSchema,
  sequenceLineSchema,
  sequenceSchema,
} from '@portolan/domain/campaigns/campaign';
import { stepOutlookSchema } from '@portolan/domain/campaigns/step-outlook';
import { daySchema } from '@portolan/domain/days';
import * as z from 'zod/mini';
import { clinicEditors, clinicMembers } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, sequenceId } = exampleIds;
const common = { resource: 'sequences', query: null, bodyLimit: ordinaryBodyLimit } as const;
const path = '/organizations/{organizationId}/sequences/{sequenceId}';
const ofSequence = { path, example: { params: { organizationId, sequenceId } } } as const;
/** Six messages of forty blocks in two languages. */
const messagesLimit = 512 * 1024;

export const listSequences = defineRoute({
  ...common,
  id: 'listSequences',
  method: 'GET',
  path: '/organizations/{organizationId}/sequences',
  summary: "The clinic's sequences without their messages, in the order in which they were made",
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: {
    status: 200,
    body: z.lazy(() => z.strictObject({ items: z.array(sequenceLineSchema) })),
    etag: false,
  },
  errors: [],
  example: { params: { organizationId } },
});

export const makeSequence = defineRoute({
  ...common,
  id: 'makeSequence',
  method: 'POST',
  path: '/organizations/{organizationId}/sequences',
  summary: 'Begins a sequence with one step and a ready-made message',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: newSequenceSchema,
  reply: { status: 201, body: sequenceSchema, etag: true },
  errors: ['too-many-sequences'],
  example: { params: { organizationId }, body: { name: 'Welcome', trigger: 'enrolled' } },
});

export const getSequence = defineRoute({
  ...common,
  ...ofSequence,
  id: 'getSequence',
  method: 'GET',
  summary: 'A sequence: whom it is for, and what it says when',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: sequenceSchema, etag: true },
  errors: [],
});

export const changeSequence = defineRoute({
  ...common,
  id: 'changeSequence',
  method: 'PATCH',
  path,
  summary:
    'Changes the given parts of a sequence; of one that is on, its words alone, which are sent once they are put to use',
  access: clinicEditors,
  precondition: 'if-match',
  body: sequenceChangesSchema,
  bodyLimit: messagesLimit,
  reply: { status: 200, body: sequenceSchema, etag: true },
  errors: ['stale-version', 'write-contention', 'sequence-on', 'message-too-large'],
  example: { params: { organizationId, sequenceId }, body: { name: 'Welcome to the portal' } },
});

export const turnSequence = defineRoute({
  ...common,
  id: 'turnSequence',
  method: 'PUT',
  path: '/organizations/{organizationId}/sequences/{sequenceId}/state',
  summary:
    'Turns a sequence on, if its messages are fit to be sent, or off; of one that is on, puts the words written since to use',
  access: clinicEditors,
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ state: z.enum(['on', 'off']) })),
  reply: { status: 200, body: sequenceSchema, etag: true },
  errors: [
    'stale-version',
    'write-contention',
    'steps-missing',
    'message-unfinished',
    'topic-missing',
    'postal-address-missing',
    'sending-stopped',
  ],
  example: { params: { organizationId, sequenceId }, body: { state: 'off' } },
});

export const removeSequence = defineRoute({
  ...common,
  ...ofSequence,
  id: 'removeSequence',
  method: 'DELETE',
  summary: 'Removes a sequence that is not on; what it sent stays known',
  access: clinicEditors,
  precondition: 'if-match',
  body: null,
  reply: { status: 204, body: null, etag: false },
  errors: ['stale-version', 'write-contention', 'sequence-on'],
});

export const getSequenceOutlook = defineRoute({
  ...common,
  id: 'getSequenceOutlook',
  method: 'GET',
  path: '/organizations/{organizationId}/sequences/{sequenceId}/outlook',
  example: { params: { organizationId, sequenceId } },
  summary: 'Who gets which step in the coming days, and what came of each step in the last sixty',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  reply: {
    status: 200,
    body: z.lazy(() => z.strictObject({ today: daySchema, steps: z.array(stepOutlookSchema) })),
    etag: false,
  },
  errors: [],
});

export const sequenceRoutes = {
  listSequences,
  makeSequence,
  getSequence,
  changeSequence,
  turnSequence,
  removeSequence,
  getSequenceOutlook,
} as const;
