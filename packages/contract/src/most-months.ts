/** The longest time that is read or written at once, in months. */
export const mostMonths = 36;
