export const JoinedProgramPage = () => null;
