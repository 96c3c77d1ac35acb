/** The names of Cognito's errors that this part of its protocol can answer with. */
type FailureName =
  | 'CodeMismatchException'
  | 'EnableSoftwareTokenMFAException'
  | 'InvalidParameterException'
  | 'NotAuthorizedException'
  | 'SerializationException'
  | 'SoftwareTokenMFANotFoundException'
  | 'UnknownOperationException'
  | 'UserNotFoundException';

/** An expected failure, on its way to the caller as Cognito words it. */
export class AccountFailure extends Error {
  constructor(name: FailureName, message: string) {
    super(message);
    this.name = name;
  }
}
