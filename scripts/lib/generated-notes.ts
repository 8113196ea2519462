/** Notes that nobody wrote, to see how the search grows: same length, headings and spread of words as the real ones. */
import type {Locale} from '../../src/data/locales';
import {searchTerms} from '../../src/data/search-terms';
import type {PageText} from '../../src/domain/search/documents';

const headings: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'Where it sits',
    'What you manage',
    'Building blocks',
    'How it works',
    'Options',
    'Scaling',
    'Networking',
    'Limits',
    'Price',
    'When to use it',
    'Often misunderstood',
    'For the exam',
  ],
  nl: [
    'Waar het thuishoort',
    'Wat je beheert',
    'Bouwstenen',
    'Hoe het werkt',
    'Opties',
    'Schalen',
    'Netwerk',
    'Limieten',
    'Prijs',
    'Wanneer je het gebruikt',
    'Vaak misverstaan',
    'Voor het examen',
  ],
  es: [
    'Dónde encaja',
    'Qué gestionas',
    'Componentes',
    'Cómo funciona',
    'Opciones',
    'Escalado',
    'Redes',
    'Límites',
    'Precio',
    'Cuándo usarlo',
    'Malentendidos',
    'Para el examen',
  ],
};

const wordsPerSection = 90;
/** Words of a language that no list has; every tenth note brings some of its own. */
const ownWords = 4000;

/** A small generator of pseudo-random numbers (mulberry32): the same notes in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables =
  'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru pla ste tri swo kne'.split(' ');

function inventedWord(number: number): string {
  let word = '';
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]!;
  return word;
}

/** So many notes of a language; the same ones in every run. */
export function generateNotes(locale: Locale, count: number): PageText[] {
  const random = randomFrom(count);
  const known = searchTerms.concepts.flatMap(({words}) => words[locale]);
  const vocabulary = [...known, ...Array.from({length: ownWords}, (_, number) => inventedWord(number))];
  // Zipf: a few words are everywhere, most are rare.
  const word = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? vocabulary[0]!;
  const text = (words: number): string => Array.from({length: words}, word).join(' ');
  return Array.from({length: count}, (_, number) => {
    const title = `${word()} ${word()} ${number + 1}`;
    return {
      path: `services/note-${number + 1}`,
      title,
      sections: [
        {anchor: '', title: '', text: text(40)},
        ...headings[locale].map((heading, section) => ({
          anchor: `section-${section}`,
          title: heading,
          text: text(wordsPerSection),
        })),
      ],
    };
  });
}
