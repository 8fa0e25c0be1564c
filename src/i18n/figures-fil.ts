import type { FigureWords } from './figures-en.ts';
import { formatNumber } from './format.ts';

const days = (count: number) => `${formatNumber(count, 'fil')} araw`;

/** Words of the figures in Filipino. */
export const figuresFil: FigureWords = {
  asTable: 'Bilang talahanayan, may mga pinagmulan',
  ours: 'Kami ang nagbilang ng mga araw.',
  openTo: (date) =>
    `Nagtatapos ang mga linyang bukas sa ${date}, ang petsa ng pinakabagong pinagmulan tungkol sa mga kasunduan. Kami ang nagbilang ng mga araw.`,
  partner: 'Katuwang',
  pact: 'Kasunduan',
  talks: 'Pinagkasunduan ang negosasyon',
  signed: 'Nilagdaan',
  inForce: 'May bisa',
  days: 'Araw',
  daysToSigning: 'Mga araw hanggang paglagda',
  daysToForce: 'Mga araw mula paglagda hanggang pagkakabisa',
  sources: 'Mga pinagmulan',
  unknown: 'walang ulat',
  step: 'Hakbang',
  date: 'Petsa',
  fiscalYear: 'Taóng piskal',
  sum: 'Halaga',
  place: 'Lugar',
  event: 'Sa talaan',
  philippines: 'Pilipinas',
  japan: 'Japan',
  span: (signed, inForce) => `nilagdaan ${signed}, may bisa ${inForce}`,
  spanOpen: (signed) => `nilagdaan ${signed}; walang ulat ng pagkakabisa`,
  count: days,
  course: {
    caption: 'Ilang araw ang kinailangan ng bawat kasunduan mula negosasyon hanggang pagkakabisa?',
    done: (all, toSigning, toForce) =>
      `${days(all)}: ${formatNumber(toSigning, 'fil')} hanggang paglagda, ${formatNumber(toForce, 'fil')} pa hanggang pagkakabisa`,
    open: (toSigning, since, date) =>
      `${days(toSigning)} hanggang paglagda; ${formatNumber(since, 'fil')} pa ang lumipas pagsapit ng ${date}, walang ulat ng pagkakabisa`,
    talks: (talks) => `inanunsiyo ang negosasyon noong ${talks}; walang nakitang mas bago`,
    key: {
      talks: 'negosasyon hanggang paglagda',
      force: 'paglagda hanggang pagkakabisa',
      open: 'hindi pa tapos',
    },
  },
  osa: {
    caption: 'Mga kaloob ng OSA sa Pilipinas ayon sa taóng piskal ng Japan',
    note: (all) =>
      `${all} lahat-lahat, ayon sa aming pagsusuma. Halagang napagkasunduan sa yen; Abril hanggang Marso ang taóng piskal ng Japan.`,
  },
  acsa: {
    caption: 'Mga katuwang ng Japan sa ACSA, ayon sa araw ng paglagda',
    key: { signed: 'nilagdaan', inForce: 'may bisa', open: 'walang ulat ng pagkakabisa' },
  },
  visiting: {
    caption: 'Mga kasunduan tungkol sa dumadalaw na puwersa',
    PH: 'Ng Pilipinas',
    JP: 'Ng Japan: mga reciprocal access agreement',
  },
  map: {
    caption: 'Mga dagat at lugar na binabanggit sa site na ito',
    alternative: 'Mapa mula South China Sea hanggang Japan; nasa talaan sa ibaba ang mga lugar.',
    note: 'Mga baybayin: Natural Earth, pinasimple. Tinatayang puwesto lamang. Walang inaangkin na ipinapakita ang mapa at wala itong kinikilingan.',
    also: (name, other) => `${name} (tinatawag ding ${other})`,
    list: 'Mga lugar sa mapa',
  },
  timeline: {
    caption: 'Ang apat na kasunduan sa iisang sukat ng mga taon',
    earlier: (status, date) => `${status}; unang hakbang ${date}, bago ang sukat na ito`,
    key: { passed: 'hakbang na nagawa', now: 'huling alam na hakbang', grant: 'kaloob na nilagdaan' },
  },
};
