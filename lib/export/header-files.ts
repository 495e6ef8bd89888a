import { SECURITY_HEADERS } from "./security-headers";

/** Files whose name changes with their content. */
const HASHED = "_next/static/";
const KEEP_FOREVER = "public, max-age=31536000, immutable";
/** Kept too, but asked about each time, so that a new build shows at once. */
const ASK_EACH_TIME = "no-cache";

/**
 * The files that tell hosts which headers to send, by name in `out/`: `_headers` (Cloudflare Pages, Netlify),
 * snippets for nginx and for Apache httpd with IBM HTTP Server, a policy and a function for CloudFront, and the
 * mark without which GitHub Pages leaves out names with `_`. docs/deploy.md says where each goes.
 */
export function headerFiles(): ReadonlyMap<string, string> {
  return new Map([
    [".nojekyll", ""],
    ["_headers", forPagesHosts()],
    ["_server/nginx.conf", forNginx()],
    ["_server/httpd.conf", forHttpd()],
    ["_server/cloudfront-headers.json", forCloudFront()],
    ["_server/cloudfront-function.js", CLOUDFRONT_FUNCTION],
  ]);
}

function lines(...parts: readonly (string | readonly string[])[]): string {
  return `${parts.flat().join("\n")}\n`;
}

function forPagesHosts(): string {
  const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return lines(
    "/*",
    headers,
    `  Cache-Control: ${ASK_EACH_TIME}`,
    `/${HASHED}*`,
    "  ! Cache-Control",
    `  Cache-Control: ${KEEP_FOREVER}`,
  );
}

function forNginx(): string {
  return lines(
    "# Kotae: include this in the location that serves the site. docs/deploy.md has the whole of it.",
    Object.entries(SECURITY_HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `set $kotae_cache "${ASK_EACH_TIME}";`,
    `if ($uri ~ "/${HASHED}") { set $kotae_cache "${KEEP_FOREVER}"; }`,
    "add_header Cache-Control $kotae_cache;",
    "charset utf-8;",
    "charset_types text/css text/plain text/markdown text/xml application/javascript text/javascript application/json;",
    "index index.html;",
  );
}

function forHttpd(): string {
  return lines(
    "# Kotae, for Apache httpd 2.2 and 2.4 and IBM HTTP Server 8.5 and 9: include this in the <Directory> of the site.",
    "# It needs mod_headers, mod_setenvif, mod_mime and mod_dir. docs/deploy.md has the whole of it.",
    Object.entries(SECURITY_HEADERS).map(([name, value]) => `Header always set ${name} "${value}"`),
    `SetEnvIf Request_URI "/${HASHED}" kotae_hashed`,
    `Header set Cache-Control "${ASK_EACH_TIME}"`,
    `Header set Cache-Control "${KEEP_FOREVER}" env=kotae_hashed`,
    "AddType text/javascript .js",
    "AddType application/json .json",
    "AddType application/manifest+json .webmanifest",
    "AddType application/atom+xml .atom",
    "AddType text/markdown .md",
    "AddDefaultCharset utf-8",
    "AddCharset utf-8 .html .css .js .json .md .txt .xml .atom .webmanifest",
    "DirectoryIndex index.html",
  );
}

function forCloudFront(): string {
  const own = {
    Name: "kotae",
    SecurityHeadersConfig: {
      ContentSecurityPolicy: {
        Override: true,
        ContentSecurityPolicy: SECURITY_HEADERS["Content-Security-Policy"],
      },
      ContentTypeOptions: { Override: true },
      FrameOptions: { Override: true, FrameOption: SECURITY_HEADERS["X-Frame-Options"] },
      ReferrerPolicy: { Override: true, ReferrerPolicy: SECURITY_HEADERS["Referrer-Policy"] },
    },
    CustomHeadersConfig: {
      Quantity: 2,
      Items: (["Permissions-Policy", "Cross-Origin-Opener-Policy"] as const).map((name) => ({
        Header: name,
        Value: SECURITY_HEADERS[name],
        Override: true,
      })),
    },
  };
  return lines(JSON.stringify(own, null, 2));
}

/** S3 behind CloudFront knows no folders: it has to be told of index.html and of the slash. */
const CLOUDFRONT_FUNCTION = lines(
  "function handler(event) {",
  "  var request = event.request;",
  "  var last = request.uri.split('/').pop();",
  "  if (last === '') request.uri += 'index.html';",
  "  else if (last.indexOf('.') < 0) {",
  "    var query = Object.keys(request.querystring).map(function (key) {",
  "      return key + '=' + request.querystring[key].value;",
  "    });",
  "    var to = request.uri + '/' + (query.length > 0 ? '?' + query.join('&') : '');",
  "    return { statusCode: 302, statusDescription: 'Found', headers: { location: { value: to } } };",
  "  }",
  "  return request;",
  "}",
);
