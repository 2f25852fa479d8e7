type TypedArray = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A typed array whose length is known only at the end. */
export class GrowingArray<A extends TypedArray> {
  #values: A;
  #length = 0;

  constructor(readonly type: new (length: number) => A) {
    this.#values = new type(1024);
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new this.type(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  values(): A {
    return this.#values.subarray(0, this.#length) as A;
  }
}
