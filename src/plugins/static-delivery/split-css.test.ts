import {expect, it} from 'vitest';
import {commonClasses, splitCss} from './split-css';

const css = [
  '@layer base{.note{color:red}.dialog{color:blue}}',
  ':root{--ink:#000}p{margin:0}',
  '.note .dialog{top:0}.dialog{left:0}.note,.dialog{right:0}',
  '.note:is(.dialog,.open){bottom:0}.note:is(.dialog,:hover){bottom:1px}.note:not(.dialog){top:2px}',
  '@media print{.dialog{display:none}.note{display:block}}',
  '@keyframes turn{to{rotate:1turn}}',
].join('');

it('classes that three pages have, or one note, are common', () => {
  const pages = new Map([
    ['a.html', '<p class="page">'],
    ['b.html', '<p class="page dialog">'],
    ['c.html', '<p class=page>'],
    ['services/ecs/index.html', '<p class="note">'],
  ]);
  expect([...commonClasses(pages)]).toEqual(['page', 'note']);
});

it('the first sheet has what common classes and elements need, the second the rest, and no rule is lost', () => {
  const {first, later} = splitCss(css, new Set(['note']));
  for (const rule of [':root{', 'p{', '.note,.dialog{', '.note:not(.dialog){', '@keyframes turn']) {
    expect(first).toContain(rule);
    expect(later).not.toContain(rule);
  }
  expect(first).toContain('bottom:1px');
  for (const rule of ['.note .dialog{', 'bottom:0']) {
    expect(later).toContain(rule);
    expect(first).not.toContain(rule);
  }
  expect(first).toContain('color:red');
  expect(later).toMatch(/@layer base\{\.dialog\{color:#?\w+\}\}/);
  expect(first).toContain('display:block');
  expect(later).toContain('display:none');
});
