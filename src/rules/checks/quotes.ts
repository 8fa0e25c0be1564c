import type { ParsedRecord } from '../../record/load.ts';
import type { Report } from './report.ts';

/** Every quotation is translated into the languages it was not printed in. */
export function checkQuotes(record: ParsedRecord, report: Report) {
  record.quotes.items.forEach((quote, index) => {
    for (const locale of ['en', 'fil', 'ja'] as const)
      if (locale !== quote.language && !quote.translation[locale])
        report(
          index,
          ['translation'],
          `${quote.id}: no translation into ${locale}`,
          `a faithful translation under ${locale}`,
        );
  });
}
