import {remark} from 'remark';
import remarkMdx from 'remark-mdx';
import {VFile} from 'vfile';
import {describe, expect, test} from 'vitest';
import resolveTags, {localeOfPath, pageOfPath} from './resolve-tags';

const processor = remark().use(remarkMdx).use(resolveTags);

/** The note as it leaves the plugin, written back as MDX. */
async function resolve(text: string, path = '/site/docs/x.mdx'): Promise<string> {
  const file = new VFile({value: text, path});
  return String(await processor.process(file)).replace(/[\u00a0\u202f]/g, ' ');
}

test('the language comes from the path', () => {
  expect(localeOfPath('/site/i18n/nl/docusaurus-plugin-content-docs/current/x.mdx')).toBe('nl');
  expect(localeOfPath('/site/docs/x.mdx')).toBe('en');
});

test('the page comes from the path', () => {
  expect(pageOfPath('/site/docs/services/ecs/index.mdx')).toBe('services/ecs');
  expect(pageOfPath('/site/i18n/nl/docusaurus-plugin-content-docs/current/compare/ecs-vs-eks.mdx')).toBe(
    'compare/ecs-vs-eks',
  );
});

test('a page that explains corrections links to them', async () => {
  expect(await resolve('Text.', '/site/docs/compare/ecs-and-fargate.mdx')).toContain('<PageCorrections');
  expect(await resolve('Text.', '/site/docs/reference/limits.mdx')).not.toContain('<PageCorrections');
});

describe('facts', () => {
  test('become text with an address', async () => {
    expect(await resolve('At most <Fact id="lambda.timeout.max" />.')).toContain(
      '<Fact id="lambda.timeout.max" to="/reference/limits/#lambda-timeout-max">15 minutes</Fact>',
    );
  });

  test('are written in the language of the page', async () => {
    expect(
      await resolve(
        'Hasta <Fact id="lambda.memory.max" />.',
        '/site/i18n/es/docusaurus-plugin-content-docs/current/x.mdx',
      ),
    ).toContain('>10 240 MB<');
  });

  test('take options', async () => {
    expect(await resolve('At most <Fact id="lambda.timeout.max" as="second" />.')).toContain('>900 seconds<');
    expect(await resolve('About <Fact id="lambda.gb-seconds-per-dollar.x86" round={1} bare />.')).toContain('>60,000<');
  });
});

describe('a mistake stops the build, with line and cure', () => {
  test.each([
    ['an unknown fact', '<Fact id="lambda.timout.max" />', 'did you mean "lambda.timeout.max"?'],
    ['no id', '<Fact />', 'id="…" is missing'],
    ['an unknown unit', '<Fact id="lambda.timeout.max" as="sec" />', 'unknown unit "sec"'],
    ['a unit of another kind', '<Fact id="lambda.timeout.max" as="MB" />', 'second cannot be written as MB'],
    ['an unknown attribute', '<Fact id="lambda.timeout.max" unit="minute" />', 'unknown attribute "unit"'],
    ['an unknown service', '<FactTable service="lamda" />', 'did you mean "lambda"?'],
    ['an unknown side', '<ComparisonTable sides="lambda bach" caption="x" />', 'did you mean "batch"?'],
    [
      'an unknown axis',
      '<ComparisonTable sides="lambda batch" axes="pricingg" caption="x" />',
      'did you mean "pricing"?',
    ],
    ['one side', '<ComparisonTable sides="lambda" caption="x" />', 'at least two sides'],
    ['an unknown source', '<Sources ids="lambda/quota" />', 'did you mean "lambda/quotas"?'],
    ['an unknown example', '<WorkedExample id="lambda-thumbnail" />', 'lambda-thumbnails'],
  ])('%s', async (_, text, cure) => {
    const file = new VFile({value: `# Title\n\n${text}\n`, path: '/site/docs/x.mdx'});
    await expect(processor.process(file)).rejects.toMatchObject({
      line: 3,
      reason: expect.stringContaining(cure) as string,
    });
  });
});
