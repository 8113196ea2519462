import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {renderCloudFormation} from '../delivery/cloudfront';
import {parseHeaders} from '../delivery/headers-file';
import {root} from '../setup.mjs';
import {checkTemplate} from './rules';
import {parseTemplate} from './template';

const template = readFileSync(join(root, 'deploy/cloudformation.yaml'), 'utf8');
const headers = readFileSync(join(root, 'scripts/lib/delivery/fixtures/_headers'), 'utf8');
const rendered = renderCloudFormation(template, parseHeaders(headers));

const check = (text: string): string[] =>
  checkTemplate('t.yaml', parseTemplate(text)).map(({line, message}) => `${line}: ${message}`);

test('our template is right, with and without the headers of a build', () => {
  expect(check(template)).toEqual([]);
  expect(check(rendered)).toEqual([]);
});

describe('finds', () => {
  /** A change of our template and the finding that it must lead to. */
  test.each([
    [
      'a type that is none',
      'AWS::S3::Bucket\n',
      'AWS::S3::Buckett\n',
      /CloudFormation has no resource AWS::S3::Buckett/,
    ],
    [
      'a misspelt property',
      'BlockPublicAcls',
      'BlockPublicACLs',
      /BlockPublicACLs: is no property; known are BlockPublicAcls/,
    ],
    ['a missing property', /^ *SigningBehavior:.*\n/m, '', /OriginAccessControlConfig: lacks SigningBehavior/],
    ['a missing property deep inside', /^ *TargetOriginId:.*\n/m, '', /DefaultCacheBehavior: lacks TargetOriginId/],
    [
      'text for a flag',
      'Enabled: true',
      'Enabled: "yes"',
      /DistributionConfig.Enabled: is string "yes", wanted is true or false/,
    ],
    ['text for a number', 'NoncurrentDays: 30', 'NoncurrentDays: month', /NoncurrentDays: is string "month"/],
    [
      'a mapping for a list',
      'AllowedMethods: [GET, HEAD]',
      'AllowedMethods: {GET: 1}',
      /AllowedMethods: is a mapping, wanted is a list/,
    ],
    [
      'a value of no enumeration',
      'BucketOwnerEnforced',
      'BucketOwner',
      /ObjectOwnership: is "BucketOwner"; allowed are/,
    ],
    [
      'a value that the documentation lacks',
      'redirect-to-https',
      'https',
      /ViewerProtocolPolicy: is "https"; allowed are allow-all/,
    ],
    [
      'a reference to nothing',
      '!Ref Caching',
      '!Ref Cache',
      /CachePolicyId: "Cache" is neither parameter nor resource/,
    ],
    [
      'an attribute that is none',
      'Bucket.RegionalDomainName',
      'Bucket.Domain',
      /Bucket has no attribute Domain; known are/,
    ],
    ['an attribute of nothing', 'GetAtt OriginAccess.Id', 'GetAtt Access.Id', /"Access" is no resource/],
    ['a name in a text', '${BasePath}404', '${Base}404', /"Base" is neither parameter nor resource/],
    ['an attribute in a text', 'Sub ${Bucket.Arn}', 'Sub ${Bucket.ARN}', /Bucket has no attribute ARN/],
    ['a condition that is none', '!If [HasDomain, [', '!If [Domain, [', /"Domain" is no condition/],
    [
      'a choice with a wrong side',
      '[!Ref DomainName], !Ref AWS::NoValue',
      '[!Ref DomainName], none',
      /Aliases: is string "none", wanted is a list/,
    ],
    [
      'a default outside its pattern',
      'Default: /\n',
      'Default: notes\n',
      /BasePath: the default "notes" is not of its own pattern/,
    ],
    [
      'a default that is not allowed',
      'Default: PriceClass_100',
      'Default: PriceClass_300',
      /PriceClass_300" is not among/,
    ],
    [
      'a parameter for nothing',
      'PriceClass: !Ref PriceClass',
      'PriceClass: PriceClass_All',
      /Parameters.PriceClass: is never used/,
    ],
    ['an unknown section', 'Outputs:', 'Output:', /Output: is no section/],
    ['an attribute of a resource', 'DeletionPolicy', 'DeletePolicy', /DeletePolicy: is no attribute of a resource/],
    [
      'a dependency on nothing',
      'Type: AWS::S3::BucketPolicy\n',
      'Type: AWS::S3::BucketPolicy\n    DependsOn: Shop\n',
      /DependsOn: "Shop" is no resource/,
    ],
    ['an output without value', 'Value: !Ref Bucket\n', 'Export: {Name: b}\n', /Outputs.BucketName: has no Value/],
  ] as const)('%s', (_name, from, to, finding) => {
    const spoilt = rendered.replace(from, () => to);
    expect(spoilt).not.toBe(rendered);
    expect(check(spoilt).join('\n')).toMatch(finding);
  });

  test('the line of the key above', () => {
    const text = 'Resources:\n  Shop:\n    Type: AWS::S3::Bucket\n    Properties:\n      Name: x\n';
    expect(check(text)).toEqual([expect.stringMatching(/^4: Resources.Shop.Properties.Name: is no property/)]);
  });

  test('a short form that CloudFormation does not have', () => {
    expect(() => parseTemplate('Resources: !Reff A')).toThrow(/unknown (?:scalar )?tag !<!Reff>/);
  });
});
