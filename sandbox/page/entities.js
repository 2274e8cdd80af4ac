// Text with Telegram's entities as nodes. Offsets count UTF-16 units, as JavaScript's strings do.
import { el } from "./dom.js";
import { t } from "./strings.js";

const TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

// taps: {link(url), command(text)}, what this phone does when such a part is tapped.
export function richText(text, entities, taps) {
  const sorted = (entities || [])
    .filter((entity) => entity.length > 0 && entity.offset < text.length)
    .map((entity) => ({ ...entity, end: Math.min(entity.offset + entity.length, text.length) }))
    .sort((a, b) => a.offset - b.offset || b.end - a.end);
  return nodes(text, 0, text.length, sorted, taps);
}

function nodes(text, start, end, entities, taps) {
  const made = [];
  const waiting = [...entities];
  let at = start;
  let afterBlock = false;
  // A block ends its line by itself: the newline after it stays in the text but takes no room.
  const plain = (from, to) => {
    const skip = afterBlock && text[from] === "\n" ? 1 : 0;
    if (skip) made.push(el("span", { hidden: true }, "\n"));
    if (from + skip < to) made.push(text.slice(from + skip, to));
  };
  while (waiting.length) {
    const entity = waiting.shift();
    if (entity.offset > at) plain(at, entity.offset);
    const inside = [];
    const after = [];
    for (const other of waiting) {
      if (other.offset >= entity.end) after.push(other);
      else if (other.end <= entity.end) inside.push(other);
      else { // they cross: the part beyond the end becomes a piece of its own
        inside.push({ ...other, end: entity.end });
        after.push({ ...other, offset: entity.end });
      }
    }
    made.push(wrap(entity, text.slice(entity.offset, entity.end), nodes(text, entity.offset, entity.end, inside, taps), taps));
    waiting.splice(0, waiting.length, ...after.sort((a, b) => a.offset - b.offset || b.end - a.end));
    at = entity.end;
    afterBlock = BLOCKS.has(entity.type);
  }
  if (at < end) plain(at, end);
  return made;
}

function wrap(entity, raw, children, taps) {
  switch (entity.type) {
    case "pre":
      return el("pre", { dir: "ltr" }, el("code", { "data-language": entity.language }, children));
    case "spoiler":
      return spoiler(children);
    case "text_link":
      return link(entity.url, children, taps);
    case "url":
      return link(/^[a-z][a-z0-9+.-]*:/i.test(raw) ? raw : `https://${raw}`, children, taps);
    case "email":
      return link(`mailto:${raw}`, children, taps);
    case "phone_number":
      return link(`tel:${raw.replace(/[^\d+]/g, "")}`, children, taps);
    case "bot_command":
      return el("button", { type: "button", class: "inline-link", dir: "ltr", onclick: () => taps.command(raw) }, children);
    case "mention": case "text_mention": case "hashtag": case "cashtag":
      return el("span", { class: "mention" }, children);
    default:
      return el(TAGS[entity.type] || "span", {}, children);
  }
}

function spoiler(children) {
  const hidden = el("button", { type: "button", class: "spoiler", "aria-label": t("spoiler"), onclick: () => {
    hidden.classList.add("shown");
    hidden.removeAttribute("aria-label");
  } }, children);
  return hidden;
}

export function safeUrl(url) {
  try {
    const parsed = new URL(url);
    return ["http:", "https:", "mailto:", "tel:", "tg:"].includes(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

function link(url, children, taps) {
  const href = safeUrl(url);
  if (!href) return el("span", {}, children);
  return el("a", { href, target: "_blank", rel: "noopener noreferrer", onclick: (event) => {
    if (taps.link(href)) event.preventDefault();
  } }, children);
}
