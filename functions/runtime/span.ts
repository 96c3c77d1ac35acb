import { mostMonths } from '@portolan/contract/most-months';
import { type Month, monthsBetween } from '@portolan/domain/months';

/** Months from one to another, both included. */
export type Span = { readonly from: Month; readonly to: Month };

/** Whether this is more than is read at once; a span that ends before it begins is, too. */
export const isTooLong = ({ from, to }: Span): boolean => from > to || monthsBetween(from, to) >= mostMonths;
