import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { countWords, withoutMarks, type ArticleFacts } from '../markdown/article-facts.ts';
import { sentencesOf } from './checks/notes.ts';

/** The school year, by American count, from which texts are read with ease: the summary is meant for year 9 or below. */
export interface ReadingEase {
  /** Of standfirst and key points. */
  summary: number;
  /** Of all paragraphs. */
  text: number;
}

/**
 * Reading ease of an explainer in English by the grade level of Flesch and Kincaid (1975), which counts words by
 * sentence and syllables by word. Names and terms of law weigh on it: it compares texts, it does not judge them.
 */
export function readingEase(standfirst: string, facts: ArticleFacts): ReadingEase {
  const paragraphs = facts.passages.filter(({ kind }) => kind === 'paragraph').map(({ text }) => withoutMarks(text));
  return { summary: grade([standfirst, ...facts.keyPoints]), text: grade(paragraphs) };
}

function grade(texts: readonly string[]): number {
  const sum = { sentence: 0, word: 0, syllable: 0 };
  for (const text of texts) {
    sum.sentence += sentencesOf(text).length;
    sum.word += countWords(text);
    sum.syllable += syllable(text);
  }
  return fleschKincaid(sum);
}
