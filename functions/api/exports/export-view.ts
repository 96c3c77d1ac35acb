import type { ExportView } from '@portolan/contract/export-routes';
import { type Export, stateOf } from '@portolan/domain/exports/export';

export const exportView = (made: Export, now: Date): ExportView => {
  const { id, requestedBy, requestedAt, progress, bytes, expiresAt } = made;
  return { id, state: stateOf(made, now), requestedBy, requestedAt, progress, bytes, expiresAt };
};
