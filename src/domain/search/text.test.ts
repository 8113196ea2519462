import {describe, expect, it} from 'vitest';
import {nGrams, phraseKeys, splitCompound, stem, termsOf, wordsOf} from './text';

describe('wordsOf', () => {
  it('folds accents and capitals', () => {
    expect(wordsOf('Definición de Tarea')).toEqual(['definicion', 'de', 'tarea']);
    expect(wordsOf('geïsoleerd')).toEqual(['geisoleerd']);
  });

  it('reads a number in the notation of each language as one word', () => {
    expect(['10,240 MB', '10.240 MB', '10\u00a0240 MB', '10240 MB'].map((text) => wordsOf(text)[0])).toEqual(
      Array(4).fill('10240'),
    );
  });

  it('leaves the decimals of a price out', () => {
    expect(wordsOf('$0.0000166667 per GB-second')).toEqual(['0', 'per', 'gb', 'second']);
  });

  it('takes possessives off', () => {
    expect(wordsOf('Lambda’s limits')).toEqual(['lambda', 'limits']);
  });

  it('finds no words in punctuation', () => {
    expect(wordsOf('<>"\'&;--')).toEqual([]);
  });
});

describe('stem', () => {
  it.each([
    ['en', 'containers', 'container'],
    ['en', 'pricing', 'prices'],
    ['nl', 'taakdefinities', 'taakdefinitie'],
    ['nl', 'grenzen', 'grens'],
    ['nl', 'prijzen', 'prijs'],
    ['nl', 'schaalt', 'schalen'],
    ['nl', 'draait', 'draaien'],
    ['nl', 'images', 'image'],
    ['es', 'imagenes', 'imagen'],
    ['es', 'contenedores', 'contenedor'],
    ['es', 'funciones', 'funcion'],
    ['es', 'clusters', 'cluster'],
  ] as const)('%s: %s and %s are one term', (locale, one, other) => {
    expect(stem(one, locale)).toBe(stem(other, locale));
  });

  it('leaves abbreviations and words with digits alone', () => {
    expect(['ecs', 'k8s', 'ec2', 'rds'].map((word) => stem(word, 'en'))).toEqual(['ecs', 'k8s', 'ec2', 'rds']);
  });
});

describe('phrases', () => {
  it('knows a compound written apart and together', () => {
    const apart = phraseKeys(wordsOf('container registratie'), 'nl');
    const together = phraseKeys(wordsOf('containerregistratie'), 'nl');
    expect(apart).toEqual(expect.arrayContaining(together));
  });

  it('knows a phrase in the plural and without its small words', () => {
    const known = phraseKeys(wordsOf('definición de tarea'), 'es');
    expect(known.some((key) => phraseKeys(wordsOf('definiciones tarea'), 'es').includes(key))).toBe(true);
  });

  it('lists the runs of words, the longest first', () => {
    expect(nGrams(['a1', 'b2', 'c3'], 'en', 2).map(({from, to}) => [from, to])).toEqual([
      [0, 2],
      [1, 3],
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});

describe('termsOf', () => {
  it('drops words that say nothing, in all three languages', () => {
    expect(termsOf('hoe lang mag een lambda', 'nl')).toEqual(['lambda']);
    expect(termsOf('what is the cluster', 'nl')).toEqual(['cluster']);
  });
});

describe('splitCompound', () => {
  const known = new Set(['task', 'defini', 'contain', 'registri', 'gebruik', 'limiet']);
  const isKnown = (term: string): boolean => known.has(term);

  it('splits where both parts are known', () => {
    expect(splitCompound('taskdefinition', 'en', isKnown)).toEqual(['task', 'definition']);
    expect(splitCompound('gebruikslimiet', 'nl', isKnown)).toEqual(['gebruiks', 'limiet']);
  });

  it('leaves the rest alone', () => {
    expect(splitCompound('voetbaluitslagen', 'nl', isKnown)).toBeUndefined();
  });
});
