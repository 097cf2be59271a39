import { stemmer } from 'stemmer';
import { type Language, wordSet } from './language';

export const en: Language = {
  code: 'en',
  name: 'English',
  rightToLeft: false,
  unspaced: false,
  functionWords: wordSet(`
    a an the of to in on at by for from with without into onto upon within between among amongst against over under through during
    and or nor but as than that this these those which who whom whose what it its their our his her your my we they i you he she
    is are was were be been being has have had having do does did would shall should can could may might must not no so such
    also both all any each every more most other some there here when where how why if then s t`),
  // One spelling for -ise and -ize, so that both are found.
  stem: (word) => stemmer(word.length > 5 ? word.replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1') : word),
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [['sunday'], ['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday']],
  quotationMarks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['«', '»'],
  ],
  addressWords: wordSet(`
    mr mrs ms mme madam sir president vice deputy chair chairs chairman chairwoman chairperson chairpersons speaker
    moderator secretary general minister ministers excellency excellencies distinguished dear esteemed honourable honorable
    colleagues colleague ladies gentlemen members council security representatives representative delegates delegate
    delegation delegations ambassador ambassadors friends briefers briefer guests participants prime majesty highness royal`),
  thanksWords: wordSet('thank you'),
};
