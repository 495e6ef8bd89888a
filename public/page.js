// Runs before a page is painted and needs nothing else. It gives the page the colours that were chosen on this
// device, so that nothing flashes, and keeps which entries were opened, for the home page to offer. Both stay on
// this device; where storage is denied the page is as it would be without.
(() => {
  const root = document.documentElement;
  const keep = (key, value) => {
    try {
      if (value === undefined) return localStorage.getItem(key);
      localStorage.setItem(key, value);
    } catch {
      // Storage is denied: the choice holds for this page.
    }
    return null;
  };
  const paint = (theme) => {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
  };
  paint(keep("kotae-theme"));
  let recent = [];
  try {
    recent = JSON.parse(keep("kotae-recent")) ?? [];
    // The home page shows five: so much room is theirs before they are there.
    if (recent[0]?.code) {
      root.dataset.recent = "";
      root.style.setProperty("--recent", Math.min(recent.length, 5));
    }
  } catch {
    // What stands there is not ours: it is written anew.
  }
  addEventListener("storage", ({ key, newValue }) => key === "kotae-theme" && paint(newValue));
  addEventListener("change", ({ target }) => {
    if (target.name !== "theme") return;
    paint(target.value);
    keep("kotae-theme", target.value);
  });
  addEventListener("DOMContentLoaded", () => {
    for (const choice of document.getElementsByName("theme")) choice.value = root.dataset.theme ?? "system";
    const { code, text, textLang: lang } = document.querySelector("article[data-code]")?.dataset ?? {};
    if (!code) return;
    const others = recent.filter?.((entry) => entry?.code !== code) ?? [];
    keep("kotae-recent", JSON.stringify([{ code, text, lang }, ...others].slice(0, 8)));
  });
})();
