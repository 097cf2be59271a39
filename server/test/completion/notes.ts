// One invented concept note in six languages, with all that a phrase can take from a note.
import type { LanguageCode } from '../../src/text/languages';

export const notes: Readonly<Record<LanguageCode, string>> = {
  ar: `S/2031/118

رسالة مؤرخة 3 آذار/مارس 2031 موجهة إلى الأمين العام من الممثل الدائم لكندا لدى الأمم المتحدة

تعتزم كندا، بصفتها رئيسة مجلس الأمن لشهر آذار/مارس 2031، عقد مناقشة مفتوحة في 20 آذار/مارس 2031 بشأن موضوع ”حماية المياه في النزاعات المسلحة“.

مذكرة مفاهيمية

١ - تتعرض شبكات المياه للهجوم في النزاعات المسلحة.

٢ - وتحتاج فرق الإصلاح إلى الوصول الآمن.

أسئلة للمناقشة

(أ) كيف يمكن حماية شبكات المياه من الهجمات؟

(ب) كيف يمكن تمويل إصلاح الآبار؟

(ج) كيف يمكن إشراك النساء في إدارة المياه؟
`,
  en: `S/2031/118

Letter dated 3 March 2031 from the Permanent Representative of Canada to the United Nations addressed to the Secretary-General

Canada, in its capacity as President of the Security Council for March 2031, will hold an open debate on 20 March 2031 on the theme “Protecting water in armed conflict”.

Concept note

1. Water systems come under attack in armed conflict.

2. Repair teams need safe access.

Questions for discussion

(a) How can water systems be protected from attacks?

(b) How can the repair of wells be financed?

(c) How can women take part in the management of water?

Briefers

- Ms. Ada Okonjo, Executive Director of the United Nations Children's Fund
- Mr. Luis Prieto, Director of Wells for All
`,
  es: `S/2031/118

Carta de fecha 3 de marzo de 2031 dirigida al Secretario General por el Representante Permanente del Canadá ante las Naciones Unidas

El Canadá, en su calidad de Presidente del Consejo de Seguridad durante marzo de 2031, celebrará el 20 de marzo de 2031 un debate abierto sobre el tema “Protección del agua en los conflictos armados”.

Nota conceptual

1. Los sistemas de abastecimiento de agua son atacados en los conflictos armados.

2. Los equipos de reparación necesitan acceso seguro.

Preguntas orientativas

a) ¿Cómo se pueden proteger de los ataques los sistemas de abastecimiento de agua?

b) ¿Cómo se puede financiar la reparación de los pozos?

c) ¿Cómo pueden participar las mujeres en la gestión del agua?

Ponentes

- Sra. Ada Okonjo, Directora Ejecutiva del Fondo de las Naciones Unidas para la Infancia
- Sr. Luis Prieto, Director de Pozos para Todos
`,
  fr: `S/2031/118

Lettre datée du 3 mars 2031, adressée au Secrétaire général par le Représentant permanent du Canada auprès de l'Organisation des Nations Unies

Le Canada, en sa qualité de Président du Conseil de sécurité pour mars 2031, tiendra le 20 mars 2031 un débat public sur le thème « Protéger l'eau dans les conflits armés ».

Note de cadrage

1. Les réseaux d'eau sont attaqués dans les conflits armés.

2. Les équipes de réparation ont besoin d'un accès sûr.

Questions proposées

a) Comment protéger les réseaux d'eau contre les attaques ?

b) Comment financer la réparation des puits ?

c) Comment associer les femmes à la gestion de l'eau ?

Intervenants

- Mme Ada Okonjo, Directrice générale du Fonds des Nations Unies pour l'enfance
- M. Luis Prieto, Directeur de Puits pour tous
`,
  ru: `S/2031/118

Письмо Постоянного представителя Канады при Организации Объединенных Наций от 3 марта 2031 года на имя Генерального секретаря

Канада в качестве Председателя Совета Безопасности в марте 2031 года проведет 20 марта 2031 года открытые прения на тему «Защита водных ресурсов в вооруженных конфликтах».

Концептуальная записка

1. Системы водоснабжения подвергаются нападениям в вооруженных конфликтах.

2. Ремонтным бригадам нужен безопасный доступ.

Вопросы для обсуждения

а) Как защитить системы водоснабжения от нападений?

б) Как финансировать ремонт колодцев?

в) Как привлечь женщин к управлению водными ресурсами?
`,
  zh: `S/2031/118

2031年3月3日加拿大常驻联合国代表给秘书长的信

加拿大作为安全理事会2031年3月主席，将于2031年3月20日就题为“保护武装冲突中的水资源”的主题举行公开辩论会。

概念说明

1. 供水系统在武装冲突中遭到袭击。

2. 抢修队伍需要安全的通行条件。

供讨论的问题

(a) 如何保护供水系统免遭袭击？

(b) 如何为水井修复筹资？

(c) 如何让妇女参与水资源管理？
`,
};
