import { discussionTexts } from '@portolan/messages/discussion-texts';
import { useEffect, useState } from 'react';
import { useFormats, useLocale, useTexts } from '../../i18n/language-provider.tsx';

const minute = 60_000;
const steps = [
  { unit: 'minute', length: minute, below: 60 },
  { unit: 'hour', length: 60 * minute, below: 24 },
  { unit: 'day', length: 24 * 60 * minute, below: 30 },
] as const;

/** Says how long ago something was: in minutes, hours and days, and after a month by its date. */
export const useAgo = (): ((instant: string) => string) => {
  const { language } = useLocale();
  const { date } = useFormats();
  const justNow = useTexts(discussionTexts).justNow;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute);
    return () => clearInterval(timer);
  }, []);
  const relative = new Intl.RelativeTimeFormat(`${language}-US`, { numeric: 'auto' });
  return (instant) => {
    // What was just written may be ahead of the last look at the clock.
    const passed = Math.max(now, Date.parse(instant)) - Date.parse(instant);
    if (passed < minute) return justNow;
    for (const { unit, length, below } of steps) {
      const count = Math.floor(passed / length);
      if (count < below) return relative.format(-count, unit);
    }
    return date(instant);
  };
};
