/** The two tables, by what they hold: a tenant's content, and who belongs where. */
export type TableName = 'tenant' | 'directory';
/** What the tables are called where this runs. */
export type TableNames = { readonly [Table in TableName]: string };
/** The directory's one index: by person, by a clinic's name. */
export const lookupIndex = 'lookup';
/** Items past this instant (epoch seconds) are expired: filtered on reading, swept later, on AWS after days. */
export const expiryAttribute = 'expiresAt';
