/**
 * The instant by the clock of who made the page: a screen's own may be hours wrong, and an answer of a time to come is not taken.
 * `ticket`: its second part is the instant at which it was made, to the base of 36. `elapsed`: milliseconds since then. Null where
 * the ticket says no instant.
 */
export const instantOn = (ticket: string, elapsed: number): Date | null => {
  const at = new Date(Number.parseInt(ticket.split('.')[1] ?? '', 36) + Math.floor(elapsed));
  return Number.isNaN(at.getTime()) ? null : at;
};
