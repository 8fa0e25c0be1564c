import type { ParsedRecord } from '../../record/load.ts';
import type { Report } from './report.ts';

/** What is told around an open question rests on sources wherever it holds a figure. */
export function checkQuestions(record: ParsedRecord, report: Report) {
  record.questions.items.forEach((question, index) => {
    if (/\d/.test(question.detail.en) && question.sources.length === 0)
      report(
        index,
        ['detail'],
        `${question.id}: a figure in the detail without a source`,
        'sources: with at least one source id',
      );
  });
}
