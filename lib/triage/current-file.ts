import type { LineDecoder } from "./line-decoder";
import type { SampleLine } from "./report";

/** The file that is being read. */
export type CurrentFile = { name: string; decoder: LineDecoder };

const LONGEST_SAMPLE = 1_000;

/** A line of the file as a Report shows it. */
export function sampleOf({ name }: CurrentFile, line: number, text: string): SampleLine {
  return { file: name, line, text: text.slice(0, LONGEST_SAMPLE) };
}
