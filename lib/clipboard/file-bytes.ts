/**
 * The bytes of a file, in this script's own world: those that a page's file answers in Firefox belong to the page, and
 * half of what an array can do is denied to us then.
 */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  const theirs = new Uint8Array(await file.arrayBuffer());
  const ours = new Uint8Array(theirs.length);
  ours.set(theirs);
  return ours;
}
