import { mustCodes, shouldCodes } from '@portolan/domain/campaigns/findings';
import { largestImage, pictureTypes } from '@portolan/domain/campaigns/image';
import { messageSchema } from '@portolan/domain/campaigns/message';
import { mostTestRecipients, testSendViewSchema } from '@portolan/domain/campaigns/test-send';
import { idSchema, personIdSchema } from '@portolan/domain/ids';
import { languageSchema } from '@portolan/domain/people/person';
import * as z from 'zod/mini';
import { clinicEditors, clinicMembers } from './clinic-access.ts';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, imageId, testSendId, personId } = exampleIds;
const common = { resource: 'campaign-messages', query: null } as const;
/** A message of forty blocks in two languages. */
const messageLimit = 512 * 1024;
/** Base64 has four signs for three bytes. */
const longestPicture = Math.ceil(largestImage / 3) * 4;

/** One transparent pixel. */
const examplePicture = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const exampleMessage = {
  subject: { en: 'Your portal is open', es: 'Su portal está abierto' },
  preheader: { en: 'See your results and write to us', es: 'Vea sus resultados y escríbanos' },
  blocks: [{ id: 'abc123', kind: 'text', text: { en: 'Hello {firstName}', es: 'Hola {firstName}' } }],
  defaults: { firstName: { en: 'friend', es: 'paciente' }, lastName: { en: '', es: '' } },
  fallback: 'other-language',
} as const;

const findingSchema = z.lazy(() =>
  z.strictObject({
    code: z.enum([...mustCodes, ...shouldCodes]),
    severity: z.enum(['must', 'should']),
    path: z.string(),
    language: z.nullable(languageSchema),
    about: z.string(),
  }),
);

export const previewMessage = defineRoute({
  ...common,
  id: 'previewMessage',
  method: 'POST',
  path: '/organizations/{organizationId}/message-previews',
  summary:
    'A message as somebody of an example name gets it in a language, and what is wrong with it. Pictures are addressed as `image:{imageId}`; its own links lead nowhere.',
  access: clinicMembers,
  precondition: 'none',
  body: z.lazy(() => z.strictObject({ message: messageSchema, language: languageSchema })),
  bodyLimit: messageLimit,
  reply: {
    status: 200,
    body: z.lazy(() =>
      z.strictObject({
        from: z.strictObject({ name: z.string(), replyTo: z.string() }),
        subject: z.string(),
        preheader: z.string(),
        html: z.string(),
        text: z.string(),
        findings: z.array(findingSchema),
      }),
    ),
    etag: false,
  },
  errors: [],
  example: { params: { organizationId }, body: { message: exampleMessage, language: 'es' } },
});

const pictureFields = () => ({
  id: idSchema('image'),
  type: z.enum(pictureTypes),
  /** Pixels. */
  width: z.int(),
  height: z.int(),
});

export const addImage = defineRoute({
  ...common,
  id: 'addImage',
  method: 'POST',
  path: '/organizations/{organizationId}/images',
  summary:
    'Keeps a picture (PNG, JPEG or GIF by its bytes, 200 KB at most) for messages; the same picture twice is one',
  access: clinicEditors,
  precondition: 'none',
  body: z.lazy(() =>
    z.strictObject({ data: z.string().check(z.minLength(1), z.maxLength(longestPicture), z.base64()) }),
  ),
  bodyLimit: longestPicture + 1024,
  reply: { status: 200, body: z.lazy(() => z.strictObject(pictureFields())), etag: false },
  errors: ['not-a-picture', 'write-contention'],
  example: { params: { organizationId }, body: { data: examplePicture } },
});

export const getImage = defineRoute({
  ...common,
  id: 'getImage',
  method: 'GET',
  path: '/organizations/{organizationId}/images/{imageId}',
  summary: 'A picture with its bytes as base64',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  bodyLimit: ordinaryBodyLimit,
  reply: {
    status: 200,
    body: z.lazy(() => z.strictObject({ ...pictureFields(), data: z.string() })),
    etag: false,
  },
  errors: [],
  example: { params: { organizationId, imageId } },
});

export const sendTest = defineRoute({
  ...common,
  id: 'sendTest',
  method: 'POST',
  path: '/organizations/{organizationId}/test-sends',
  summary: 'Sends a message to members of the clinic, marked as a test',
  access: clinicEditors,
  precondition: 'idempotency-key',
  body: z.lazy(() =>
    z.strictObject({
      message: messageSchema,
      languages: z.array(languageSchema).check(z.minLength(1), z.maxLength(2)),
      to: z.array(personIdSchema).check(z.minLength(1), z.maxLength(mostTestRecipients)),
    }),
  ),
  bodyLimit: messageLimit,
  reply: { status: 201, body: testSendViewSchema, etag: true },
  errors: ['unknown-member', 'message-unfinished', 'message-too-large'],
  example: {
    params: { organizationId },
    body: { message: exampleMessage, languages: ['es'], to: [personId] },
  },
});

export const getTestSend = defineRoute({
  ...common,
  id: 'getTestSend',
  method: 'GET',
  path: '/organizations/{organizationId}/test-sends/{testSendId}',
  summary: 'What became of a test, for a week',
  access: clinicMembers,
  precondition: 'none',
  body: null,
  bodyLimit: ordinaryBodyLimit,
  reply: { status: 200, body: testSendViewSchema, etag: true },
  errors: [],
  example: { params: { organizationId, testSendId } },
});

export const campaignMessageRoutes = {
  previewMessage,
  addImage,
  getImage,
  sendTest,
  getTestSend,
} as const;
