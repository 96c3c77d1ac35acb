/**
 * What the SDK calls its cache of discovered endpoints, in bundles. The DynamoDB client makes one when it is made, eight
 * kilobytes of library with it, and none of its commands uses it: DynamoDB's endpoints are not discovered.
 */
export class EndpointCache {}
