import type { Language } from '@portolan/messages/define-texts';

const locales = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>;

const startOf = (month: string): Date => new Date(`${month}-15T12:00:00Z`);

/** Beyond it a distance is told in months. */
const longestInDays = 60;
const daysInMonth = 30.44;

/** Writers of dates and numbers. Instants are ISO 8601 in UTC, months `YYYY-MM`, percents 0 to 100. */
export const formatsIn = (language: Language, timeZone: string) => {
  const locale = locales[language];
  const write = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (date: Date) => format.format(date);
  };
  const day = write({ timeZone, year: 'numeric', month: 'long', day: 'numeric' });
  const moment = write({ timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const month = write({ timeZone: 'UTC', year: 'numeric', month: 'long' });
  const shortMonth = write({ timeZone: 'UTC', year: 'numeric', month: 'short' });
  const monthName = write({ timeZone: 'UTC', month: 'short' });
  const span = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'short' });
  const fullDay = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });
  const shortDay = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'medium' });
  const weekday = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'full' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 0,
  });
  const exactMoney = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const fineShare = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const figuresOf = [0, 1, 2].map((places) => ({
    whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    exact: new Intl.NumberFormat(locale, { minimumFractionDigits: places, maximumFractionDigits: places }),
  }));
  return {
    date: (instant: string) => day(new Date(instant)),
    dateTime: (instant: string) => moment(new Date(instant)),
    /** September 2026 */
    month: (value: string) => month(startOf(value)),
    /** Sep 2026 */
    shortMonth: (value: string) => shortMonth(startOf(value)),
    /** Sep – Nov 2026; one month once */
    span: ({ firstMonth, lastMonth }: { readonly firstMonth: string; readonly lastMonth: string }) =>
      span.formatRange(startOf(firstMonth), startOf(lastMonth)),
    /** September 1, 2026, of a calendar day `YYYY-MM-DD` */
    day: (value: string) => fullDay.format(new Date(value)),
    /** Sep 1, 2026, of a calendar day `YYYY-MM-DD` */
    shortDay: (value: string) => shortDay.format(new Date(value)),
    /** Tuesday, September 1, 2026, of a calendar day `YYYY-MM-DD` */
    weekday: (value: string) => weekday.format(new Date(value)),
    /** in 25 days, 2 days ago, in 4 months: a count of days, below zero for those gone by */
    fromToday: (days: number) =>
      Math.abs(days) <= longestInDays
        ? relative.format(days, 'day')
        : relative.format(Math.round(days / daysInMonth), 'month'),
    /** $60,000 */
    dollars: (value: number) => money.format(value),
    /** $1,200 of 120000 cents, $37.50 of 3750 */
    cents: (value: number) => (value % 100 === 0 ? money : exactMoney).format(value / 100),
    /** Sep */
    monthName: (value: string) => monthName(startOf(value)),
    number: (value: number) => decimal.format(value),
    /** 1,234.5 of 12345 tenths: a measure's figure, kept as a whole number with so many decimal places */
    figure: (value: number, decimals: number) => {
      const unit = 10 ** decimals;
      const { whole, exact } = figuresOf[decimals] ?? { whole: decimal, exact: decimal };
      return (value % unit === 0 ? whole : exact).format(value / unit);
    },
    percent: (value: number) => share.format(value / 100),
    /** 0.02%, of a share where a tenth of a percent matters */
    finePercent: (value: number) => fineShare.format(value / 100),
    list: (items: readonly string[]) => list.format(items),
  };
};
export type Formats = ReturnType<typeof formatsIn>;
