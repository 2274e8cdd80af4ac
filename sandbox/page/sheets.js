// What opens over a page or a phone: menus, little forms, toasts and alerts.
import { el, icon } from "./dom.js";
import { t } from "./strings.js";

let openMenu = null;

export function closeMenu(giveFocusBack = false) {
  if (!openMenu) return;
  const { panel, trigger } = openMenu;
  openMenu = null;
  panel.remove();
  trigger?.setAttribute("aria-expanded", "false");
  if (giveFocusBack) trigger?.focus();
}

document.addEventListener("pointerdown", (event) => {
  if (openMenu && !openMenu.panel.contains(event.target) && !openMenu.trigger?.contains(event.target)) closeMenu();
});
document.addEventListener("keydown", (event) => {
  if (!openMenu) return;
  if (event.key === "Escape") closeMenu(true);
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [...openMenu.panel.querySelectorAll("button, input, select")];
  if (!stops.length || document.activeElement.matches("input, select")) return;
  const step = event.key === "ArrowDown" ? 1 : -1;
  stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
  event.preventDefault();
});

// Opens `content` in `host`; a second tap on the trigger closes it again.
export function menu(host, trigger, content, { kind = "", label = "" } = {}) {
  const again = openMenu?.trigger === trigger && trigger;
  closeMenu();
  if (again) return null;
  const panel = el("div", { class: `panel ${kind}`, role: "group", "aria-label": label }, content);
  openMenu = { panel, trigger };
  trigger?.setAttribute("aria-expanded", "true");
  host.append(panel);
  panel.querySelector("button, input, select")?.focus({ preventScroll: true });
  return panel;
}

export function menuItem(name, label, onclick, props = {}) {
  return el("button", { type: "button", class: "item", ...props, onclick: () => { closeMenu(true); onclick(); } },
    name && icon(name), el("span", {}, label));
}

// fields: [{name, label, value?, type?, choices?, required?, hint?}] → calls done(values) when it is sent.
// picks: [[label, value]] are ready values of the first field, each sent by one tap.
export function form(host, { title, fields, submit, hint, picks = [] }, done) {
  closeMenu();
  const inputs = fields.map(({ name, label, value, choices, ...rest }) => el("label", {}, el("span", {}, label),
    choices
      ? el("select", { name }, choices.map(([code, word]) => el("option", { value: code, selected: code === value }, word)))
      : el("input", { name, value, autocomplete: "off", ...rest })));
  const sheet = el("form", { class: "sheet", role: "dialog", "aria-modal": "true", "aria-label": title },
    el("h2", {}, title),
    picks.length > 0 && el("div", { class: "picks" }, picks.map(([label, value]) => el("button", { type: "button", class: "item", "data-pick": value,
      onclick: () => { close(); done({ [fields[0].name]: value }); } }, icon("scan"), el("span", { dir: "auto" }, label)))),
    hint && el("p", { class: "hint" }, hint), inputs,
    el("div", { class: "sheet-buttons" },
      el("button", { type: "button", class: "quiet", onclick: () => close() }, t("cancel")),
      el("button", { type: "submit", class: "strong" }, submit)));
  const curtain = over(host, sheet);
  const before = document.activeElement;
  function close() {
    curtain.remove();
    before?.focus?.();
  }
  sheet.addEventListener("submit", (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(sheet));
    close();
    done(values);
  });
  curtain.addEventListener("keydown", (event) => event.key === "Escape" && close());
  curtain.addEventListener("pointerdown", (event) => event.target === curtain && close());
  sheet.querySelector(".picks button, input, select").focus();
}

export function alertBox(host, text) {
  const before = document.activeElement;
  const close = () => { curtain.remove(); before?.focus?.(); };
  const button = el("button", { type: "button", class: "strong", onclick: () => close() }, t("ok"));
  const curtain = over(host, el("div", { class: "sheet alert", role: "alertdialog", "aria-modal": "true", "aria-label": text, "data-alert": true },
    el("p", { dir: "auto" }, text), el("div", { class: "sheet-buttons" }, button)));
  curtain.addEventListener("keydown", (event) => event.key === "Escape" && close());
  button.focus();
}

function over(host, sheet) {
  const curtain = el("div", { class: "curtain" }, sheet);
  sheet.addEventListener("keydown", (event) => {
    if (event.key !== "Tab") return;
    const stops = [...sheet.querySelectorAll("button, input, select")];
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== edge) return;
    (event.shiftKey ? stops.at(-1) : stops[0]).focus();
    event.preventDefault();
  });
  host.append(curtain);
  return curtain;
}

export function toast(host, text, isError = false) {
  host.querySelectorAll(":scope > .toast").forEach((old) => old.remove());
  const note = el("div", { class: `toast${isError ? " bad" : ""}`, role: "status", dir: "auto", "data-toast": true }, text);
  host.append(note);
  setTimeout(() => note.remove(), isError ? 6000 : 4000);
}
