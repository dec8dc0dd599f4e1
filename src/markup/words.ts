import {currentLocale, type Locale} from '../i18n/locale.js';

/** What pages say and the card does not: kept out of the script that every partner's readers load. */
export interface PageWords {
  /** Heading above what was changed after publication. */
  readonly corrections: string;
  /** Link to the statement's own page, from where there is little of it. */
  readonly readStatement: string;
  /** Link to the statement's own page, from where the card is. */
  readonly ownPage: string;
  /** Link to the page from which partners copy what shows the statement on their sites. */
  readonly embed: string;
}

const words: Record<Locale, PageWords> = {
  en: {
    corrections: 'Corrections',
    readStatement: 'Read the statement',
    ownPage: 'Open this statement on its own page',
    embed: 'Show this statement on your site',
  },
  uk: {
    corrections: 'Виправлення',
    readStatement: 'Прочитати заяву',
    ownPage: 'Відкрити заяву на окремій сторінці',
    embed: 'Показати цю заяву на своєму сайті',
  },
  crh: {
    corrections: 'Tüzetmeler',
    readStatement: 'Beyanatnı oquñız',
    ownPage: 'Beyanatnı ayrı saifede açıñız',
    embed: 'Bu beyanatnı öz saytıñızda kösteriñiz',
  },
  tr: {
    corrections: 'Düzeltmeler',
    readStatement: 'Bildiriyi okuyun',
    ownPage: 'Bildiriyi ayrı sayfada açın',
    embed: 'Bu bildiriyi kendi sitenizde gösterin',
  },
  pl: {
    corrections: 'Sprostowania',
    readStatement: 'Przeczytaj oświadczenie',
    ownPage: 'Otwórz oświadczenie na osobnej stronie',
    embed: 'Pokaż to oświadczenie na swojej stronie',
  },
  de: {
    corrections: 'Berichtigungen',
    readStatement: 'Die Erklärung lesen',
    ownPage: 'Diese Erklärung auf eigener Seite öffnen',
    embed: 'Diese Erklärung auf der eigenen Website zeigen',
  },
  fr: {
    corrections: 'Rectifications',
    readStatement: 'Lire la déclaration',
    ownPage: 'Ouvrir cette déclaration sur sa propre page',
    embed: 'Afficher cette déclaration sur votre site',
  },
  es: {
    corrections: 'Correcciones',
    readStatement: 'Leer la declaración',
    ownPage: 'Abrir esta declaración en su propia página',
    embed: 'Mostrar esta declaración en su sitio web',
  },
  ar: {
    corrections: 'تصحيحات',
    readStatement: 'اقرأ البيان',
    ownPage: 'افتح هذا البيان في صفحته',
    embed: 'اعرض هذا البيان على موقعك',
  },
};

/** The words of pages, in the current locale. */
export function pageWords(): PageWords {
  return words[currentLocale()];
}
