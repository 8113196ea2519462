import type {SourceFile} from '../../schema';

export const sources = {
  'aurora-encryption': {
    title: 'Encrypting Amazon Aurora resources',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
  },
  'aurora-serverless-scaling': {
    title: 'ServerlessV2ScalingConfiguration (RDS API)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ServerlessV2ScalingConfiguration.html',
  },
  'create-db-instance': {
    title: 'CreateDBInstance (RDS API)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
  },
  'create-read-replica': {
    title: 'CreateDBInstanceReadReplica (RDS API)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html',
  },
  'db-instance': {
    title: 'DBInstance (RDS API)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html',
  },
  'delete-db-instance': {
    title: 'DeleteDBInstance (RDS API)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DeleteDBInstance.html',
  },
  'stop-db-instance': {
    title: 'StopDBInstance (RDS API)',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_StopDBInstance.html',
  },
  welcome: {
    title: 'What is Amazon Relational Database Service (Amazon RDS)?',
    url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html',
  },
} as const satisfies SourceFile;
