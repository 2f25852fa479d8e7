/**
 * The real roots of a x² + b x + c, also where a is 0 or nearly so: of the two ways to write a root, the one
 * that does not subtract nearly equal numbers. None where a and b are 0.
 */
export function quadraticRoots(a: number, b: number, c: number): number[] {
  const discriminant = b * b - 4 * a * c;
  if (discriminant < 0) return [];
  const q = -(b + (b < 0 ? -1 : 1) * Math.sqrt(discriminant)) / 2;
  return [q / a, c / q].filter(Number.isFinite);
}
