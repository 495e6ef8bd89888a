// Opens the page in the reader's language: the one chosen before, else the browser's. The page offers its
// languages as links, so without this script the reader chooses. Query and fragment are taken along.
(() => {
  const links = Array.from(document.querySelectorAll("a[hreflang]"));
  const named = (language) => links.find((link) => link.hreflang === language);
  let saved = null;
  try {
    saved = localStorage.getItem("kotae-locale");
  } catch {
    // Storage is off: the browser's languages decide.
  }
  const wanted = [saved, ...(navigator.languages ?? [])].filter((language) => typeof language === "string");
  const link = wanted.map((language) => named(language.slice(0, 2).toLowerCase())).find(Boolean) ?? links[0];
  if (link) location.replace(link.href + location.search + location.hash);
})();
