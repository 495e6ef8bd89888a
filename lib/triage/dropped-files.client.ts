import type { LogFile } from "./triage-events";

/** What was dropped or pasted: files, the names of folders (which are not read), and text where there are no files. */
export type Dropped = { files: LogFile[]; folders: string[]; text: string };

/** Reads a drop or a paste. Has to be called in the event itself: afterwards the browser gives nothing. */
export function droppedFiles(data: DataTransfer): Dropped {
  const files: LogFile[] = [];
  const folders: string[] = [];
  for (const item of data.items) {
    if (item.kind !== "file") continue;
    const file = item.getAsFile();
    // A folder comes as a file that can't be read.
    if (item.webkitGetAsEntry()?.isDirectory) folders.push(item.webkitGetAsEntry()?.name ?? "");
    else if (file !== null) files.push({ name: file.name, blob: file });
  }
  const isText = files.length + folders.length === 0;
  return { files, folders, text: isText ? data.getData("text/plain") : "" };
}
