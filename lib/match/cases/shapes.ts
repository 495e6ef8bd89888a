/** Ways a line gets from a server to a paste: each takes a text and gives what is pasted. */
export const PREFIXES: Readonly<Record<string, string>> = {
  none: "",
  "httpd 2.2": "[Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] [1a2b3c] [4242] ",
  "httpd 2.2 without client": "[Tue Jun 09 10:20:30 2015] [crit] ",
  "client only": "[client xx.xx.xx.xx] ",
  "httpd 2.4":
    "[Tue Jun 09 10:20:30.123456 2025] [ibm_ssl:error] [pid 4242:tid 1399] [client 192.0.2.7:50123] ",
  "httpd 2.4 without client": "[Tue Jun 09 10:20:30.123456 2025] [ibm_ssl:error] [pid 4242:tid 1399] ",
  "syslog 3164": "<34>Jun  9 10:20:30 web01 ibmhttp[4242]: ",
  "syslog 5424": "<34>1 2025-06-09T10:20:30.123Z web01 ibmhttp 4242 - - ",
  journald: "Jun 09 10:20:30 web01 httpd[4242]: [Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] ",
  kubernetes: "2025-06-09T10:20:30.123456789Z stderr F [crit] [client 192.0.2.7] ",
  compose: "web-1  | [Tue Jun 09 10:20:30 2015] [crit] [client 192.0.2.7] ",
  "WebSphere SystemOut": "[6/9/15 10:20:30:123 JST] 0000001a ihs           E   ",
  "z/OS job log": "10.20.30 STC01234  ",
  "z/OS console": "N 4000000 SYSA     15160 10:20:30.12 STC01234 00000090  ",
  "list mark": "- IHS: ",
  "quotation mark": "> ",
};

export const SUFFIXES: Readonly<Record<string, string>> = {
  none: "",
  "httpd 2.2": " [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123]",
  duration: " [192.0.2.7:50123 -> 192.0.2.80:443] [10:20:30.000123456] 0ms  ",
  IPv6: " [2001:db8::7:50123 -> 2001:db8::80:443] [10:20:30.000123]",
  addition: " (no shared ciphers or no shared protocols)",
};

/** What editors, mailers, ticket systems and programs do to a text, each undone by the matcher. */
export const COVERS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  "lower case": (text) => text.toLowerCase(),
  "upper case": (text) => text.toUpperCase(),
  "full width": (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  "wrapped at 40": (text) => wrapAtBlanks(text, 40),
  "wrapped at 60": (text) => wrapAtBlanks(text, 60),
  "wrapped at 80": (text) => wrapAtBlanks(text, 80),
  "cut into 40": (text) => cutAt(text, 40),
  "cut into 60": (text) => cutAt(text, 60),
  "cut into 80": (text) => cutAt(text, 80),
  HTML: (text) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replace(/&#60;/g, "&lt;"),
  JSON: (text) => JSON.stringify(`${text}\n`).slice(1, -1),
  "JSON in ASCII": (text) => asciiJson(text),
  "JSON line": (text) => JSON.stringify({ log: `${text}\n`, stream: "stderr", time: "2025-06-09T10:20:30Z" }),
  "journald JSON": (text) => JSON.stringify({ PRIORITY: "3", _PID: "4242", MESSAGE: text }),
  address: (text) => encodeURIComponent(text),
  form: (text) => new URLSearchParams({ q: text }).toString().slice(2),
  "in quotes": (text) => `"${text}"`,
  "in Japanese quotes": (text) => `「${text}」`,
  "in code marks": (text) => `\`${text}\``,
  bold: (text) => `**${text}**`,
  quoted: (text) => `> ${text}`,
  "in a list": (text) => `  - ${text}`,
  "in a numbered list": (text) => `12. ${text}`,
  "in a table": (text) => `| ${text} |`,
  "in a table with other cells": (text) => `| 3 | ${text} | 192.0.2.7 |`,
  "in a code block": (text) => `\`\`\`\n${text}\n\`\`\``,
  "indented by a tab": (text) => `\t${text}`,
  "after other lines": (text) => `Server started\n\n${text}\n\nServer stopped`,
};

function wrapAtBlanks(text: string, width: number): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > width && line !== "") {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}

function cutAt(text: string, width: number): string {
  return text.match(new RegExp(`.{1,${width}}`, "gu"))?.join("\n") ?? text;
}

function asciiJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\u0080-\uFFFF]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
