import { RemovalPolicy } from 'aws-cdk-lib';
import type { Stage } from '../config/stage.ts';

/**
 * What becomes of a thing whose stack is deleted. A stage that keeps data keeps it, unless it was only just made by a
 * deployment that failed: then it would stand in the way of the next one.
 */
export const removalIn = (stage: Stage): RemovalPolicy =>
  stage.keepsData ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;

/** The same for what is protected from deletion besides, and could not be taken back by a deployment that fails. */
export const removalOfProtectedIn = (stage: Stage): RemovalPolicy =>
  stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
