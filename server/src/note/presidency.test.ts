import { describe, expect, it } from 'vitest';
import { parseNote } from './parse-note';

const factsOf = (text: string) => {
  const { language, presidency, meetingDate } = parseNote(text);
  return { language, presidency, meetingDate };
};

describe('the presidency', () => {
  it.each([
    ['للمغرب', 'المغرب', 'MAR'],
    ['للجماهيرية العربية الليبية', 'الجماهيرية العربية الليبية', 'LBY'],
    ['لليبيا', 'ليبيا', 'LBY'],
    ['للبنان', 'لبنان', 'LBN'],
    ['لكينيا', 'كينيا', 'KEN'],
  ])('in Arabic, %s is for %s', (written, name, country) =>
    expect(
      factsOf(`رسالة مؤرخة 4 آذار/مارس 2021 موجهة إلى الأمين العام من الممثل الدائم ${written} لدى الأمم المتحدة

يشرفني أن أبلغكم بأن مجلس الأمن سيعقد مناقشة مفتوحة في 18 آذار/مارس 2021 بشأن موضوع ”حماية الآبار في أوقات النزاع“.`),
    ).toEqual({ language: 'ar', presidency: { name, country }, meetingDate: '2021-03-18' }),
  );

  it('may stand with the date under title and subtitle, in bold', () =>
    expect(
      factsOf(`# Concept note

## Security Council open debate on clean harbours

### The silt beneath: what dredging tells us

**Presidency of the Republic of Korea – Thursday, 13 June 2024, 3 p.m., Security Council Chamber**

---

## Background

Since 2019 harbours have closed on three continents, and those who live by them have left.

## Guiding questions

- Who dredges a harbour in time of war?
- Who pays?`),
    ).toEqual({
      language: 'en',
      presidency: { name: 'the Republic of Korea', country: 'KOR' },
      meetingDate: '2024-06-13',
    }));

  it('does not make a title of a heading over a first paragraph', () => {
    const note = parseNote(`# Concept note

## Why harbours

The presidency of Malta will hold a debate on 13 June 2024, for which this note sets out the ground.`);
    expect(note.sections.map(({ title }) => title)).toEqual(['Why harbours']);
    expect(note.presidency?.country).toBe('MLT');
  });

  it.each([
    ['en', 'Permanent Mission of Ghana to the United Nations\nPresidency of the Security Council, May 2023', 'Ghana'],
    [
      'es',
      'Misión Permanente del Perú ante las Naciones Unidas\nPresidencia del Consejo de Seguridad, mayo de 2023',
      'Perú',
    ],
    [
      'fr',
      'Mission permanente du Gabon auprès des Nations Unies\nPrésidence du Conseil de sécurité, mai 2023',
      'Gabon',
    ],
    [
      'ru',
      'Постоянное представительство Японии при Организации Объединенных Наций\nПредседательство в Совете Безопасности, май 2023 года',
      'Японии',
    ],
    ['ar', 'البعثة الدائمة للمغرب لدى الأمم المتحدة\nرئاسة مجلس الأمن، أيار/مايو 2023', 'المغرب'],
  ])('%s: is that of the mission whose letterhead the note has', (language, letterhead, name) => {
    const bodies: Record<string, string> = {
      en: 'Concept note\n\nBackground\n\nHarbours close when silt is not taken out, and towns die with them.',
      es: 'Nota conceptual\n\nAntecedentes\n\nLos puertos se cierran cuando nadie retira el limo, y con ellos mueren las ciudades.',
      fr: 'Note de cadrage\n\nContexte\n\nLes ports ferment quand personne ne retire le limon, et les villes meurent avec eux.',
      ru: 'Концептуальная записка\n\nВведение\n\nПорты закрываются, когда никто не убирает ил, и вместе с ними умирают города.',
      ar: 'مذكرة مفاهيمية\n\nمقدمة\n\nتغلق الموانئ حين لا يزيل أحد الطمي، وتموت معها المدن التي تعيش منها.',
    };
    const facts = factsOf(`${letterhead}\n\n${bodies[language] ?? ''}`);
    expect(facts).toMatchObject({ language, presidency: { name }, meetingDate: '2023-05' });
    expect(facts.presidency?.country).not.toBeNull();
  });

  it('is named without the bracket that closes after it', () =>
    expect(
      factsOf(`Концептуальная записка к открытым прениям на тему «Ил и мир»

(13 июня 2024 года, председательство Республики Корея)

I. Введение

1. Порты закрываются, когда никто не убирает ил, и вместе с ними умирают города.`),
    ).toEqual({
      language: 'ru',
      presidency: { name: 'Республики Корея', country: 'KOR' },
      meetingDate: '2024-06-13',
    }));
});
