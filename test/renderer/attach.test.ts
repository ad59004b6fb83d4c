import { describe, expect, it } from 'vitest';
import { fileName } from '../../shared/contract/fields';
import { attachmentUrl, lineOf } from '../../renderer/state/attach';

describe('the name that a record keeps of a chosen file', () => {
  it.each([
    ['托盘.jpg', '托盘.jpg'],
    [' 有 空格 .png ', '有 空格 .png'],
    ['两\n行.jpg', '两 行.jpg'],
    ['', '-'],
  ])('%j is %j', (chosen, kept) => expect(lineOf(chosen)).toBe(kept));

  it('is cut in the middle where it is long, and always taken', () => {
    const long = `${'长'.repeat(200)}合同.pdf`;
    expect([...lineOf(long)]).toHaveLength(100);
    expect(lineOf(long)).toMatch(/^长{91}….{2}合同\.pdf$/u);
    for (const name of [long, '\u0000', '\ud800', '👍'.repeat(101)]) {
      expect(fileName.safeParse(lineOf(name)).success).toBe(true);
    }
  });
});

it('a kept file is found by its hash under the app’s own scheme', () => {
  const sha256 = 'a'.repeat(64);
  const file = { sha256, name: 'x', mediaType: 'image/png', bytes: 1 } as const;
  expect(attachmentUrl(file)).toBe(`/attachment/${sha256}`);
});
