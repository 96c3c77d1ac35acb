/** Rows one list may have, without its header. */
export const mostRows = 5000;

/** What can be wrong with a row of a list of clinics itself. */
export const rowFaults = [
  'name-missing',
  'name-too-long',
  'address-missing',
  'address-invalid',
  'language-unknown',
  'duplicate',
  'quotes-broken',
] as const;
export type RowFault = (typeof rowFaults)[number];
