import { cellChangeSchema, cellOutcomeSchema } from '@portolan/domain/figures/cell-change';
import { approvalSchema, monthFiguresSchema } from '@portolan/domain/figures/month-figures';
import { monthSchema } from '@portolan/domain/months';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { pageOf, pageQuerySchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId } = exampleIds;
const month = '2026-09';
const common = { resource: 'figures', query: null, bodyLimit: ordinaryBodyLimit } as const;
const readers = {
  kind: 'member',
  of: 'clinic',
  roles: ['owner', 'editor', 'contributor', 'viewer'],
} as const;
const enterers = { kind: 'member', of: 'clinic', roles: ['owner', 'editor', 'contributor'] } as const;
const approvers = { kind: 'member', of: 'clinic', roles: ['owner', 'editor'] } as const;

/** Cells of one request: a year of every measure, pasted at once. */
export const mostCellChanges = 1000;
const cellChangesLimit = 512 * 1024;

export const monthRangeSchema = z.lazy(() => z.strictObject({ from: monthSchema, to: monthSchema }));

export const listFigures = defineRoute({
  ...common,
  id: 'listFigures',
  method: 'GET',
  path: '/organizations/{organizationId}/figures',
  summary: "The clinic's figures of up to 36 months; a month in which nothing was entered is not in it",
  access: readers,
  precondition: 'none',
  query: monthRangeSchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => z.object({ months: z.array(monthFiguresSchema) })), etag: false },
  errors: ['too-many-months'],
  example: { params: { organizationId }, query: { from: '2026-01', to: '2026-12' } },
});

export const enterFigures = defineRoute({
  ...common,
  id: 'enterFigures',
  method: 'PATCH',
  path: '/organizations/{organizationId}/figures',
  summary:
    'Enters, changes and empties figures; each change is taken or refused by itself, all that are taken are written at once',
  access: enterers,
  precondition: 'none',
  bodyLimit: cellChangesLimit,
  body: z.lazy(() =>
    z.strictObject({
      changes: z.array(cellChangeSchema).check(z.minLength(1), z.maxLength(mostCellChanges)),
    }),
  ),
  reply: {
    status: 200,
    body: z.lazy(() =>
      z.object({
        /** In the order of the changes. */
        outcomes: z.array(cellOutcomeSchema),
        /** The months that were named, as they are now. */
        months: z.array(monthFiguresSchema),
      }),
    ),
    etag: false,
  },
  errors: ['too-many-months'],
  example: {
    params: { organizationId },
    body: {
      changes: [
        { month, series: 'secure-messages-received', place: 'clinic', was: null, figure: { n: 412 } },
      ],
    },
  },
});

const signing = {
  ...common,
  method: 'POST',
  precondition: 'if-match',
  body: null,
  reply: { status: 200, body: monthFiguresSchema, etag: true },
  example: { params: { organizationId, month } },
} as const;

export const submitMonth = defineRoute({
  ...signing,
  id: 'submitMonth',
  path: '/organizations/{organizationId}/figures/{month}/submission',
  summary: 'Hands a month in for approval; warnings without a comment are listed',
  access: enterers,
  errors: ['stale-version', 'month-empty', 'month-not-open', 'warnings-unexplained'],
});

export const approveMonth = defineRoute({
  ...signing,
  id: 'approveMonth',
  path: '/organizations/{organizationId}/figures/{month}/approval',
  summary:
    'Approves a month, handed in or not; from then on it is shared with the programs the clinic takes part in',
  access: approvers,
  errors: ['stale-version', 'month-empty', 'month-already-approved', 'warnings-unexplained'],
});

export const reopenMonth = defineRoute({
  ...signing,
  id: 'reopenMonth',
  path: '/organizations/{organizationId}/figures/{month}/reopening',
  summary: 'Opens a month for corrections; what was approved stands until it is approved again',
  access: approvers,
  errors: ['stale-version', 'month-already-open'],
});

export const listApprovals = defineRoute({
  ...common,
  id: 'listApprovals',
  method: 'GET',
  path: '/organizations/{organizationId}/figures/{month}/approvals',
  summary: 'What was approved of a month, newest first: corrections keep the old figures',
  access: readers,
  precondition: 'none',
  query: pageQuerySchema,
  body: null,
  reply: { status: 200, body: z.lazy(() => pageOf(approvalSchema)), etag: false },
  errors: ['invalid-cursor'],
  example: { params: { organizationId, month } },
});

export const figureRoutes = {
  listFigures,
  enterFigures,
  submitMonth,
  approveMonth,
  reopenMonth,
  listApprovals,
} as const;
