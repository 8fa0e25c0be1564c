import type { ParsedList } from '../../record/parse.ts';
import type { Agreement } from '../../schemas/agreement.ts';
import { firstDay, lastDay } from '../dates.ts';
import type { Report } from './report.ts';

/** No agreement takes effect before it is signed. */
export function checkAgreements(list: ParsedList<Agreement>, report: Report) {
  list.items.forEach(({ id, signed, inForce }, index) => {
    if (inForce && lastDay(inForce.date) < firstDay(signed.date))
      report(
        index,
        ['inForce', 'date'],
        `${id}: in force on ${inForce.date}, before it was signed on ${signed.date}`,
        'the true dates',
      );
  });
}
