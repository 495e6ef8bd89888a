/**
 * `robots.txt`: everything may be read. It names the sitemap where the site's own address is known, since robots take
 * a full address only.
 */
export function robotsText(sitemap: string | undefined): string {
  const lines = ["User-agent: *", "Allow: /", ...(sitemap === undefined ? [] : ["", `Sitemap: ${sitemap}`])];
  return `${lines.join("\n")}\n`;
}
