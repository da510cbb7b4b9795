const POLYNOMIAL = 0xedb88320;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

/** The CRC-32 that a zip keeps of each part, carried on from the pieces before; 0 where there are none. */
export function checksumOf(piece: Uint8Array, before: number): number {
  let value = ~before;
  for (let at = 0; at < piece.length; at++) {
    value = (value >>> 8) ^ (TABLE[(value ^ (piece[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~value >>> 0;
}
