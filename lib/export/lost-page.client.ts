import { ROOT_META } from "../share/site-root";
import { LOST_FOUND, LOST_LINK, LOST_META } from "./lost-page";

// The page for addresses that have none is shown at any depth, so its own addresses can't be relative, and it
// does not know where the site lies. It asks for this script in its own folder and in those above it, one after the
// other: the first that answers tells where the site is, and the page gets its style, its links and its start script
// from there.
const meta = document.querySelector<HTMLMetaElement>(`meta[name=${LOST_META}]`);
const source = document.currentScript?.getAttribute("src");
if (meta !== null && source) {
  meta.remove();
  const root = new URL(`${source}/../../..`, location.href).href;
  const [style = "", start = ""] = meta.content.split(" ");
  document.querySelector(`meta[name=${ROOT_META}]`)?.setAttribute("content", root);
  // Written, not added: what is written here still comes before the page is painted.
  document.write(
    `<link rel="stylesheet" href="${root}${style}" data-precedence="next"><script src="${root}${start}"></script>${LOST_FOUND}`,
  );
  addEventListener("DOMContentLoaded", () => {
    for (const link of document.querySelectorAll(`a[${LOST_LINK}]`))
      link.setAttribute("href", root + link.getAttribute(LOST_LINK)?.slice(1));
  });
}
