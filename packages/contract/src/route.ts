import type { OrganizationKind, Role } from '@portolan/domain/organizations/roles';
import type * as z from 'zod/mini';
import type { ProblemCode } from './problem.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** One function serves one resource. */
export type Resource =
  | 'people'
  | 'organizations'
  | 'work-plans'
  | 'programs'
  | 'templates'
  | 'participation-invitations'
  | 'participations'
  | 'submissions'
  | 'reviews'
  | 'plan-moves'
  | 'oversight'
  | 'discussions'
  | 'barriers'
  | 'portal-teams'
  | 'publications'
  | 'measures'
  | 'figures'
  | 'cohort-figures'
  | 'forms'
  | 'responses'
  | 'response-entries'
  | 'response-activities'
  | 'news'
  | 'panels'
  | 'form-offers'
  | 'marketing'
  | 'contacts'
  | 'segments'
  | 'mail-settings'
  | 'campaigns'
  | 'sequences'
  | 'campaign-messages'
  | 'exports'
  | 'calendars'
  | 'openapi';

/** Who may call: anybody, who is signed in, or a member of the organization in the path in one of these roles. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'member'; readonly of: 'any' | OrganizationKind; readonly roles: readonly Role[] };

/** `if-match`: names the version it builds on; `idempotency-key`: a repeated creation answers as the first did. */
export type Precondition = 'if-match' | 'idempotency-key' | 'none';

type Example = {
  readonly params: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/**
 * One HTTP route. Everything that serves, calls, documents or tests it is made from this. Its schemas are lazy: a function
 * imports the routes of its resource, and a cold start would build every schema for the one request it serves.
 */
export type Route = {
  readonly id: string;
  readonly resource: Resource;
  readonly method: Method;
  /** Without the `/api/v1` before it; parameters as `{organizationId}`. */
  readonly path: string;
  readonly summary: string;
  readonly access: Access;
  readonly precondition: Precondition;
  readonly query: z.ZodMiniType | null;
  readonly body: z.ZodMiniType | null;
  /** Bytes of the largest body taken. */
  readonly bodyLimit: number;
  /** `etag`: the reply carries the record's version. */
  readonly reply: {
    readonly status: 200 | 201 | 204;
    readonly body: z.ZodMiniType | null;
    readonly etag: boolean;
    /** A text of its own kind instead of JSON. */
    readonly contentType?: 'text/calendar; charset=utf-8';
  };
  /** The failures of its own, besides those every route has. */
  readonly errors: readonly ProblemCode[];
  readonly example: Example;
};

export const apiBase = '/api/v1';
/** Bytes; enough for any form. */
export const ordinaryBodyLimit = 96 * 1024;

/** Declares a route and keeps its literal types. */
export const defineRoute = <const R extends Route>(route: R): R => route;

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
export type ParamsOf<R extends Route> = { readonly [Name in NamesIn<R['path']>]: string };
type Parsed<Schema> = Schema extends z.ZodMiniType ? z.infer<Schema> : null;
export type BodyOf<R extends Route> = Parsed<R['body']>;
export type QueryOf<R extends Route> = Parsed<R['query']>;
export type ReplyOf<R extends Route> = Parsed<R['reply']['body']>;

/** A version as an entity tag (RFC 9110, 8.8.3), and back; undefined for anything else. */
export const etagOf = (version: number): string => `"${version}"`;
export const versionOf = (etag: string | undefined): number | undefined => {
  const digits = /^(?:W\/)?"(\d{1,15})"$/.exec(etag ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
};
