// Small helpers for building the page. Text always goes in as text nodes, never as markup.

export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "class") node.className = value;
    else if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const PATHS = {
  menu: "M4 7h16M4 12h16M4 17h10",
  clip: "M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.6-8.6a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.6-7.6",
  send: "M4 12l16-8-5.5 17-3-7.5zM11.5 13.5L20 4",
  check: "M5 13l4.5 4.5L19 7",
  more: "M12 5.5v.01M12 12v.01M12 18.5v.01",
  down: "M6 9.5l6 6 6-6",
  close: "M6 6l12 12M18 6L6 18",
  reply: "M10 6L4 12l6 6M4 12h9a7 7 0 0 1 7 7",
  edit: "M4 20l1-4.5L16.5 4a2.1 2.1 0 0 1 3 0l.5.5a2.1 2.1 0 0 1 0 3L8.5 19z",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  photo: "M4 5h16v14H4zM4 16l4.5-4.5 4 4L16 12l4 4M9 9v.01",
  document: "M6 3h8l5 5v13H6zM14 3v5h5",
  voice: "M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5 11a7 7 0 0 0 14 0M12 18v3",
  location: "M12 21s7-6.5 7-11.500a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  contact: "M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0",
  scan: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 8h3v3H8zM13 8h3v3h-3zM8 13h3v3H8zM13 13h3v3h-3z",
  block: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.7 5.700l12.6 12.6",
  hide: "M3 3l18 18M10 5.300A10 10 0 0 1 21 12a14 14 0 0 1-2.5 3.300M6.5 7A14 14 0 0 0 3 12s3.3 7 9 7a9 9 0 0 0 4-1",
  alone: "M8 3h8a1.5 1.5 0 0 1 1.5 1.500v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.500v-15A1.5 1.5 0 0 1 8 3zM11 18h2",
  phones: "M4 4h7v16H4zM13 4h7v16h-7M7 17h1M16 17h1",
  add: "M12 5v14M5 12h14",
  play: "M8 5l11 7-11 7z",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2",
  link: "M7 17L17 7M9 7h8v8",
};

export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

export function iconButton(name, label, onclick, props = {}) {
  return el("button", { type: "button", class: "round", "aria-label": label, title: label, onclick, ...props }, icon(name));
}

// A colour for a person or a group: the same one wherever they appear.
export function hue(id) {
  return Math.abs((Number(id) * 137) % 360);
}

export function avatar(id, name) {
  const letters = [...(name || "?").trim()];
  const word = (name || "").trim().split(/\s+/);
  const initials = word.length > 1 && /^\p{Script=Latin}/u.test(word[0]) && /^\p{Script=Latin}/u.test(word[1]) ? (letters[0] + word[1][0]).toUpperCase() : letters[0];
  return el("span", { class: "avatar", style: `--hue:${hue(id)}`, "aria-hidden": "true" }, initials || "?");
}

export function announce(text) {
  const live = document.getElementById("live");
  live.append(el("p", {}, text));
  while (live.childElementCount > 5) live.firstElementChild.remove();
}

export function remember(key, value) {
  try {
    if (value === undefined) return localStorage.getItem(`weft.${key}`);
    localStorage.setItem(`weft.${key}`, value);
  } catch { /* storage is forbidden: nothing is remembered */ }
  return value;
}
