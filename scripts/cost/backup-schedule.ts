/** Days between two runs of a schedule. Throws for one that it does not know, rather than to guess what backups cost. */
export const daysBetween = (schedule: string): number => {
  const [, minute, hour, day, month, weekday] =
    /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) \S+\)$/.exec(schedule) ?? [];
  const fixed = (field: string | undefined) => field !== undefined && /^\d+$/.test(field);
  const any = (field: string | undefined) => field === '*' || field === '?';
  const known = fixed(minute) && fixed(hour) && any(month);
  if (known && any(day) && any(weekday)) return 1;
  if (known && any(day) && /^(\d|[A-Z]{3})$/.test(weekday ?? '')) return 7;
  if (known && fixed(day) && any(weekday)) return 30.4;
  throw new Error(`How often is ${schedule}? Teach installation.ts this schedule`);
};
