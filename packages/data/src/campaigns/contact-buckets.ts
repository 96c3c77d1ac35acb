/** A clinic's contacts lie in so many partitions, by the first digit of their id: a hundred thousand are read in parallel. */
export const contactBuckets = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Which of them a contact lies in. `contactId`: `con_` and 26 digits of Crockford's base 32. */
export const contactBucketOf = (contactId: string): string =>
  `${digits.indexOf(contactId.charAt(4)) % contactBuckets.length}`;
