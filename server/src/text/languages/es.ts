import { stemmer } from '@orama/stemmers/spanish';
import { type Language, wordSet } from './language';

export const es: Language = {
  code: 'es',
  name: 'español',
  rightToLeft: false,
  unspaced: false,
  functionWords: wordSet(`
    el la los las lo un una unos unas de del a al en y e o u ni pero que quien quienes cual cuales cuyo cuya por para con sin sobre
    entre hacia hasta desde contra durante bajo segun este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra
    nuestros nuestras mi mis se le les me nos te os no mas menos muy es son ser sido era sera fue fueron esta estan estar ha han haber
    habia como si tambien asi todo todos toda todas cada otro otra otros otras mismo misma ya`),
  // Folding took the accent by which the stemmer knows -ión, and operación for one word with operaciones.
  stem: (word) => stemmer(word.replace(/ion$/, 'ión')),
  months: [
    ['enero'],
    ['febrero'],
    ['marzo'],
    ['abril'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto'],
    ['septiembre', 'setiembre'],
    ['octubre'],
    ['noviembre'],
    ['diciembre'],
  ],
  weekdays: [['domingo'], ['lunes'], ['martes'], ['miercoles'], ['jueves'], ['viernes'], ['sabado']],
  quotationMarks: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
  ],
  addressWords: wordSet(`
    senor senora senores senoras sr sra sres presidente presidenta vice vicepresidente vicepresidenta moderador moderadora
    secretario secretaria general ministro ministra ministros ministras primer primera excelencia excelencias excelentisimo
    excelentisima excelentisimos distinguido distinguida distinguidos distinguidas estimado estimada estimados estimadas
    queridos queridas colega colegas miembros consejo seguridad representantes representante delegado delegada delegados
    delegadas embajador embajadora embajadores amigos invitados ponentes`),
  thanksWords: wordSet('gracias muchas'),
};
