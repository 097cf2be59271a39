import { stemmer } from '@orama/stemmers/french';
import { type Language, wordSet } from './language';

export const fr: Language = {
  code: 'fr',
  name: 'français',
  rightToLeft: false,
  unspaced: false,
  functionWords: wordSet(`
    le la les l un une des de du d au aux a en y et ou ni mais que qu qui quoi dont ou par pour sur sous dans avec sans entre vers chez
    contre depuis pendant ce cet cette ces c son sa ses leur leurs notre nos votre vos mon ma mes il elle ils elles on nous vous je j
    se s ne n pas plus moins tres est sont etre ete etait sera soit ont avoir avait aura aussi ainsi comme si tout tous toute toutes
    meme afin lors donc or car m t lui eux`),
  stem: stemmer,
  months: [
    ['janvier'],
    ['fevrier'],
    ['mars'],
    ['avril'],
    ['mai'],
    ['juin'],
    ['juillet'],
    ['aout'],
    ['septembre'],
    ['octobre'],
    ['novembre'],
    ['decembre'],
  ],
  weekdays: [['dimanche'], ['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi']],
  quotationMarks: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
  ],
  addressWords: wordSet(`
    monsieur madame m mme president presidente vice moderateur moderatrice secretaire general generale ministre ministres
    premier premiere excellence excellences mesdames messieurs mesdemoiselles distingues distinguees distingue distinguee
    cher chers chere cheres collegue collegues membres conseil securite representants representantes representant
    representante delegues deleguees ambassadeur ambassadeurs ambassadrice amis invites intervenants honorables`),
  thanksWords: wordSet('merci remercie'),
};
