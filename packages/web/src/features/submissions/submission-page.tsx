export const SubmissionPage = () => null;
