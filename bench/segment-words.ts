const SEGMENTER = new Intl.Segmenter("ja", { granularity: "word" });

/** The words of a text as the platform's own segmenter tells them, in lower case; what most sites would take. */
export function segmentWords(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of SEGMENTER.segment(text)) {
    if (isWordLike) words.push(segment.toLowerCase());
  }
  return words;
}
