import { useState } from 'react';
import { createOnce, type Once } from './once.ts';

/** Creations of one form, each made once however often it is sent. */
export const useOnce = (): Once => {
  const [once] = useState(createOnce);
  return once;
};
