/** The parameters of a model, in its order. */
export type ParameterValues = Float64Array | readonly number[];

/** A model of how long customers stay, in whole periods. */
export interface RetentionModel {
  /** The names of the parameters, all > 0. */
  parameters: readonly string[];
  /**
   * The natural logarithm of the retention rate of period t ≥ 1, r(t) = S(t)/S(t − 1): of the customers there
   * after t − 1 periods, the share still there after t. Writes its derivatives by the parameters into
   * `gradient`.
   */
  logRetention(parameters: ParameterValues, period: number, gradient: Float64Array): number;
}
