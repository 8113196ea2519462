/**
 * Generated notes: the same text for every generator that is measured. Deterministic: page 7 in Dutch is always the
 * same page. A page has what a note of this site has: about 700 words, headings, a list, a table, a code block, links.
 */
export const languages = ['en', 'nl', 'es'] as const;
export type Language = (typeof languages)[number];

export interface Note {
  /** Address below the language: `part-01/note-003`. */
  slug: string;
  title: string;
  description: string;
  /** GitHub-flavoured Markdown without front matter and without the title. */
  body: string;
}

const vocabulary: Readonly<Record<Language, readonly string[]>> = {
  en: 'the task starts when capacity is found and a container pulls its image from the registry before the load balancer sends requests to it while the service keeps the wanted number of copies running in every zone and the function answers events within its limit so the queue stays short and the bill follows use'.split(
    ' ',
  ),
  nl: 'de taak start zodra er capaciteit is gevonden en een container zijn image uit het register haalt voordat de load balancer er verzoeken heen stuurt terwijl de service het gewenste aantal exemplaren in elke zone draaiend houdt en de functie gebeurtenissen binnen haar limiet beantwoordt zodat de wachtrij kort blijft'.split(
    ' ',
  ),
  es: 'la tarea arranca cuando hay capacidad y un contenedor descarga su imagen del registro antes de que el balanceador de carga le envíe solicitudes mientras el servicio mantiene el número deseado de copias en cada zona y la función responde a los eventos dentro de su límite para que la cola siga corta'.split(
    ' ',
  ),
};

/** Small generator of pseudo-random numbers (mulberry32), so that runs can be repeated. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function sentence(words: readonly string[], next: () => number): string {
  const length = 9 + Math.floor(next() * 12);
  const start = Math.floor(next() * words.length);
  const text = Array.from({length}, (_, index) => words[(start + index) % words.length]).join(' ');
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

function paragraph(words: readonly string[], next: () => number): string {
  return Array.from({length: 5}, () => sentence(words, next)).join(' ');
}

const sections = ['How it works', 'Limits', 'Price', 'When to use it', 'Sources'];
const perPart = 10;

function slugOf(index: number): string {
  const part = String(Math.floor(index / perPart) + 1).padStart(3, '0');
  return `part-${part}/note-${String(index + 1).padStart(4, '0')}`;
}

function noteOf(index: number, count: number, language: Language): Note {
  const words = vocabulary[language];
  const next = numbers(index * 3 + languages.indexOf(language));
  const body = sections.map((heading, at) => {
    const parts = [`## ${heading}`, paragraph(words, next), paragraph(words, next)];
    if (at === 0) parts.push(Array.from({length: 4}, () => `- ${sentence(words, next)}`).join('\n'));
    if (at === 1) {
      const rows = Array.from(
        {length: 8},
        (_, row) => `| row ${row + 1} | ${Math.floor(next() * 1000)} | ${sentence(words, next)} |`,
      );
      parts.push(['| what | value | note |', '| --- | --- | --- |', ...rows].join('\n'));
    }
    if (at === 2) {
      parts.push(
        `\`\`\`json\n${JSON.stringify({family: `web-${index}`, cpu: '256', memory: '512', essential: true}, null, 2)}\n\`\`\``,
      );
    }
    return parts.join('\n\n');
  });
  return {
    slug: slugOf(index),
    title: `Note ${index + 1} of ${count}`,
    description: sentence(words, next),
    body: body.join('\n\n'),
  };
}

/** @param count number of notes per language */
export function notes(count: number, language: Language): Note[] {
  return Array.from({length: count}, (_, index) => noteOf(index, count, language));
}
