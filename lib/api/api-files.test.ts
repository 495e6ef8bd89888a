import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { API_FILES } from "#lib/api/api-files.node";
import { apiIndex, schemaOf } from "./api-index";
import { apiSchema, schemaAddress } from "./api-schema";

/** What a stranger's program does: the schema as it is served, and a validator that is not ours. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, validateFormats: false });
ajv.addSchema(asServed(apiSchema()), "schema.json");
const names = Object.keys(API_FILES).filter((name) => name !== "schema.json");

function asServed(value: unknown) {
  return JSON.parse(JSON.stringify(value));
}

function complaints(name: string, value: unknown): unknown[] {
  const validate = ajv.getSchema(schemaAddress(schemaOf(name)));
  if (validate === undefined) throw new Error(`No schema for ${name}.`);
  return validate(asServed(value)) ? [] : (validate.errors ?? []);
}

describe("the public JSON", () => {
  test.each(names)("%s is what its JSON Schema says", (name) => {
    expect(complaints(name, API_FILES[name]?.())).toEqual([]);
  });

  test("is refused by its JSON Schema where a field is missing, wrong or unknown", () => {
    const name = "messages/SSL0222W.json";
    const message = asServed(API_FILES[name]?.());
    expect(complaints(name, { ...message, severity: "fatal" })).not.toEqual([]);
    expect(complaints(name, { ...message, colour: "red" })).not.toEqual([]);
    expect(complaints(name, { ...message, cause: undefined })).not.toEqual([]);
  });

  test("has one JSON for each message, and the whole catalog", () => {
    const page = asServed(API_FILES["catalogs/ihs-ssl-1.json"]?.());
    const codes = page.messages.map(({ code }: { code: string }) => code);
    expect(codes).toHaveLength(page.total);
    expect(names.filter((name) => name.startsWith("messages/"))).toEqual(
      codes.map((code: string) => `messages/${code}.json`),
    );
  });

  test("lists every kind of its files, and how many there are", () => {
    const { files } = apiIndex(names.filter((name) => name !== "index.json"));
    expect(files.reduce((sum, { count }) => sum + count, 0)).toBe(names.length);
    expect(asServed(API_FILES["index.json"]?.()).files).toEqual(files);
  });
});
