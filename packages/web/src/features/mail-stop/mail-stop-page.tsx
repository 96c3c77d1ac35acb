export const MailStopPage = () => null;
