export const JoinedProgramsPage = () => null;
