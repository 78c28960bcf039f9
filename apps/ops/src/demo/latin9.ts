/** ISO-8859-15, in which older French programs write: Latin 1, with the euro sign and œ in. */
export function latin9(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = ELSEWHERE[text[index]] ?? code;
    if (byte > 0xff) throw new Error(`${text[index]} is not a letter of ISO-8859-15`);
    bytes[index] = byte;
  }
  return bytes;
}

const ELSEWHERE: Readonly<Record<string, number>> = {
  '€': 0xa4,
  Š: 0xa6,
  š: 0xa8,
  Ž: 0xb4,
  ž: 0xb8,
  Œ: 0xbc,
  œ: 0xbd,
  Ÿ: 0xbe,
};
