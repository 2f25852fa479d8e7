/** Stands for no answer among the bytes. */
const missing = -128;

/**
 * The answers to one question: a number per response, `NaN` where there is none. Answers on a scale take a byte
 * each; the first that needs more makes the column one of doubles.
 */
export class AnswerColumn {
  #bytes: Int8Array | null;
  #numbers: Float64Array | null = null;

  constructor(readonly length: number) {
    this.#bytes = new Int8Array(length).fill(missing);
  }

  at(response: number): number {
    if (this.#bytes === null) return this.#numbers![response];
    const byte = this.#bytes[response];
    return byte === missing ? Number.NaN : byte;
  }

  set(response: number, answer: number): void {
    if (this.#bytes !== null && !isByte(answer)) this.#widen(this.#bytes);
    if (this.#bytes !== null) this.#bytes[response] = answer;
    else this.#numbers![response] = answer;
  }

  *[Symbol.iterator](): Iterator<number> {
    for (let response = 0; response < this.length; response++) yield this.at(response);
  }

  #widen(bytes: Int8Array): void {
    this.#numbers = Float64Array.from(bytes, (byte) => (byte === missing ? Number.NaN : byte));
    this.#bytes = null;
  }
}

function isByte(answer: number): boolean {
  return Number.isInteger(answer) && answer > missing && answer <= 127;
}
