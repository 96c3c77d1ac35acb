import { confirmSignUp, showConfirmation } from './confirm-sign-up.ts';
import { savePreferences, showPreferences } from './preferences.ts';
import { showImage } from './show-image.ts';
import { showSample } from './show-sample.ts';
import { showSignUp, signUp } from './sign-up.ts';
import { followLink, lookAtLink, noteOpening } from './tracked.ts';
import { showUnsubscribing, takeBackStop, tellWhyLeaving, unsubscribe } from './unsubscribe.ts';

/** What answers pages, read in together: each by itself would cut the function into so many files that reading them takes longer. */
export const further = {
  showUnsubscribing,
  unsubscribe,
  tellWhyLeaving,
  takeBackStop,
  showPreferences,
  savePreferences,
  followLink,
  lookAtLink,
  noteOpening,
  showImage,
  showSample,
  showSignUp,
  signUp,
  showConfirmation,
  confirmSignUp,
};
