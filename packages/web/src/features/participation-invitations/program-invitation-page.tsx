export const ProgramInvitationPage = () => null;
