import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/build/content-files.ts';
import { loadRecord } from '../../src/record/load.ts';

/** A seeded generator of numbers in [0, 1): mulberry32, which is enough for texts that nobody reads. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = (
  'the forces of both countries agreed on a plan for supply and transport while officials in Manila and Tokyo read the ' +
  'text again and asked who pays for fuel or repairs when ships visit ports during an exercise after a storm because law ' +
  'must say which court decides what customs check and how long notice lasts before the pact ends so senators want answers ' +
  'about command radar data patrol boats training grants budgets treaties notes committees bases islands waters claims rules'
).split(' ');
const filipino = (
  'ang kasunduan ng dalawang bansa ay tungkol sa pagbisita at pagtulong ng mga sundalo habang may pagsasanay o sakuna kaya ' +
  'kailangan ang pahintulot ng Senado at ng Diet bago ito magkabisa dahil may tanong tungkol sa hukuman at sa gastos'
).split(' ');
const japanese =
  '両国の部隊が共同訓練や災害救援のために訪問するときの手続きと法的地位を定める協定について政府は国会に説明した'.split(
    '',
  );

/**
 * Writes an archive of made-up explainers in the project's own format, a fifth of them in three languages: front matter,
 * key points, terms, a ladder, a table, eighteen sources, open questions. The same numbers give the same files.
 * @param folder the `content/` to write to; its `articles/` are added, its record is read
 * @param count how many explainers
 */
export function generateArchive(folder: string, count: number, seed = 1): void {
  const { record } = loadRecord(readContent(folder).record);
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const ids = {
    sources: record.sources.items.map(({ id }) => id),
    terms: record.terms.items.map(({ id }) => id),
    events: record.events.items.map(({ id }) => id),
    questions: record.questions.items.map(({ id }) => id),
    conflicts: record.conflicts.items.map(({ id }) => id),
  };
  for (let number = 1; number <= count; number++) {
    const slug = `made-up-${number}`;
    const languages = number % 5 === 0 ? (['en', 'fil', 'ja'] as const) : (['en'] as const);
    const cited = Array.from({ length: 18 }, () => pick(ids.sources));
    const terms = [...new Set(Array.from({ length: 4 }, () => pick(ids.terms)))];
    const shared = {
      pact: pick(['raa', 'acsa', 'osa', 'isa'] as const),
      events: [...new Set([pick(ids.events), pick(ids.events), pick(ids.events)])].join(' '),
      question: pick(ids.questions),
      conflict: pick(ids.conflicts),
      day: `20${24 + (number % 3)}-0${1 + (number % 6)}-${10 + (number % 18)}`,
    };
    mkdirSync(join(folder, 'articles', slug), { recursive: true });
    for (const language of languages) {
      const sentence = () => {
        const stock = language === 'en' ? words : language === 'fil' ? filipino : japanese;
        const length = language === 'ja' ? 25 + Math.floor(random() * 20) : 9 + Math.floor(random() * 9);
        const text = Array.from({ length }, () => pick(stock)).join(language === 'ja' ? '' : ' ');
        return text[0]?.toUpperCase() + text.slice(1);
      };
      const stop = language === 'ja' ? '。' : '.';
      const noted = (text: string, index: number) => `${text}${stop}[^${cited[index % cited.length]}]`;
      let note = 0;
      const paragraph = () =>
        Array.from({ length: 5 }, (_, index) => (index % 2 ? `${sentence()}${stop}` : noted(sentence(), note++))).join(
          ' ',
        );
      const section = (name: string, index: number) =>
        `## ${sentence().slice(0, 40)}? {/* #${name} */}\n\n${paragraph()}\n\n` +
        (terms[index] ? `<Term id="${terms[index]}">${sentence().slice(0, 12)}</Term> ${paragraph()}\n\n` : '') +
        paragraph();
      const rows = Array.from(
        { length: 6 },
        () => `| ${sentence().slice(0, 20)} | ${sentence().slice(0, 30)}[^${cited[note++ % cited.length]}] | ${note} |`,
      ).join('\n');
      writeFileSync(
        join(folder, 'articles', slug, `${language}.mdx`),
        `---
title: "${sentence().slice(0, language === 'ja' ? 12 : 40)} ${number}?"
standfirst: "${sentence()}${stop} ${sentence()}${stop}"
description: "${sentence().slice(0, 120)}"
published: "2026-11-01"
asOf: "${shared.day}"
pacts: [${shared.pact}]
aliases: [${sentence().slice(0, 12)}, ${sentence().slice(0, 16)}]
related: [made-up-${1 + (number % count)}, made-up-${1 + ((number + 6) % count)}]
why: "${sentence()}${stop}"
read: "${sentence()}${stop}"
---

<KeyPoints>

- ${noted(sentence(), note++)}
- ${noted(sentence(), note++)}
- ${noted(sentence(), note++)}

</KeyPoints>

<StatusLadder pact="${shared.pact}" />

${['first', 'second', 'third', 'fourth'].map(section).join('\n\n')}

<CompareTable caption="${sentence().slice(0, 40)}">

| A | B | C |
| - | - | - |
${rows}

</CompareTable>

<Timeline events="${shared.events}" />

## ${sentence().slice(0, 40)}? {/* #unknown */}

<Unknown id="${shared.question}" />

## ${sentence().slice(0, 40)}? {/* #disputed */}

<Disputed id="${shared.conflict}" />
`,
      );
    }
  }
}
