// Runs before a page is painted and needs nothing else. It gives the page the colours that were chosen on this
// device, so that nothing flashes, keeps which language was chosen (a change takes query and fragment along), and
// which entries were opened, for the home page to offer. All stays on this device; where storage is denied the page
// is as it would be without. The export puts it into the one script that every page loads, so every byte counts.
{
  const { dataset, style } = document.documentElement;
  const keep = (key, value) => {
    try {
      return value ? localStorage.setItem(key, value) : localStorage.getItem(key);
    } catch {
      // Storage is denied: the choice holds for this page.
    }
  };
  const paint = (theme) => {
    dataset.theme = theme ?? "system";
  };
  paint(keep("kotae-theme"));
  let recent = [];
  try {
    recent = JSON.parse(keep("kotae-recent")).filter(({ code }) => code);
  } catch {
    // Nothing is there, or what is there is not ours: it is written anew.
  }
  // The home page shows five: so much room is theirs before they are there.
  if (recent[0]) {
    dataset.recent = "";
    style.setProperty("--recent", Math.min(recent.length, 5));
  }
  addEventListener("storage", ({ key, newValue }) => key === "kotae-theme" && paint(newValue));
  addEventListener("change", ({ target: { name, value } }) => {
    if (name !== "theme") return;
    paint(value);
    keep("kotae-theme", value);
  });
  addEventListener("click", ({ target }) => {
    const link = target.closest("a.language-switch");
    if (!link) return;
    keep("kotae-locale", link.hreflang);
    link.search = location.search;
    link.hash = location.hash;
  });
  addEventListener("DOMContentLoaded", () => {
    for (const choice of document.getElementsByName("theme")) choice.value = dataset.theme;
    const entry = document.querySelector("article[data-code]");
    if (!entry) return;
    const { code, text, textLang: lang } = entry.dataset;
    const others = recent.filter((other) => other.code !== code);
    keep("kotae-recent", JSON.stringify([{ code, text, lang }, ...others].slice(0, 8)));
  });
}
