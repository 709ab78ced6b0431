/** As a person would give it to the profile: the file itself, in letters. Too large a file is cut; the checks then refuse it. */
export const toDataUrl = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.slice(0, 250_000).arrayBuffer());
  const type = bytes[0] === 0x89 ? 'png' : 'svg+xml';
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:image/${type};base64,${btoa(letters)}`;
};
