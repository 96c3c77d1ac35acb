import { draftChangesSchema, templateDraftSchema, templateSchema } from '@portolan/domain/templates/template';
import { standardTemplateReference } from '@portolan/domain/work-plans/standard-template/reference';
import { templateName, workPlanTemplateSchema } from '@portolan/domain/work-plans/template';
import { templateReferenceSchema } from '@portolan/domain/work-plans/work-plan';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, templateId, changeId, elementId } = exampleIds;
const common = { resource: 'templates', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'foundation',
  roles: ['owner', 'officer', 'coach', 'viewer'],
} as const;
const writers = { kind: 'member', of: 'foundation', roles: ['owner', 'officer'] } as const;

export const listTemplates = defineRoute({
  ...common,
  id: 'listTemplates',
  method: 'GET',
  path: '/organizations/{organizationId}/templates',
  summary: "The foundation's own templates with their versions, newest first",
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(templateSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId } },
});

export const createTemplate = defineRoute({
  ...common,
  id: 'createTemplate',
  method: 'POST',
  path: '/organizations/{organizationId}/templates',
  summary: 'Makes a template by copying the standard one or a published version of another',
  access: writers,
  precondition: 'idempotency-key',
  body: z.lazy(() => z.strictObject({ name: templateName, from: templateReferenceSchema })),
  reply: { status: 201, body: templateSchema, etag: true },
  errors: ['unknown-template'],
  example: {
    params: { organizationId },
    body: {
      name: { en: 'Valley work plan', es: 'Plan de trabajo del valle' },
      from: standardTemplateReference,
    },
  },
});

export const getFoundationTemplate = defineRoute({
  ...common,
  id: 'getFoundationTemplate',
  method: 'GET',
  path: '/organizations/{organizationId}/templates/{templateId}',
  summary: 'A template with its versions, without its contents',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: templateSchema, etag: true },
  errors: [],
  example: { params: { organizationId, templateId } },
});

export const getTemplateDraft = defineRoute({
  ...common,
  id: 'getTemplateDraft',
  method: 'GET',
  path: '/organizations/{organizationId}/templates/{templateId}/draft',
  summary: 'What a template will say once it is published',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: templateDraftSchema, etag: true },
  errors: [],
  example: { params: { organizationId, templateId } },
});

export const changeTemplateDraft = defineRoute({
  ...common,
  id: 'changeTemplateDraft',
  method: 'PATCH',
  path: '/organizations/{organizationId}/templates/{templateId}/draft',
  summary: "Changes a draft's name, some of its elements, or which there are and in what order",
  access: writers,
  precondition: 'if-match',
  body: draftChangesSchema,
  bodyLimit: 640 * 1024,
  reply: { status: 200, body: templateDraftSchema, etag: true },
  errors: ['stale-version', 'template-too-large', 'template-id-repeated', 'unknown-element'],
  example: {
    params: { organizationId, templateId },
    body: {
      changeId,
      elements: [
        {
          id: elementId,
          title: { en: 'Aims of the portal', es: 'Metas del portal' },
          summary: {
            en: 'Where the portal should be in a year.',
            es: 'Dónde debe estar el portal en un año.',
          },
          guidance: [],
          prompts: [
            {
              id: 'vision',
              kind: 'text',
              label: { en: 'What is your vision?', es: '¿Cuál es su visión?' },
              required: true,
            },
          ],
          suggestions: { completed: [], planned: [] },
        },
      ],
    },
  },
});

export const publishTemplate = defineRoute({
  ...common,
  id: 'publishTemplate',
  method: 'POST',
  path: '/organizations/{organizationId}/templates/{templateId}/versions',
  summary:
    'Makes the next version of the draft that `If-Match` names; `violations` say what is missing, by pointers into the draft',
  access: writers,
  precondition: 'if-match',
  body: null,
  reply: { status: 201, body: templateSchema, etag: true },
  errors: [
    'stale-version',
    'template-unfinished',
    'nothing-to-publish',
    'template-too-large',
    'too-many-versions',
  ],
  example: { params: { organizationId, templateId } },
});

export const getTemplateVersion = defineRoute({
  ...common,
  id: 'getTemplateVersion',
  method: 'GET',
  path: '/organizations/{organizationId}/templates/{templateId}/versions/{templateVersion}',
  summary: 'A published version, which never changes',
  access: readers,
  precondition: 'none',
  body: null,
  reply: { status: 200, body: workPlanTemplateSchema, etag: false },
  errors: [],
  example: { params: { organizationId, templateId, templateVersion: '1' } },
});

export const templateRoutes = {
  listTemplates,
  createTemplate,
  getFoundationTemplate,
  getTemplateDraft,
  changeTemplateDraft,
  publishTemplate,
  getTemplateVersion,
} as const;
