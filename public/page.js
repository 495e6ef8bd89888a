// Runs before a page is painted and needs nothing else. It gives the page the colours that were chosen on this
// device, so that nothing flashes, keeps which language was chosen (a change takes query and fragment along), and
// which entries were opened, for the home page to offer. All stays on this device; where storage is denied the page
// is as it would be without. The export puts it into the one script that every page loads, so every byte counts.
{
  const { dataset, style } = document.documentElement;
  const keep = (key, value) => {
    try {
      if (value) localStorage[key] = value;
      return localStorage[key];
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
  // So much room is theirs on the home page before they are there.
  if (recent[0]) {
    dataset.recent = "";
    style.setProperty("--recent", recent.length);
  }
  addEventListener("storage", () => paint(keep("kotae-theme")));
  addEventListener("change", ({ target: { name, value } }) => {
    if (name !== "theme") return;
    paint(value);
    keep("kotae-theme", value);
  });
  addEventListener("click", ({ target }) => {
    const link = target.closest(".language-switch");
    if (!link) return;
    keep("kotae-locale", link.hreflang);
    link.search = location.search;
    link.hash = location.hash;
  });
  addEventListener("DOMContentLoaded", () => {
    for (const choice of document.getElementsByName("theme")) choice.value = dataset.theme;
    // Its code, and its text in each language.
    const entry = document.querySelector("[data-code]")?.dataset;
    if (entry) {
      const others = recent.filter(({ code }) => code !== entry.code);
      keep("kotae-recent", JSON.stringify([entry, ...others].slice(0, 8)));
    }
  });
}
