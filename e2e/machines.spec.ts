import { Ajv2020 } from "ajv/dist/2020.js";
import { LOCALES } from "#lib/i18n/locale";
import { apiPath, llmsPath, markdownPath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";

const CODE = "SSL0222W";

test("an entry says how a link to it unfurls, and its picture is there", async ({ page, siteLocale }) => {
  await page.goto(messagePath(siteLocale, CODE));
  const content = async (property: string) => {
    const meta = page.locator(`meta[property="${property}"]`);
    await expect(meta).toHaveCount(1);
    return (await meta.getAttribute("content")) ?? "";
  };
  expect(await content("og:title")).toContain(CODE);
  expect(await content("og:description")).not.toBe("");
  const size = await page.evaluate(
    async (source) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      return [picture.naturalWidth, picture.naturalHeight];
    },
    await content("og:image"),
  );
  expect(size).toEqual([1200, 630]);
  const article = page.locator('script[type="application/ld+json"]');
  await expect(article).toHaveCount(1);
  const json = JSON.parse((await article.textContent()) ?? "");
  expect(json).toMatchObject({ "@type": "TechArticle", inLanguage: siteLocale });
});

test("the Markdown twin of an entry is linked and tells the same", async ({ page, siteLocale, t }) => {
  await page.goto(messagePath(siteLocale, CODE));
  const link = page.locator('link[rel="alternate"][type="text/markdown"]');
  await expect(link).toHaveCount(1);
  const address = new URL((await link.getAttribute("href")) ?? "", page.url());
  const response = await page.request.get(address.href);
  expect(response.headers()["content-type"]).toContain("text/markdown");
  const twin = await response.text();
  expect(twin).toContain(`# ${CODE}: `);
  const cause = page.locator("#cause > p").first();
  await expect(cause).not.toBeEmpty();
  expect(twin).toContain(`## ${t("entry.cause")}\n\n${await cause.textContent()}`);
});

test("every address in llms.txt and in a twin leads to something", async ({ page, siteLocale }) => {
  for (const path of [llmsPath(), markdownPath(siteLocale, CODE)]) {
    const response = await page.request.get(path);
    expect(response.ok()).toBe(true);
    const targets = [...(await response.text()).matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.length).toBeGreaterThan(4);
    for (const target of new Set(targets)) {
      const { ok, url } = await page.request.get(new URL(target, response.url()).href).then((found) => ({
        ok: found.ok(),
        url: found.url(),
      }));
      expect(ok, url).toBe(true);
    }
  }
});

test("all public JSON of the site is what its own JSON Schema says", async ({ request }) => {
  const read = async (file: string) => {
    const response = await request.get(apiPath(file));
    expect(response.ok(), file).toBe(true);
    return response.json();
  };
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  const index = await read("index.json");
  ajv.addSchema(await read(index.schema), index.schema);
  const complaints = async (file: string, schema: string) => {
    const validate = ajv.getSchema(schema);
    const value = await read(file);
    return { value, errors: validate?.(value) ? [] : (validate?.errors ?? ["no schema"]) };
  };
  const schemaOf = (file: string) => index.files.find((each: { file: string }) => each.file === file)?.schema;
  const whole = await complaints("catalogs/ihs-ssl-1.json", schemaOf("catalogs/{catalog}-{page}.json"));
  expect(whole.errors).toEqual([]);
  const codes = whole.value.messages.map(({ code }: { code: string }) => code);
  const { revisions } = whole.value;
  const values = {
    code: codes,
    revision: revisions,
    catalog: ["ihs-ssl"],
    page: ["1"],
    part: ["answer", "triage"],
    locale: [...LOCALES],
  };
  const files = index.files.flatMap(({ file, schema }: { file: string; schema: string }) =>
    namesOf(file, Object.entries(values)).map((name) => [name, schema]),
  );
  expect(files.length).toBeGreaterThan(codes.length);
  for (const [file, schema] of files) expect((await complaints(file, schema)).errors, file).toEqual([]);
  const [{ links }] = whole.value.messages;
  for (const link of [
    links.short,
    ...LOCALES.flatMap((locale) => [links.page[locale], links.markdown[locale]]),
  ]) {
    const response = await request.get(apiPath(`catalogs/${link}`));
    expect(response.ok(), link).toBe(true);
  }
});

/** The files that a name of the index stands for: each hole filled with each of its values. */
function namesOf(file: string, values: [hole: string, values: string[]][]): string[] {
  const open = values.find(([hole]) => file.includes(`{${hole}}`));
  if (open === undefined) return [file];
  const [hole, fillings] = open;
  return fillings.flatMap((value) => namesOf(file.replace(`{${hole}}`, value), values));
}
