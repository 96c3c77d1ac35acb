import type { AuditRecord } from '@portolan/domain/audit/audit-record';

/** The element a record speaks of; null where it speaks of something else. */
export const elementOf = ({ action, target }: AuditRecord) => {
  if (action !== 'element-changed') return null;
  const [planId = '', elementId = ''] = target.split('/');
  return { planId, elementId };
};

export const isOfProgram = ({ action }: AuditRecord): boolean =>
  action === 'program-created' || action === 'program-changed';
