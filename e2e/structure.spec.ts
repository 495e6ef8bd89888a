import { comparePath, homePath, messagePath } from "#lib/share/address";
import { expect, test } from "./fixtures";
import { SearchBox } from "./pages/search-box";

test("the home page is a box, its examples, and the ways to browse", async ({ page, siteLocale, t }) => {
  await page.goto(homePath(siteLocale));
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "${t("home.title")}" [level=1]
      - search:
        - combobox "${t("box.label")}"
        - button "${t("box.submit")}"
        - list:
          - listitem:
            - button "${t("home.examples.code")}"
      - region "${t("home.browse")}":
        - heading "${t("home.browse")}" [level=2]
  `);
});

test("results are a listbox of named options below the combobox", async ({ page, siteLocale, t }) => {
  const box = new SearchBox(page, t);
  await page.goto(homePath(siteLocale));
  await box.input.fill("timeout");
  await expect(box.results.first()).toBeVisible();
  await box.input.press("ArrowDown");
  await expect(box.active).toBeVisible();
  await expect(page.getByRole("search")).toMatchAriaSnapshot(`
    - combobox "${t("box.label")}" [expanded]
    - button "${t("box.submit")}"
    - status: /${t("box.understood.words")}/
    - listbox "${t("box.results")}":
      - option /SSL\\d{4}[EWI]/ [selected]
      - option /SSL\\d{4}[EWI]/
  `);
});

test("an entry says first what to do, then why, then how", async ({ page, siteLocale, t }) => {
  await page.goto(messagePath(siteLocale, "SSL0206E"));
  await expect(page.getByRole("article")).toMatchAriaSnapshot(`
    - heading "SSL0206E" [level=1]
    - region "${t("entry.action")}":
      - heading "${t("entry.action")}" [level=2]
    - paragraph:
      - button "${t("ticket.copy")}"
    - figure
    - heading "${t("entry.cause")}" [level=2]
    - heading "${t("entry.resolution")}" [level=2]
    - list:
      - listitem:
        - checkbox "${t("entry.step", { number: 1 })}"
    - heading "${t("entry.related")}" [level=2]
    - paragraph:
      - link "${t("compare.link", { code: "SSL0227E" })}"
    - navigation "${t("entry.neighbours")}":
      - 'link "${t("entry.previous", { code: "SSL0205E" })}"'
      - 'link "${t("entry.next", { code: "SSL0207E" })}"'
  `);
});

test("a comparison names both messages and compares part by part", async ({ page, siteLocale, t }) => {
  await page.goto(comparePath(siteLocale, "SSL0219E-SSL0221E"));
  await expect(page.getByRole("article")).toMatchAriaSnapshot(`
    - heading "${t("compare.title", { first: "SSL0219E", second: "SSL0221E" })}" [level=1]
    - heading /SSL0219E/ [level=2]:
      - link "SSL0219E"
    - heading /SSL0221E/ [level=2]:
      - link "SSL0221E"
    - region "${t("compare.text")}"
    - region "${t("entry.cause")}"
    - region "${t("entry.resolution")}":
      - list
      - list
  `);
});
