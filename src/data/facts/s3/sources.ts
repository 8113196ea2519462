import type {SourceFile} from '../../schema';

export const sources = {
  'block-public-access': {
    title: 'Blocking public access to your Amazon S3 storage',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  },
  'complete-multipart-upload': {
    title: 'CompleteMultipartUpload (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CompleteMultipartUpload.html',
  },
  consistency: {
    title: 'Amazon S3 data consistency model',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html#ConsistencyModel',
  },
  'copy-object': {
    title: 'CopyObject (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html',
  },
  'create-bucket': {
    title: 'CreateBucket (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
  },
  'data-durability': {
    title: 'Data protection in Amazon S3',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html',
  },
  'delete-objects': {
    title: 'DeleteObjects (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html',
  },
  'get-bucket-encryption': {
    title: 'GetBucketEncryption (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketEncryption.html',
  },
  lifecycle: {
    title: 'PutBucketLifecycleConfiguration (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html',
  },
  'list-buckets': {
    title: 'ListBuckets (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html',
  },
  'list-objects': {
    title: 'ListObjectsV2 (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html',
  },
  objects: {
    title: 'Amazon S3 objects overview',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingObjects.html',
  },
  pricing: {title: 'Amazon S3 pricing', url: 'https://aws.amazon.com/s3/pricing/'},
  'put-object': {
    title: 'PutObject (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html',
  },
  'put-object-tagging': {
    title: 'PutObjectTagging (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectTagging.html',
  },
  'restore-object': {
    title: 'RestoreObject (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html',
  },
  'storage-classes': {
    title: 'Understanding and managing Amazon S3 storage classes',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  },
  'upload-part': {
    title: 'UploadPart (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html',
  },
  versioning: {
    title: 'PutBucketVersioning (S3 API)',
    url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html',
  },
  welcome: {title: 'What is Amazon S3?', url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html'},
} as const satisfies SourceFile;
