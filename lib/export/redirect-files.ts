import type { CodePattern } from "../catalog/code";

/** The codes of a catalog and how they are built. */
export type RedirectedCodes = { pattern: CodePattern; codes: readonly string[] };

/** Cloudflare Pages takes so many static redirects; Netlify takes more. */
const MOST_LINES = 2_000;

/**
 * The files that let a server itself correct the case of a code in an address (`/ssl0222w` to `/SSL0222W/`), by name
 * in the built site: `_redirects` for Netlify and Cloudflare Pages, and snippets for nginx and for Apache httpd with
 * IBM HTTP Server. Without any of them
 * there are files for the spelling in lower case, and the not-found page does the same for all others with a script.
 */
export function redirectFiles(catalogs: readonly RedirectedCodes[]): [name: string, content: string][] {
  return [
    ["_redirects", forPagesHosts(catalogs)],
    ["_server/nginx-redirects.conf", forNginx(catalogs)],
    ["_server/apache-redirects.conf", forApache(catalogs)],
  ];
}

function forPagesHosts(catalogs: readonly RedirectedCodes[]): string {
  const codes = catalogs.flatMap((each) => each.codes);
  if (codes.length * 2 > MOST_LINES) {
    return `# ${codes.length} codes are more than ${MOST_LINES} redirects allow: the not-found page corrects addresses.\n`;
  }
  return `${codes
    .flatMap((code) => [`/${code.toLowerCase()} /${code}/ 301`, `/${code.toLowerCase()}/ /${code}/ 301`])
    .join("\n")}\n`;
}

function forNginx(catalogs: readonly RedirectedCodes[]): string {
  const codes = catalogs.flatMap((each) => each.codes);
  return [
    "# Include this at the level of http { }, and in server { } write:",
    "#   if ($kotae_redirect) { return 301 $kotae_redirect; }",
    "# or in the location of a site that lies in a folder. docs/deploy.md has the whole of it.",
    "# The last part of the address, where it is written like a code, in whatever folder the site lies. Folders of other",
    "# characters are left alone: an address is decoded here, and what it holds goes into a header.",
    "map $uri $kotae_last { default ''; '~^(?<kotae_folder>/(?:[A-Za-z0-9._~-]+/)*)(?<kotae_written>[A-Za-z]+[0-9]+[A-Za-z])/?$' $kotae_written; }",
    "# nginx compares these without regard to case.",
    "map $kotae_last $kotae_code {",
    "  default '';",
    ...codes.map((code) => `  ${code} ${code};`),
    "}",
    "# Not where it is right already.",
    "map $uri $kotae_right { default 0; '~^.*/[A-Z]+[0-9]+[A-Z]/$' 1; }",
    "# With the query, which return leaves out.",
    "map $kotae_right:$kotae_code $kotae_redirect { default ''; '~^0:.' $kotae_folder$kotae_code/$is_args$args; }",
    "",
  ].join("\n");
}

function forApache(catalogs: readonly RedirectedCodes[]): string {
  const shapes = catalogs.map(
    ({ pattern }) => `${pattern.prefix}[0-9]{${pattern.digits}}[${Object.keys(pattern.letters).join("")}]`,
  );
  return [
    "# Include this inside <VirtualHost>, or in the server's configuration where there is none; not in .htaccess and",
    "# not inside <Directory>, where RewriteMap is not allowed. It needs mod_rewrite. docs/deploy.md has the whole of it.",
    "RewriteEngine On",
    "RewriteMap kotae_upper int:toupper",
    ...shapes.flatMap((shape) => [
      `RewriteCond %{REQUEST_URI} !/${shape}/$`,
      `RewriteRule ^(.*/)(${shape})/?$ $1\${kotae_upper:$2}/ [NC,R=301,L]`,
    ]),
    "",
  ].join("\n");
}
