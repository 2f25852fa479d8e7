/** The confidence of all intervals. */
export const level = 0.95;
