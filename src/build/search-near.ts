import { fold, wordsOf } from '../browser/search/words.ts';
import type { Locale } from '../i18n/locales.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Words that readers type for one another. A page that holds one of a group is also found by the others, at a low weight.
 * General words of the subject only: names of people, pacts and terms belong into the record as other names.
 */
const groups: Record<Locale, string[][]> = {
  en: [
    ['troops', 'soldiers', 'forces', 'military', 'army', 'servicemembers'],
    ['warship', 'destroyer', 'navy ship', 'frigate'],
    ['ship', 'vessel', 'boat'],
    [
      'take effect',
      'enter into force',
      'enters into force',
      'entry into force',
      'in force',
      'came into force',
      'effective',
      'start',
    ],
    ['allies', 'alliance', 'ally'],
    ['second world war', 'world war ii', 'ww2', 'wwii', 'wartime'],
    ['united states', 'us', 'usa', 'america', 'american', 'washington'],
    ['china', 'chinese', 'beijing'],
    ['japan', 'japanese', 'tokyo'],
    ['philippines', 'philippine', 'filipino', 'manila', 'philipines', 'phillipines', 'phillippines'],
    ['diet', 'parliament', 'japanese parliament'],
    ['senate', 'senators', 'congress'],
    ['prime minister', 'pm', 'premier'],
    ['minister', 'secretary', 'chief'],
    ['ratified', 'approved', 'concurred', 'concurrence', 'ratification'],
    ['drills', 'exercise', 'exercises', 'training', 'war games'],
    ['money', 'cost', 'worth', 'yen', 'price', 'amount', 'how much', '¥', '₱'],
    ['weapons', 'arms', 'ammunition', 'ammo', 'bullets', 'missiles', 'munitions'],
    ['critics', 'criticism', 'oppose', 'opposed', 'opposition', 'against', 'object', 'condemn', 'condemns'],
    [
      'accused',
      'crime',
      'crimes',
      'offence',
      'jurisdiction',
      'court',
      'trial',
      'jail',
      'prison',
      'arrested',
      'prosecute',
      'sue',
    ],
    ['disaster', 'calamity', 'earthquake', 'typhoon', 'relief', 'rescue'],
    ['secrets', 'classified', 'intelligence', 'information security'],
    ['fuel', 'supplies', 'logistics', 'food'],
    ['base', 'bases', 'stationed'],
    ['talks', 'negotiations', 'negotiate', 'discussions'],
    ['aid', 'assistance', 'grant', 'donation', 'help'],
    ['aircraft', 'plane', 'planes', 'airplane'],
    ['defence chief', 'defence minister', 'defence secretary', 'secretary of national defense'],
    ['attack', 'attacked', 'invaded', 'fight', 'war', 'defend', 'protect', 'crisis', 'conflict'],
    ['signed', 'signing', 'sign', 'inked', 'sealed'],
    ['give', 'given', 'gave', 'donated', 'gift', 'handed over', 'turned over', 'delivered', 'transfer'],
    ['visit', 'visits', 'visited', 'trip', 'travels'],
    ['speech', 'addresses', 'address', 'remarks'],
    ['boundary', 'border', 'delimitation'],
    ['espionage', 'spy', 'spies', 'spying'],
    ['comfort women', 'sexual slavery', 'lola'],
    ['protest', 'protests', 'rally', 'march', 'demonstration'],
    ['reaction', 'reacts', 'responds', 'response', 'criticises', 'comments', 'warns'],
    ['export', 'exports', 'exporting', 'sell', 'selling', 'sale'],
    ['buy', 'bought', 'purchase', 'ordered'],
    ['woman', 'female', 'lady'],
    ['vfa', 'sovfa', 'visiting forces', 'visiting-forces', 'sofa'],
    ['ambassador', 'envoy'],
    ['helicopter', 'chopper'],
    ['loan', 'debt', 'borrow'],
    ['pact', 'deal', 'agreement', 'treaty', 'accord'],
    ['ends', 'end', 'termination', 'withdraw', 'cancel', 'duration', 'expire'],
    ['survey', 'poll', 'polls', 'public opinion'],
    ['second', '2nd'],
    ['first', '1st'],
    ['third', '3rd'],
    ['summit', 'meet', 'meeting', 'talks'],
    ['difference', 'differ', 'compare', 'compared', 'versus', 'vs'],
  ],
  fil: [
    ['lagda', 'pirma', 'nilagdaan', 'pinirmahan', 'paglagda'],
    ['pangulo', 'presidente'],
    ['kasunduan', 'tratado', 'kasulatan', 'treaty', 'pact', 'agreement'],
    ['hukbo', 'militar', 'sandatahan', 'tropa', 'sundalo', 'military'],
    ['barko', 'sasakyang-dagat', 'barkong pandigma'],
    ['tulong', 'ayuda', 'kaloob', 'libre', 'donasyon', 'grant', 'saklolo', 'relief'],
    ['sakuna', 'kalamidad', 'trahedya', 'disaster', 'lindol', 'bagyo'],
    ['ugnayan', 'relasyon', 'ugnayang diplomatiko'],
    ['ibinigay', 'bigay', 'kaloob', 'naghatid'],
    ['pera', 'halaga', 'yen', 'magkano', 'gastos', 'presyo', '¥', '₱'],
    ['hapon', 'japan', 'hapones', 'tokyo'],
    ['pilipinas', 'filipino', 'pilipino', 'maynila', 'philippines'],
    ['tsina', 'china', 'beijing', 'intsik'],
    ['estados unidos', 'amerika', 'us', 'amerikano'],
    ['senado', 'senador', 'senate'],
    ['diet', 'parlamento'],
    ['ratipikasyon', 'pagtibay', 'pinagtibay', 'niratipikahan', 'sang-ayon', 'aprobado', 'inaprubahan'],
    ['pagkakabisa', 'nagkabisa', 'bisa', 'epektibo', 'umiiral'],
    ['pagsasanay', 'ehersisyo', 'ensayo', 'drill'],
    ['punong ministro', 'prime minister'],
    ['kalihim', 'sekretaryo', 'secretary'],
    ['ministro', 'minister'],
    ['usapan', 'negosasyon', 'pag-uusap', 'talakayan'],
    ['armas', 'sandata', 'bala', 'baril', 'misil', 'missile'],
    ['krimen', 'hurisdiksiyon', 'kaso', 'korte', 'kulong', 'bilanggo', 'litis', 'salarin', 'nagkasala', 'preso'],
    ['lihim', 'sikreto', 'impormasyon', 'classified'],
    ['depensa', 'tanggulan', 'defense'],
    ['eroplano', 'sasakyang panghimpapawid'],
    ['giyera', 'gera', 'digmaan', 'world war', 'labanan'],
    ['parusang kamatayan', 'bitay', 'death penalty'],
    ['pang-aalipin', 'comfort women', 'lola'],
    ['reparasyon', 'bayad-pinsala', 'danyos', 'kabayaran'],
    ['bisita', 'pagbisita', 'biyahe', 'dalaw', 'punta', 'state visit'],
    ['puna', 'reaksiyon', 'tugon', 'komento', 'pahayag', 'sagot'],
    ['protesta', 'rali', 'martsa', 'demonstrasyon'],
    ['laban', 'tutol', 'kontra', 'kritiko', 'kondena', 'batikos'],
    ['paniniktik', 'espiya', 'pang-eespiya', 'tiktik'],
    ['export', 'benta', 'luwas', 'pagluluwas'],
    ['bili', 'umorder', 'order'],
    ['hangganan', 'boundary', 'border'],
    ['pautang', 'utang', 'hiram', 'loan'],
    ['aresto', 'inaresto', 'huli', 'dakip', 'dinakip'],
    ['sali', 'lahok', 'sumali', 'lumahok', 'kasama'],
    ['alyansa', 'kaalyado', 'kakampi', 'alyado'],
    ['turnover', 'dumating', 'hatid', 'deliver', 'dating'],
    ['paputok', 'nagpaputok', 'putok', 'pinakawalan'],
    ['pulong', 'nagpulong', 'summit', 'kita', 'nagkita'],
    ['base', 'kampo', 'himpilan'],
    ['dumadalaw na puwersa', 'vfa', 'sovfa', 'visiting forces'],
    ['embahador', 'ambasador', 'ambassador', 'sugo'],
    ['embahada', 'embassy'],
    ['talumpati', 'speech'],
    ['una', 'unang', 'kauna-unahan', 'first'],
    ['babae', 'ginang'],
    ['pagkakaiba', 'kaibahan', 'kumpara', 'vs'],
    ['wakas', 'wawakasan', 'tapos', 'matapos', 'tagal'],
  ],
  ja: [
    ['安全保障', '安保', '安全保障条約'],
    ['フィリピン', '比', '比国', '日比', '比日', 'ひりぴん'],
    ['米国', 'アメリカ', '米', '日米'],
    ['中国', '中'],
    ['外務大臣', '外相', '外務相', '外務長官'],
    ['防衛大臣', '防衛相', '国防相', '国防長官', '国防大臣'],
    ['首相', '総理大臣', '総理', '内閣総理大臣'],
    ['自衛隊', '自衛官', '自衛隊員', '訪問部隊', '日本兵'],
    ['軍', '軍隊', '兵士', '部隊', '兵'],
    ['発効', '効力発生', '効力'],
    ['批准', '承認', '同意'],
    ['署名', '調印', '締結', 'サイン'],
    ['演習', '訓練', '共同訓練'],
    ['護衛艦', '軍艦', '駆逐艦', '艦船'],
    ['贈与', '供与', '無償', '援助', '支援'],
    ['金額', '円', '予算', '費用', '値段', 'ペソ'],
    ['レーダー', '警戒管制レーダー'],
    ['南シナ海', '西フィリピン海', '領有権'],
    ['情報保護', '秘密保護', '機密', '秘密情報'],
    ['物品役務', '物資', '補給', '後方支援'],
    ['上院', '議会', '国会'],
    ['交渉', '協議', '会談'],
    ['戦争', '第二次世界大戦', '太平洋戦争', '戦時'],
    ['批判', '反対', '懸念'],
    ['弾薬', '武器', '兵器', '装備品', '装備'],
    ['航空機', '飛行機', '哨戒機'],
    ['国会議員', '議員'],
    ['裁判権', '刑事', '犯罪', '裁判', '事件', '刑務所', '罪', '犯'],
    ['災害', '地震', '台風', '救援', '救助'],
    ['同盟', '準同盟', '同盟国'],
    ['性奴隷', '性暴力', '慰安婦', '従軍慰安婦'],
    ['見解', '反応', '反発', 'コメント', '主張', '抗議', '非難', '発言'],
    ['駐留', '基地', '常駐', '駐屯'],
    ['移転', '譲渡', '引き渡し', '提供', '無償供与', '渡'],
    ['輸出', '販売', '売', '移転'],
    ['発注', '購入', '買'],
    ['訪問', '訪日', '訪比', '来日', '来比'],
    ['首脳会談', '会談', '面会', 'サミット', '会'],
    ['境界', '境界線', '国境', '線引き'],
    ['逮捕', '拘束', '摘発', '捕'],
    ['スパイ', '諜報', '防諜'],
    ['発射', '射撃', '実射', '撃'],
    ['適用', '使用', '活用', '使'],
    ['参加', '派遣', '加'],
    ['演説', 'スピーチ'],
    ['艦艇', '艦船', '船', '巡視船'],
    ['比較', '違い', '差'],
    ['円借款', '借款', '融資', 'ローン'],
    ['抗議', 'デモ', '集会'],
    ['初', '初めて', '初の', '最初'],
    ['女性', '女'],
    ['秘密', '機密', '守'],
    ['大使', '駐比大使', '駐フィリピン大使'],
    ['中古', '退役'],
  ],
};

/** A page as its phrases are looked for: folded, and the forms of its words, for languages that have affixes. */
interface Folded {
  text: string;
  forms: ReadonlySet<string>;
}
const latin = (phrase: string) => new RegExp(`(?<![a-z])${phrase}(?![a-z])`);

/** How to tell whether a page holds a phrase: a single word in any of its forms, all else as it stands. */
function finder(phrase: string, locale: Locale): (page: Folded) => boolean {
  const text = fold(phrase);
  // A single kanji is part of too many words to tell what a page is about: it is only found by others.
  if (/^\p{Script=Han}$/u.test(text)) return () => false;
  if (!/[a-z]/.test(text)) return (page) => page.text.includes(text);
  const forms = wordsOf(text, locale).flatMap(({ terms }) => terms);
  if (forms.length > 0 && !/[ -]/.test(text)) return (page) => forms.some((form) => page.forms.has(form));
  return (page) => latin(text).test(page.text);
}
const folded = Object.fromEntries(
  Object.entries(groups).map(([locale, all]) => [
    locale,
    all.map((group) => group.map((phrase) => ({ phrase, in: finder(phrase, locale as Locale) }))),
  ]),
);

/**
 * The words that stand near those of a text: other words of every group of which the text holds one.
 * @param forms the terms of its words
 */
export function nearWords(text: string, forms: ReadonlySet<string>, locale: Locale): string[] {
  const page = { text: fold(text), forms };
  return (folded[locale] ?? []).flatMap((group) =>
    group.some((each) => each.in(page)) ? group.filter((each) => !each.in(page)).map(({ phrase }) => phrase) : [],
  );
}

/** What the record calls one thing in full, and the short names that stand for it. */
export interface Names {
  full: string[];
  short: string[];
}

/** The people of the record with their nicknames, and its terms and pacts with their abbreviations. */
export function namesIn(records: readonly SearchRecord[], locale: Locale): Names[] {
  return records
    .filter((record) => record.locale === locale)
    .map(({ kind, title, names, aliases }) => {
      if (kind === 'term' || kind === 'pact') {
        const isShort = (name: string) => /^[A-Z]{2,6}$/.test(name);
        // Japanese pages write an abbreviation beside the name themselves, where it is the one that is meant.
        const all = locale === 'ja' ? [title, ...names] : [title, ...names, ...aliases];
        const full = all.filter((name) => !isShort(name) && name.length > 6);
        return { full: full.map(fold), short: [...new Set(all.filter(isShort))] };
      }
      // And they name people in other letters, in which nobody types a nickname.
      if (kind !== 'person' || locale === 'ja') return { full: [], short: [] };
      const said = fold(title);
      const words = names.flatMap((name) => fold(name).match(/[a-z]{4,}/g) ?? []);
      return { full: [said], short: [...new Set(words)].filter((word) => !said.includes(word)) };
    })
    .filter(({ short }) => short.length > 0);
}

/** The short names of what a text names in full. */
export function shortNames(text: string, names: readonly Names[]): string[] {
  const page = fold(text);
  return names.flatMap(({ full, short }) => (full.some((name) => page.includes(name)) ? short : []));
}
