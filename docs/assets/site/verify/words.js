// @ts-check
/** What the page says, by key, in both languages; {0} and {1} are filled in. */

/** @type {Record<string, Record<string, string>>} */
export const WORDS = {
  zh: {
    pass: "通过",
    fail: "对不上",
    running: "正在核对：{0} / {1}",
    done: "{3} 核对，知识版本 {2}：{1} 个例子，{0} 个通过。",
    broken: "核对中断（{0}）。请刷新后再试。",
    again: "再核对一次",
  },
  en: {
    pass: "passed",
    fail: "differs",
    running: "Running: {0} of {1}",
    done: "Run on {3}, knowledge of {2}: {0} of {1} cases passed.",
    broken: "The run stopped ({0}). Reload the page and try again.",
    again: "Run again",
  },
};
