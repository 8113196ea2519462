import {describe, expect, it} from 'vitest';
import {axes} from '../data/schema';
import {parseChoice, stringifyChoice, type Choice} from './choice';

const nothing = {services: [], repeated: [], tooMany: [], axes: [], diff: []};

describe('parseChoice and stringifyChoice', () => {
  const choices: readonly Choice[] = [
    {services: [], onlyDifferences: false},
    {services: ['ecs'], onlyDifferences: false},
    {services: ['eks', 'ecs'], onlyDifferences: true},
    {services: ['s3', 'rds', 'lambda', 'api-gateway'], axes: ['disk', 'pricing'], onlyDifferences: true},
    {services: [], axes: ['exam-scope'], onlyDifferences: false},
  ];
  it.each(choices)('are a pair for %j', (choice) => {
    expect(parseChoice(stringifyChoice(choice))).toEqual({choice, ignored: nothing});
  });

  it('writes a readable address and keeps what is not about the choice', () => {
    const choice: Choice = {services: ['ecs', 'eks'], axes: ['disk', 'pricing'], onlyDifferences: true};
    expect(stringifyChoice(choice)).toBe('?services=ecs,eks&axes=disk,pricing&diff=1');
    expect(stringifyChoice({services: ['ecs'], onlyDifferences: false}, '?from=a%26b&services=rds&diff=1')).toBe(
      '?services=ecs&from=a%26b',
    );
    expect(stringifyChoice({services: [], onlyDifferences: false}, '?services=rds')).toBe('');
  });

  it('puts rows into the order of the table, and all of them are no choice', () => {
    expect(parseChoice('?axes=pricing,disk').choice.axes).toEqual(['disk', 'pricing']);
    expect(parseChoice(`?axes=${axes.join(',')}`).choice.axes).toBeUndefined();
  });

  it('ignores what it does not know and says so', () => {
    expect(parseChoice('?services=ecs,nonsense,ecs')).toEqual({
      choice: {services: ['ecs'], onlyDifferences: false},
      ignored: {...nothing, services: ['nonsense'], repeated: ['ecs']},
    });
    expect(parseChoice('?services=ecs,eks,lambda,batch,s3,rds').ignored.tooMany).toEqual(['s3', 'rds']);
    expect(parseChoice('?axes=disk,colour&diff=yes')).toMatchObject({
      choice: {axes: ['disk'], onlyDifferences: false},
      ignored: {axes: ['colour'], diff: ['yes']},
    });
  });

  it('reads capitals and spaces as a reader means them', () => {
    expect(parseChoice('?services=ECS,%20Lambda%20,&diff=0')).toEqual({
      choice: {services: ['ecs', 'lambda'], onlyDifferences: false},
      ignored: nothing,
    });
  });

  it.each([
    '?services=%3Cscript%3Ealert(1)%3C/script%3E',
    '?services=__proto__,constructor,toString',
    '?services=%E0%A4%A',
    `?services=${'x'.repeat(10_000)}`,
    '?services=,,,,&axes=,&diff=',
    '?services[]=ecs',
    'not a query at all',
  ])('takes %.60j for text', (search) => {
    const {choice, ignored} = parseChoice(search);
    expect(choice).toEqual({services: [], onlyDifferences: false});
    for (const word of Object.values(ignored).flat()) expect((word as string).length).toBeLessThanOrEqual(41);
  });
});
