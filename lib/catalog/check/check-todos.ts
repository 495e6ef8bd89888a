import type { Problem } from "../../problem";

/** TODOs: no value of a file is still to be written. `value` is the parsed YAML, whatever its shape. */
export function checkTodos(file: string, value: unknown): Problem[] {
  return todoPaths(value).map((path) => ({
    where: `${file} › ${path}`,
    what: "It is still to be written (TODO).",
    fix: "Write it, or take the field out if it is optional.",
  }));
}

function todoPaths(value: unknown, path = ""): string[] {
  if (typeof value === "string") return /(?<![A-Za-z])TODO(?![A-Za-z])/.test(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    todoPaths(child, path === "" ? key : `${path}.${key}`),
  );
}
