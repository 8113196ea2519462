/** Numbers that price calculations agree on; conventions, not facts of a service. */

/** Hours in a month of a price example: 365 days of 24 hours in twelve parts, as AWS's own calculator counts. */
export const HOURS_PER_MONTH = 730;

/** AWS counts memory in GB of 1,024 MB: the Lambda formula divides by it (https://aws.amazon.com/lambda/pricing/). */
export const MB_PER_GB = 1024;
