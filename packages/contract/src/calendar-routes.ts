import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { tokenSchema } from './parameters.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const common = {
  resource: 'calendars',
  query: null,
  body: null,
  precondition: 'none',
  bodyLimit: ordinaryBodyLimit,
} as const;

export const renewCalendar = defineRoute({
  ...common,
  id: 'renewCalendar',
  method: 'PUT',
  path: '/organizations/{organizationId}/calendar-subscription',
  summary: 'A new address for the calendar of my activities; the old one stops working',
  access: { kind: 'member', of: 'clinic', roles: ['owner', 'editor', 'contributor', 'viewer'] },
  reply: { status: 200, body: z.lazy(() => z.object({ token: tokenSchema })), etag: false },
  errors: [],
  example: { params: { organizationId: exampleIds.organizationId } },
});

export const getCalendar = defineRoute({
  ...common,
  id: 'getCalendar',
  method: 'GET',
  path: '/calendars/{calendarToken}',
  summary: 'The planned activities of a member, as a calendar that other programs subscribe to (RFC 5545)',
  access: { kind: 'public' },
  reply: {
    status: 200,
    body: z.lazy(() => z.string()),
    etag: false,
    contentType: 'text/calendar; charset=utf-8',
  },
  errors: ['not-found'],
  example: { params: { calendarToken: exampleIds.token } },
});

export const calendarRoutes = { renewCalendar, getCalendar } as const;
