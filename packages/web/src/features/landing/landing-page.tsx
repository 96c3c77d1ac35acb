import { landingTexts } from '@portolan/messages/landing-texts';
import { PublicFrame } from '../../design/public-frame.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { Audiences } from './audiences.tsx';
import { Closing } from './closing.tsx';
import { Elements } from './elements.tsx';
import { Hero } from './hero.tsx';
import classes from './landing.module.css';
import { Promises } from './promises.tsx';
import { SignInLink } from './sign-in-buttons.tsx';
import { Year } from './year.tsx';

export const LandingPage = () => {
  const t = useTexts(landingTexts);
  return (
    <PublicFrame actions={(className) => <SignInLink className={className} />}>
      <title>{`Portolan · ${t.documentTitle}`}</title>
      <Hero />
      <div className={classes.wide}>
        <p className={classes.motto}>{t.name}</p>
        <Audiences />
        <Year />
        <Elements />
        <Promises />
        <Closing />
      </div>
    </PublicFrame>
  );
};
