import { expect, it } from 'vitest';
import { wordings } from '.';

it.each([
  ['主题一 惠及每名学生', true],
  ['议题二：持久的资金', true],
  ['第三场圆桌会议', true],
  ['主题一惠及每名学生', true],
  ['议题十分重要。', false],
  ['议题一直备受安理会关注', false],
  ['领域一体化进展缓慢。', false],
  ['主题2030年议程的落实。', false],
  ['主题一侧重于预防工作。', false],
])('tells the heading of a Chinese theme from a sentence that begins alike: %s', (text, isHeading) =>
  expect(wordings.zh.themeHeading.test(text)).toBe(isHeading),
);
