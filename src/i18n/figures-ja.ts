import type { FigureWords } from './figures-en.ts';
import { formatNumber } from './format.ts';

const days = (count: number) => `${formatNumber(count, 'ja')}日`;

/** Words of the figures in Japanese. */
export const figuresJa: FigureWords = {
  asTable: '表と出典',
  ours: '日数は本サイトの計算です。',
  openTo: (date) =>
    `終わりのない線は、取り決めについての最新の資料の日付（${date}）まで引いています。日数は本サイトの計算です。`,
  partner: '相手国',
  pact: '取り決め',
  talks: '交渉開始に合意',
  signed: '署名',
  inForce: '発効',
  days: '日数',
  daysToSigning: '署名までの日数',
  daysToForce: '署名から発効までの日数',
  sources: '出典',
  unknown: '資料なし',
  step: '段階',
  date: '日付',
  fiscalYear: '年度',
  sum: '金額',
  place: '場所',
  event: '記録の中で',
  philippines: 'フィリピン',
  japan: '日本',
  span: (signed, inForce) => `${signed}署名、${inForce}発効`,
  spanOpen: (signed) => `${signed}署名。発効の資料なし`,
  count: days,
  course: {
    caption: '交渉から発効まで、それぞれ何日かかったか',
    done: (all, toSigning, toForce) => `${days(all)}（署名まで${days(toSigning)}、署名から発効まで${days(toForce)}）`,
    open: (toSigning, since, date) =>
      `署名まで${days(toSigning)}。${date}の時点で署名から${days(since)}、発効の資料なし`,
    talks: (talks) => `${talks}に交渉開始を発表。その後の資料なし`,
    key: { talks: '交渉から署名まで', force: '署名から発効まで', open: '発効は未確認' },
  },
  osa: {
    caption: 'フィリピンへのOSAの供与（日本の年度別）',
    note: (all) => `合計は${all}（本サイトの計算）。金額は円で合意されたもの。日本の年度は4月から翌年3月までです。`,
  },
  acsa: {
    caption: '日本のACSAの相手国（署名の順）',
    key: { signed: '署名', inForce: '発効', open: '発効の資料なし' },
  },
  visiting: {
    caption: '訪問部隊についての協定',
    PH: 'フィリピンの協定',
    JP: '日本の円滑化協定',
  },
  map: {
    caption: 'このサイトに出てくる海と場所',
    alternative: '南シナ海から日本までの地図です。場所の名は下の一覧にあります。',
    note: '海岸線はNatural Earthを簡略にしたものです。位置はおおよそで、領有権の主張は示さず、どの側にも立ちません。',
    also: (name, other) => `${name}（${other}）`,
    list: '地図上の場所',
  },
  timeline: {
    caption: '4つの取り決めを同じ年の目盛りで',
    earlier: (status, date) => `${status}。最初の段階は目盛りより前の${date}`,
    key: { passed: '済んだ段階', now: '確認できる最新の段階', grant: '供与に署名' },
  },
};
