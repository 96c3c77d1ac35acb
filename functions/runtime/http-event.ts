import * as z from 'zod/mini';

const texts = z.record(z.string(), z.optional(z.string()));

/** What the runtime reads of an API Gateway HTTP API event, payload 2.0. */
export const httpEventSchema = z.object({
  routeKey: z.string(),
  rawPath: z.string(),
  headers: texts,
  pathParameters: z.optional(texts),
  queryStringParameters: z.optional(texts),
  body: z.optional(z.string()),
  isBase64Encoded: z.boolean(),
  requestContext: z.object({
    requestId: z.string(),
    http: z.object({ method: z.string() }),
    authorizer: z.optional(
      z.object({ jwt: z.optional(z.object({ claims: z.record(z.string(), z.unknown()) })) }),
    ),
  }),
});
export type HttpEvent = z.infer<typeof httpEventSchema>;

export type HttpResponse = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
};
