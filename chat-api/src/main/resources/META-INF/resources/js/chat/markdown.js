import { el } from "../page/dom.js";

// Just what the replies use: paragraphs, lists, bold, emphasis, code. Tables are shown as cards instead.
export function markdown(text) {
  return text
    .split(/\n{2,}/)
    .filter((block) => !block.trimStart().startsWith("|"))
    .map((block) => {
      const lines = block.split("\n");
      return lines.every((line) => line.startsWith("- "))
        ? el("ul", {}, lines.map((line) => el("li", {}, inline(line.slice(2)))))
        : el("p", {}, lines.flatMap((line, index) => (index ? [el("br"), ...inline(line)] : inline(line))));
    });
}

function inline(text) {
  const parts = [];
  let rest = text;
  while (rest) {
    const found = /\*\*(.+?)\*\*|(?<![\w*])\*(?!\s)([^*]+?)\*|`([^`]+)`/.exec(rest);
    if (!found) break;
    parts.push(unescape(rest.slice(0, found.index)));
    const [all, bold, emphasis, code] = found;
    if (bold) parts.push(el("strong", {}, unescape(bold)));
    else if (emphasis) parts.push(el("em", {}, unescape(emphasis)));
    else parts.push(el("code", {}, code));
    rest = rest.slice(found.index + all.length);
  }
  parts.push(unescape(rest));
  return parts.filter((part) => part !== "");
}

const unescape = (text) => text.replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, "$1");
