import * as z from 'zod/mini';
import { exportIdSchema, personIdSchema } from '../ids.ts';
import { fail, type Result, succeed } from '../result.ts';
import { instantSchema } from '../time-zones.ts';

/** A finished archive can be fetched for so many days; then it is erased. */
export const keptDays = 7;
const day = 86_400_000;
/** One that has not moved on for so long has been given up; another may be asked for. Milliseconds. */
export const patience = 30 * 60_000;

/** One file of the archive as it lies, deflated, in a part. Sizes in bytes. */
const fileSchema = z.lazy(() =>
  z.strictObject({ name: z.string(), crc: z.int(), compressed: z.int(), size: z.int() }),
);
export type ArchivedFile = z.infer<typeof fileSchema>;

/** What has been written of the archive: the files of one collection, in an object of their own until all are there. */
const partSchema = z.lazy(() =>
  z.strictObject({
    collection: z.string(),
    items: z.int(),
    files: z.array(fileSchema),
    /** What its object is called: never like that of another try, which may hold other bytes. */
    object: z.string(),
  }),
);
export type ExportPart = z.infer<typeof partSchema>;

/** Everything an organization holds, written into one archive for an owner (ORG-8). */
export const exportSchema = z.lazy(() =>
  z.strictObject({
    id: exportIdSchema,
    status: z.enum(['waiting', 'running', 'ready']),
    requestedBy: personIdSchema,
    requestedAt: instantSchema,
    /** When it last moved on. */
    movedAt: instantSchema,
    parts: z.array(partSchema),
    /** Percent, by collection. */
    progress: z.int().check(z.minimum(0), z.maximum(100)),
    /** Bytes of the archive; null until it is ready. */
    bytes: z.nullable(z.int()),
    expiresAt: z.nullable(instantSchema),
    version: z.int(),
  }),
);
export type Export = z.infer<typeof exportSchema>;

export type ExportState = 'waiting' | 'running' | 'ready' | 'failed' | 'expired';

/** What an export is by now: one that stands still has failed, and a finished one expires. */
export const stateOf = (made: Export, now: Date): ExportState => {
  switch (made.status) {
    case 'ready':
      return Date.parse(made.expiresAt ?? '') > now.getTime() ? 'ready' : 'expired';
    case 'waiting':
    case 'running':
      return now.getTime() - Date.parse(made.movedAt) > patience ? 'failed' : made.status;
  }
};

/** A new export, unless one is being made. */
export const requestExport = (
  newest: Export | null,
  { id, by, now }: { readonly id: string; readonly by: string; readonly now: Date },
): Result<Export, { readonly code: 'export-running' }> => {
  const state = newest === null ? 'expired' : stateOf(newest, now);
  if (state === 'waiting' || state === 'running') return fail({ code: 'export-running' });
  const at = now.toISOString();
  return succeed({
    id,
    status: 'waiting',
    requestedBy: by,
    requestedAt: at,
    movedAt: at,
    parts: [],
    progress: 0,
    bytes: null,
    expiresAt: null,
    version: 1,
  });
};

/** The export after some more of its collections; putting them together is the last percent. */
export const advance = (made: Export, parts: readonly ExportPart[], all: number, now: Date): Export => ({
  ...made,
  status: 'running',
  parts: [...made.parts, ...parts],
  progress: Math.min(99, Math.floor((99 * (made.parts.length + parts.length)) / all)),
  movedAt: now.toISOString(),
  version: made.version + 1,
});

export const finish = (made: Export, bytes: number, now: Date): Export => ({
  ...made,
  status: 'ready',
  progress: 100,
  bytes,
  movedAt: now.toISOString(),
  expiresAt: new Date(now.getTime() + keptDays * day).toISOString(),
  version: made.version + 1,
});

export const archiveKey = (organizationId: string, exportId: string): string =>
  `${organizationId}/${exportId}/portolan-export.zip`;
export const partKey = (
  organizationId: string,
  exportId: string,
  { object }: Pick<ExportPart, 'object'>,
): string => `${organizationId}/${exportId}/parts/${object}`;
