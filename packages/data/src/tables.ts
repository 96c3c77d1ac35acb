/** The two tables, by what they hold: a tenant's content, and who belongs where. */
export type TableName = 'tenant' | 'directory';
/** What the tables are called where this runs. */
export type TableNames = { readonly [Table in TableName]: string };
/** The directory's one index: by person, by a clinic's name. */
export const lookupIndex = 'lookup';
/** Items past this instant (epoch seconds) are expired: filtered on reading, swept later, on AWS after days. */
export const expiryAttribute = 'expiresAt';
/**
 * What the projector's copies bear beside their record: from which version of which record, under which consent. What bears
 * it is nobody's source.
 */
export const copyMark = 'copyMark';
