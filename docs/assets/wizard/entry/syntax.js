// @ts-check
// The newest syntax that the wizard uses, and nothing else (see first.js).
class Newest {
  #held = 0;
  get #own() {
    return this.#held;
  }
  #add() {
    this.#held += 1_000;
    return this.#own;
  }
  static of(/** @type {Newest | null} */ one = null) {
    one ??= new Newest();
    return one.#add();
  }
}

export const newest = Newest.of();
