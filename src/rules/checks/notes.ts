import { exceptionMark, noteMark, withoutMarks, type ArticleFacts } from '../../markdown/article-facts.ts';
import type { Report } from '../check-article.ts';

const number =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion)\b.*\b(?:million|billion|thousand|percent|per cent)\b/i;
const quotation = /“[^”]{12,}”|"[^"]{12,}"/;

/** Each sentence of a paragraph that holds a digit or a quotation must carry a note, or the reason why it does not. */
export function checkNotes(facts: ArticleFacts, report: Report) {
  for (const { line, text, kind } of facts.passages) {
    if (kind === 'cell') continue;
    for (const sentence of sentencesOf(text)) {
      const plain = withoutMarks(sentence);
      const explained = sentence.includes(noteMark) || sentence.includes(exceptionMark);
      if ((number.test(plain) || quotation.test(plain)) && !explained)
        report(
          line,
          `a number, date or quotation without a note: “${plain.trim().slice(0, 90)}”`,
          'a note [^source-id] at the end of the sentence',
        );
    }
  }
}

/** Stands for a full stop that ends no sentence: no text holds it, and the segmenter sees a letter. */
const shield = '\uE000';

/** Sentences of a passage; notes that stand behind a full stop stay with the sentence before it. */
export function sentencesOf(text: string): string[] {
  // Abbreviations and initials whose full stop ends no sentence are shielded before the segmenter looks.
  const shielded = text
    .replace(/\b([A-Z]|Jr|Sr|Mr|Ms|Mrs|Dr|Gen|Col|Lt|Adm|Sen|Rep|No|Art|Sec|St|Ma)\.(?!["”’)]* ?[‡†])/g, `$1${shield}`)
    .replace(/([.?!]["”’)]*) ?([‡†]+)/g, '$2$1');
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(shielded)].map((part) =>
    part.segment.replaceAll(shield, '.'),
  );
}
