import { type Language, wordSet } from './language';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

export const zh: Language = {
  code: 'zh',
  name: '中文',
  rightToLeft: false,
  unspaced: true,
  functionWords: new Set(),
  stem: (word) => word,
  months: numerals.map((numeral, i) => [`${i + 1}月`, `${numeral}月`]),
  weekdays: ['日', '一', '二', '三', '四', '五', '六'].map((day, i) => [
    `星期${day}`,
    `周${day}`,
    `礼拜${day}`,
    ...(i ? [] : ['星期天']),
  ]),
  quotationMarks: [
    ['“', '”'],
    ['「', '」'],
    ['《', '》'],
    ['"', '"'],
  ],
  addressWords: wordSet(`
    尊敬的 主席 秘书长 各位 女士们 先生们 女士 先生 诸位 阁下 代表 同事 部长 大使 嘉宾 成员 安理会 安全理事会 理事会 朋友们 朋友 副 首相 总理 总统 外长 主持人`),
  thanksWords: wordSet('谢谢 感谢 和 以及'),
};
