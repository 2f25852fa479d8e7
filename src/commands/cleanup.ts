/** What must not outlive this run: temporary files of ours, by how they are removed. */
const left = new Set<() => void>();

/** Has something removed should the run be interrupted; the function that is given back takes this back. */
export function onInterruption(remove: () => void): () => void {
  left.add(remove);
  return () => void left.delete(remove);
}

/** Removes everything that is left. */
export function cleanUp(): void {
  for (const remove of left) remove();
  left.clear();
}
