import { handleChangeSequence } from './change-sequence.ts';
import { openFurtherStore } from './further-store.ts';
import { handleGetSequenceOutlook } from './get-sequence-outlook.ts';
import { handleMakeSequence } from './make-sequence.ts';
import { handleRemoveSequence } from './remove-sequence.ts';

/** What a list of sequences opens without, read in together when the first of it is asked for. */
export const further = {
  openStore: openFurtherStore,
  makeSequence: handleMakeSequence,
  changeSequence: handleChangeSequence,
  removeSequence: handleRemoveSequence,
  getSequenceOutlook: handleGetSequenceOutlook,
};
