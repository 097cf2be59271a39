// The wording of concept notes: one line per language.
import type { LanguageCode } from '../../text/languages';
import { ar } from './ar';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import type { Wording } from './wording';
import { zh } from './zh';

export const wordings: Readonly<Record<LanguageCode, Wording>> = { ar, en, es, fr, ru, zh };

export type { Wording } from './wording';
