import type { TestSend, TestSendView } from '@portolan/domain/campaigns/test-send';

/** A test as it is answered: who gets it and what became of it, without the message. */
export const testSendView = ({ message, ...view }: TestSend): TestSendView => view;
