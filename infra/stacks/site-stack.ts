import type { WebAppConfig } from '@portolan/contract/web-app-config';
import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Stage } from '../config/stage.ts';
import type { PrivateBucket } from '../constructs/private-bucket.ts';
import { WebUpload } from '../constructs/web-upload.ts';

export type SiteStackProps = StackProps & {
  readonly stage: Stage;
  readonly key: IKey;
  /** Of the `WebStack`. */
  readonly bucket: PrivateBucket;
  /** The folder of the built web app. */
  readonly webFolder: string;
  /** What the app is told of this place, as `/config.json`. */
  readonly config: WebAppConfig;
};

/** The web app itself, uploaded when the API it talks to is there. */
export class SiteStack extends Stack {
  constructor(scope: Construct, id: string, props: SiteStackProps) {
    super(scope, id, props);
    const { stage, key, bucket, webFolder, config } = props;
    new WebUpload(this, 'Upload', { stage, key, bucket, folder: webFolder, config });
  }
}
