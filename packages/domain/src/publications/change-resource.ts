import { sameValue } from '../revisions/revised.ts';
import type { Resource, ResourceChanges, ResourceWords } from './resource.ts';

export type ChangedResource = { readonly resource: Resource; readonly fields: readonly string[] };

/** A link as it is first put into a foundation's bank. */
export const addResource = (words: ResourceWords, id: string, foundationId: string): Resource => ({
  id,
  foundationId,
  ...words,
  version: 1,
});

/** Replaces the fields given. No field: nothing changes, and there is nothing to write. */
export const changeResource = (resource: Resource, changes: ResourceChanges): ChangedResource => {
  const fields = Object.entries(changes).flatMap(([name, value]) =>
    Object.entries(resource).some(([known, before]) => known === name && !sameValue(before, value))
      ? [name]
      : [],
  );
  return fields.length === 0
    ? { resource, fields }
    : { resource: { ...resource, ...changes, version: resource.version + 1 }, fields };
};
