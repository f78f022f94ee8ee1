/** What a host answers with, of at most so many bytes; `null` as soon as more has come. Rejects where it ends too early. */
export async function bodyWithin({ body }: Response, most: number): Promise<Blob | null> {
  const reader = body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const piece = await reader?.read();
    if (!piece || piece.done) return new Blob(pieces);
    bytes += piece.value.length;
    if (bytes > most) {
      await reader?.cancel();
      return null;
    }
    pieces.push(piece.value);
  }
}
