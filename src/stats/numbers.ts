/** Numbers in a row: an array, or what makes each of them when it is asked for and so needs no memory. */
export interface Numbers {
  readonly length: number;
  /** Is not called beyond the length, where an array has undefined. */
  at(index: number): number | undefined;
}
