import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Store } from "#lib/catalog/store.node";
import { filesBelow } from "#lib/export/site-files.node";
import { entriesHavePictures } from "../picture/picture-rule";
import { formatProblem } from "../problem";
import { compareAddresses, isEntryPicture, publishedAddress } from "../share/published-addresses";
import type { CommandBody } from "./command";

/** A new page has several addresses and one fix; more than this hides what else a run says. */
const MOST_SHOWN = 20;

/** `kotae addresses`: keeps the list of every address ever published, and sees to it that each still leads somewhere. */
export const addressesCommand: CommandBody = {
  help: [
    "Usage: npm run -s kotae -- addresses [--check] [--lost] [--out FOLDER] [--content FOLDER]",
    "",
    "Compares content/addresses.txt with the built site. An address of the list that the site does not have is a",
    "Problem: someone has it in a ticket. New addresses are added to the list, which is never shortened.",
    "",
    "  --check           write nothing; a new address is a Problem, too",
    "  --lost            look only for addresses that are gone (part of npm run build)",
    "  --out FOLDER      the built site, out by default",
    "  --content FOLDER  the content, content by default",
    "",
    "Exit status: 0 all well, 1 Problems, 2 wrong usage.",
  ].join("\n"),
  async run(args, io) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: "boolean" },
        lost: { type: "boolean" },
        out: { type: "string" },
        content: { type: "string" },
      },
    });
    const out = resolve(values.out ?? "out");
    if (!existsSync(out)) {
      io.err(formatProblem({ where: out, what: "There is no built site here.", fix: "Run npm run build." }));
      return 1;
    }
    const store = new Store(values.content);
    const codes = store.catalogs().flatMap(({ id }) => store.codes(id));
    // Of a site whose entries share one picture nobody was promised that theirs stay: a chat then shows the site's.
    const isPromised = (address: string) => entriesHavePictures(codes.length) || !isEntryPicture(address);
    const listed = store.addresses();
    const { gone, unlisted } = compareAddresses(listed.filter(isPromised), addressesOf(out));
    const say = (addresses: readonly string[], what: string, fix: string) => {
      for (const address of addresses) {
        io.err(formatProblem({ where: `content/addresses.txt › ${address}`, what, fix }));
      }
    };
    if (gone.length > 0) {
      say(
        gone,
        "This address was published, and the site does not have it any more.",
        "Bring it back: a withdrawn message gets status: retired and keeps its page.",
      );
      return 1;
    }
    if (values.lost) return 0;
    if (values.check && unlisted.length > 0) {
      say(
        unlisted.slice(0, MOST_SHOWN),
        "This address is new and not in the list.",
        "Run npm run build, then npm run -s kotae -- addresses, and commit the list.",
      );
      return 1;
    }
    if (unlisted.length > 0) store.writeAddresses([...listed, ...unlisted]);
    io.out(`${listed.length} published addresses lead somewhere, ${unlisted.length} are new.`);
    return 0;
  },
};

/** The addresses that a built site has given out, in alphabetical order. */
function addressesOf(out: string): string[] {
  return filesBelow(out)
    .flatMap((file) => publishedAddress(file) ?? [])
    .sort();
}
