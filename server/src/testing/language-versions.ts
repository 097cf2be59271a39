// One invented concept note in the six languages, for tests: each version with labels in its own script.
import type { LanguageCode } from '../text/languages';

export const versionTexts: Readonly<Record<LanguageCode, string>> = {
  ar: `S/2031/77

مذكرة مفاهيمية

١ - تقع المدارس في مناطق النزاع في مرمى النيران، ولذلك فإن حماية الأطفال واجب على الجميع.

٢ - ولا يمكن لبعثة حفظ السلام أن تعمل بلا تمويل.

أسئلة للمناقشة

(أ) كيف يمكن حماية الأطفال والمدارس من الهجمات؟

(ب) كيف يمكن تمويل عمليات حفظ السلام؟

(ج) كيف يمكن زيادة مشاركة المرأة في عمليات السلام؟
`,
  en: `S/2031/77

Concept note

1. Schools near the front line come under fire, and the protection of children is everyone's duty.

2. No peacekeeping mission can work without financing.

Questions for discussion

(a) How can children and schools be protected from attacks?

(b) How can peacekeeping operations be financed?

(c) How can the participation of women in peace processes be increased?
`,
  es: `S/2031/77

Nota conceptual

1. Las escuelas cercanas al frente reciben disparos, y la protección de los niños es deber de todos.

2. Ninguna misión de mantenimiento de la paz puede trabajar sin financiación.

Preguntas orientativas

a) ¿Cómo se puede proteger a los niños y las escuelas de los ataques?

b) ¿Cómo se pueden financiar las operaciones de mantenimiento de la paz?

c) ¿Cómo se puede aumentar la participación de las mujeres en los procesos de paz?
`,
  fr: `S/2031/77

Note de cadrage

1. Les écoles proches du front sont prises pour cible, et la protection des enfants est le devoir de tous.

2. Aucune mission de maintien de la paix ne peut travailler sans financement.

Questions proposées

a) Comment protéger les enfants et les écoles contre les attaques ?

b) Comment financer les opérations de maintien de la paix ?

c) Comment accroître la participation des femmes aux processus de paix ?
`,
  ru: `S/2031/77

Концептуальная записка

1. Школы вблизи линии фронта подвергаются обстрелам, и защита детей — долг каждого государства.

2. Ни одна миротворческая миссия не может работать без финансирования.

Вопросы для обсуждения

а) Как защитить детей и школы от нападений?

б) Как финансировать операции по поддержанию мира?

в) Как расширить участие женщин в мирных процессах?
`,
  zh: `S/2031/77

概念说明

1. 前线附近的学校遭到炮火袭击，保护儿童是所有国家的责任。

2. 没有资金，任何维和特派团都无法工作。

供讨论的问题

(一) 如何保护儿童和学校免遭袭击？

(二) 如何为维持和平行动筹资？

(三) 如何扩大妇女对和平进程的参与？
`,
};

/** A draft in each language, on what the note's first question asks. */
export const statementTexts: Readonly<Record<LanguageCode, string>> = {
  ar: 'السيد الرئيس،\n\nيجب على جميع الأطراف حماية الأطفال والمدارس من الهجمات، وتدريب حفظة السلام على ذلك.',
  en: 'Mr. President,\n\nAll parties must protect children and schools from attacks, and peacekeepers must be trained for it.',
  es: 'Señor Presidente:\n\nTodas las partes deben proteger a los niños y las escuelas de los ataques, y hay que formar para ello al personal.',
  fr: 'Monsieur le Président,\n\nToutes les parties doivent protéger les enfants et les écoles contre les attaques, et il faut y former le personnel.',
  ru: 'Г-н Председатель!\n\nВсе стороны должны защитить детей и школы от нападений, а миротворцев следует этому обучать.',
  zh: '主席先生，\n\n各方都必须保护儿童和学校免遭袭击，维和人员也应当为此接受培训，这是我们共同的责任。',
};
