import { fold, wordsOf } from '../browser/search/words.ts';
import type { Locale } from '../i18n/locales.ts';

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
    ['money', 'cost', 'worth', 'yen', 'price', 'amount'],
    ['weapons', 'arms', 'ammunition', 'missiles', 'munitions'],
    ['critics', 'criticism', 'oppose', 'opposition', 'against'],
    ['accused', 'crime', 'offence', 'jurisdiction', 'court', 'trial', 'jail', 'prison', 'arrested'],
    ['disaster', 'calamity', 'earthquake', 'typhoon', 'relief', 'rescue'],
    ['secrets', 'classified', 'intelligence', 'information security'],
    ['fuel', 'supplies', 'logistics', 'food'],
    ['base', 'bases', 'stationed'],
    ['talks', 'negotiations', 'negotiate', 'discussions'],
    ['aid', 'assistance', 'grant', 'donation', 'help'],
    ['aircraft', 'plane', 'planes', 'airplane'],
    ['defence chief', 'defence minister', 'defence secretary', 'secretary of national defense'],
  ],
  fil: [
    ['lagda', 'pirma', 'nilagdaan', 'pinirmahan', 'paglagda'],
    ['pangulo', 'presidente'],
    ['kasunduan', 'tratado', 'kasulatan', 'treaty', 'pact', 'agreement'],
    ['hukbo', 'militar', 'sandatahan', 'tropa', 'sundalo', 'military'],
    ['barko', 'sasakyang-dagat', 'barkong pandigma'],
    ['tulong', 'ayuda', 'kaloob', 'donasyon', 'grant', 'saklolo', 'relief'],
    ['sakuna', 'kalamidad', 'trahedya', 'disaster'],
    ['ugnayan', 'relasyon', 'ugnayang diplomatiko'],
    ['ibinigay', 'bigay', 'kaloob', 'naghatid'],
    ['pera', 'halaga', 'yen', 'magkano', 'gastos'],
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
    ['armas', 'sandata', 'bala', 'misil'],
    ['krimen', 'hurisdiksiyon', 'kaso', 'korte', 'kulong', 'bilanggo', 'litis', 'salarin'],
    ['lihim', 'sikreto', 'impormasyon', 'classified'],
    ['depensa', 'tanggulan', 'defense'],
    ['eroplano', 'sasakyang panghimpapawid'],
    ['giyera', 'digmaan', 'world war'],
  ],
  ja: [
    ['安全保障', '安保', '安全保障条約'],
    ['フィリピン', '比', '比国', '日比', '比日', 'ひりぴん'],
    ['米国', 'アメリカ', '米', '日米'],
    ['中国', '中'],
    ['外務大臣', '外相', '外務相', '外務長官'],
    ['防衛大臣', '防衛相', '国防相', '国防長官', '国防大臣'],
    ['首相', '総理大臣', '総理', '内閣総理大臣'],
    ['自衛隊', '自衛官'],
    ['軍', '軍隊', '兵士', '部隊', '兵'],
    ['発効', '効力発生', '効力'],
    ['批准', '承認', '同意'],
    ['署名', '調印', '締結', 'サイン'],
    ['演習', '訓練', '共同訓練'],
    ['護衛艦', '軍艦', '駆逐艦', '艦船'],
    ['贈与', '供与', '無償', '援助', '支援'],
    ['金額', '円', 'いくら', '予算', '費用'],
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
    ['裁判権', '刑事', '犯罪', '裁判', '逮捕', '刑務所', '罪'],
    ['災害', '地震', '台風', '救援', '救助'],
    ['同盟', '準同盟', '同盟国'],
  ],
};

/** A page as its phrases are looked for: folded, and the forms of its words where the language has affixes. */
interface Folded {
  text: string;
  forms: ReadonlySet<string>;
}
const formsOf = (text: string, locale: Locale) =>
  new Set(locale === 'fil' ? wordsOf(text, locale).flatMap(({ terms }) => terms) : []);
const latin = (phrase: string) => new RegExp(`(?<![a-z])${phrase}(?![a-z])`);

/** How to tell whether a page holds a phrase: a single Filipino word with any affixes, all else as it stands. */
function finder(phrase: string, locale: Locale): (page: Folded) => boolean {
  const text = fold(phrase);
  if (!/[a-z]/.test(text)) return (page) => page.text.includes(text);
  const forms = [...formsOf(text, locale)];
  if (forms.length > 0 && !/[ -]/.test(text)) return (page) => forms.some((form) => page.forms.has(form));
  return (page) => latin(text).test(page.text);
}
const folded = Object.fromEntries(
  Object.entries(groups).map(([locale, all]) => [
    locale,
    all.map((group) => group.map((phrase) => ({ phrase, in: finder(phrase, locale as Locale) }))),
  ]),
);

/** The words that stand near those of a text: other words of every group of which the text holds one. */
export function nearWords(text: string, locale: Locale): string[] {
  const page = { text: fold(text), forms: formsOf(text, locale) };
  return (folded[locale] ?? []).flatMap((group) =>
    group.some((each) => each.in(page)) ? group.filter((each) => !each.in(page)).map(({ phrase }) => phrase) : [],
  );
}
