import { randomUUID } from 'node:crypto';
import type { Database } from '@portolan/data/clients';
import { openDirectory } from '@portolan/data/directory/directory';
import { openExports } from '@portolan/data/exports/exports';
import { writeAll } from '@portolan/data/writing';
import {
  advance,
  archiveKey,
  type Export,
  type ExportPart,
  finish,
  partKey,
} from '@portolan/domain/exports/export';
import type { ObjectStore } from '@portolan/domain/exports/object-store';
import type { ExportMessage } from '@portolan/domain/messaging/change-message';
import { exportReadmeTexts } from '@portolan/messages/export-readme-texts';
import { toCsv } from './csv.ts';
import { type Source, sourcesOf } from './sources.ts';
import { closeArchive, packedLength, packFile } from './zip.ts';

export type ExportWorkerDependencies = {
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly now: () => Date;
};

/** Milliseconds of work between two looks at how far it is: then it is written down, and the next message goes on. */
const slice = 5_000;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const packSource = async (
  { objects }: ExportWorkerDependencies,
  keyOf: (part: Pick<ExportPart, 'object'>) => string,
  { name, read }: Source,
): Promise<ExportPart> => {
  const records = await read();
  const packed =
    records.length === 0
      ? []
      : [
          packFile(`json/${name}.json`, `${JSON.stringify(records, null, 2)}\n`),
          packFile(`csv/${name}.csv`, toCsv(records)),
        ];
  const bytes = Buffer.concat(packed.map((one) => one.bytes));
  const object = `${name}-${randomUUID()}`;
  if (bytes.length > 0) await objects.put(keyOf({ object }), once(bytes), bytes.length);
  return { collection: name, items: records.length, files: packed.map(({ file }) => file), object };
};

const readmeOf = (organization: string, made: Export): string =>
  Object.values(exportReadmeTexts)
    .map((t) =>
      [
        t.title(organization, made.requestedAt),
        '',
        t.lines,
        '',
        t.contents,
        ...made.parts
          .filter(({ items }) => items > 0)
          .map(({ collection, items }) => t.file(collection, items)),
      ].join('\r\n'),
    )
    .join('\r\n\r\n----------\r\n\r\n');

/** The parts in their order and the list at the end, without any of them in memory as a whole. */
const putTogether = async (
  { objects, database }: ExportWorkerDependencies,
  organizationId: string,
  made: Export,
): Promise<number> => {
  const entry = await openDirectory(database).entry(organizationId);
  const words = packFile('README.txt', readmeOf(entry?.name ?? organizationId, made));
  const parts = made.parts.filter(({ files }) => files.length > 0);
  const files = [words.file, ...parts.flatMap((part) => part.files)];
  const end = closeArchive(files);
  const bytes = files.reduce((sum, file) => sum + packedLength(file), end.length);
  async function* archive(): AsyncGenerator<Uint8Array> {
    yield words.bytes;
    for (const part of parts) yield* await objects.get(partKey(organizationId, made.id, part));
    yield end;
  }
  await objects.put(archiveKey(organizationId, made.id), archive(), bytes);
  return bytes;
};

/**
 * Goes on with an export for a while and writes down how far it is, which is a change that brings the next message. So it goes
 * on where it stopped, whenever that was; of two that work at once each makes parts of its own, one of them writes them down, and
 * the other takes its own away.
 */
export const makeExport =
  (dependencies: ExportWorkerDependencies) =>
  async ({ organizationId, exportId }: ExportMessage): Promise<void> => {
    const { database, objects, now } = dependencies;
    const exports = openExports(database, organizationId);
    const made = await exports.find(exportId);
    if (made === null || made.status === 'ready') return;
    const save = (next: Export) =>
      writeAll(database, [exports.put(next, { version: made.version }, 'write-contention')]);
    const keyOf = (part: Pick<ExportPart, 'object'>) => partKey(organizationId, exportId, part);
    const removeParts = async (parts: readonly ExportPart[]) => {
      for (const part of parts) if (part.files.length > 0) await objects.remove(keyOf(part));
    };
    const sources = await sourcesOf(database, organizationId, now());
    const done = new Set(made.parts.map(({ collection }) => collection));
    const open = sources.filter(({ name }) => !done.has(name));
    const until = now().getTime() + slice;
    const parts: ExportPart[] = [];
    for (const source of open) {
      parts.push(await packSource(dependencies, keyOf, source));
      if (now().getTime() >= until) break;
    }
    if (parts.length > 0) {
      const saved = await save(advance(made, parts, sources.length, now()));
      if (!saved.ok) await removeParts(parts);
      return;
    }
    const bytes = await putTogether(dependencies, organizationId, made);
    const saved = await save(finish(made, bytes, now()));
    if (saved.ok) await removeParts(made.parts);
  };
