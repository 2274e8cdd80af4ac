// The page: several people's phones side by side, the clock above them, the bot's state below.
import { api } from "./api.js";
import { avatar, el, icon, iconButton, remember } from "./dom.js";
import { Phone } from "./phone.js";
import { closeMenu, form, menu, toast } from "./sheets.js";
import { direction, inOwnWords, lang, t } from "./strings.js";
import { currentZone, hourMinute, moment, now, setClock, setZone, shortDay, withSeconds, zones } from "./time.js";

const AT_FIRST = 6; // how many phones stand there when nobody has chosen
const narrow = matchMedia("(max-width: 699px)");
const main = document.getElementById("phones");
const tabs = document.getElementById("tabs");
const bar = document.getElementById("bar");
const status = document.getElementById("status");

const people = new Map(); // id → person, all of them
const open = new Map(); // id → Phone, those that stand on the page
let order = null; // chosen ids, or null: the first few
let front = null; // narrow: the one phone that is seen
let groups = [];
let bot = null;
let posters = [];
let reachable = true;
let version = 0;

// --- which phones: ?phone=ID, ?phones=ID,ID, or the same behind # ----------------------------------------

const ids = (text) => (text || "").split(",").map(Number).filter(Boolean);
let single = null;

function readAddress() {
  const query = new URLSearchParams(location.search);
  const hash = new URLSearchParams(location.hash.slice(1));
  single = Number(hash.get("phone") || query.get("phone")) || null;
  const chosen = hash.has("phones") ? hash.get("phones") : query.get("phones");
  order = single ? [single] : chosen === null ? null : ids(chosen);
  document.body.classList.toggle("single", Boolean(single));
}

function choose(chosen) {
  order = chosen;
  history.replaceState(null, "", `${location.pathname}${location.search}#phones=${chosen.join(",")}`);
  arrange();
}

const wantedIds = () => (order ?? [...people.keys()].slice(0, AT_FIRST)).filter((id) => people.has(id));

const shared = {
  get bot() { return bot; },
  get isAlone() { return Boolean(single); },
  get posters() { return posters; },
  groups: () => groups,
  showDeleted: () => remember("deleted") === "yes",
  changed: () => drawTabs(),
  hide: (phone) => choose(wantedIds().filter((id) => id !== phone.id)),
  alone: (phone) => { location.href = `/?phone=${phone.id}${langQuery()}`; },
};
const langQuery = () => {
  const asked = new URLSearchParams(location.search).get("lang");
  return asked ? `&lang=${encodeURIComponent(asked)}` : "";
};

function arrange() {
  const wanted = wantedIds();
  for (const id of wanted) {
    if (open.has(id)) continue;
    const phone = new Phone(people.get(id), shared);
    open.set(id, phone);
    phone.refresh();
  }
  for (const [id, phone] of open) {
    if (wanted.includes(id)) continue;
    phone.node.remove();
    open.delete(id);
  }
  wanted.forEach((id, index) => {
    const { node } = open.get(id);
    if (main.children[index] !== node) main.insertBefore(node, main.children[index] || null);
  });
  if (!wanted.includes(front)) front = wanted[0] ?? null;
  main.querySelector(".nobody")?.remove();
  if (!wanted.length) main.append(nobody());
  showFront();
}

function nobody() {
  const none = people.size === 0;
  return el("div", { class: "nobody" }, el("div", { class: "nobody-icon" }, icon("phones")),
    el("h1", {}, t(none ? "noPhones" : "noneShown")), el("p", {}, t(none ? "noPhonesHint" : "noneShownHint")),
    none && el("button", { type: "button", class: "strong", onclick: addPhone }, t("addPhone")));
}

function showFront() {
  const oneOnly = narrow.matches && !single;
  for (const [id, phone] of open) {
    const hidden = oneOnly && id !== front;
    const appears = phone.node.hidden && !hidden;
    phone.node.hidden = hidden;
    if (appears || !hidden) phone.appear();
  }
  drawTabs();
}

let tabsKey = null;
function drawTabs() {
  tabs.hidden = !narrow.matches || Boolean(single) || open.size < 2;
  const states = wantedIds().filter((id) => open.has(id)).map((id) => [id, open.get(id).name, id === front, open.get(id).unread.size > 0]);
  const key = JSON.stringify([tabs.hidden, states]);
  if (key === tabsKey) return;
  tabsKey = key;
  const had = tabs.contains(document.activeElement);
  tabs.replaceChildren(...states.map(([id, name, selected, unread]) => el("button", {
    type: "button", role: "tab", "aria-selected": String(selected), tabindex: selected ? "0" : "-1", "data-tab": id,
    onclick: () => { front = id; showFront(); },
  }, avatar(id, name), el("bdi", {}, open.get(id).person.first_name), unread && el("span", { class: "dot" }, el("span", { class: "unseen" }, t("unread"))))));
  const current = tabs.querySelector("[aria-selected=true]");
  if (had) current?.focus();
  if (!tabs.hidden) current?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
tabs.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
  const all = wantedIds();
  const step = (event.key === "ArrowRight") === (document.documentElement.dir !== "rtl") ? 1 : -1;
  front = all[(all.indexOf(front) + step + all.length) % all.length];
  showFront();
});

// --- the bar: clock and phones ----------------------------------------------------------------------------

const utc = el("time", { class: "utc", "data-clock": "utc" });
const local = el("time", { class: "local", "data-clock": "local" });
const day = el("span", { class: "day-name" });

function drawBar() {
  const zone = el("select", { "aria-label": t("zone"), "data-zone": true, onchange: () => {
    setZone(zone.value);
    tick();
    for (const phone of open.values()) phone.draw();
  } }, zones().map((name) => el("option", { value: name, selected: name === currentZone() }, name.replaceAll("_", " "))));
  const minutes = el("input", { type: "number", min: "1", max: "527040", value: "30", inputmode: "numeric", "aria-label": t("custom"), title: t("custom"), "data-minutes": true });
  const clockButton = (label, seconds, name) => el("button", { type: "button", "data-advance": name, onclick: () => advance(seconds()) }, label);
  const phonesButton = el("button", { type: "button", "aria-haspopup": "true", "aria-expanded": "false", "aria-label": t("phones"), "data-phones-menu": true,
    onclick: () => phonesMenu(phonesButton) }, icon("phones"), el("span", {}, t("phones")));
  const toggle = iconButton("clock", t("controls"), () => {
    bar.classList.toggle("open");
    toggle.setAttribute("aria-expanded", String(bar.classList.contains("open")));
  }, { class: "round toggle", "aria-expanded": "false", "data-controls": true });
  bar.replaceChildren(
    el("div", { class: "brand" }, el("span", { class: "logo", "aria-hidden": "true" }, icon("phones")), el("strong", {}, t("title"))),
    el("div", { class: "times", role: "group", "aria-label": t("clock") },
      el("div", { class: "time" }, el("span", { class: "time-line" }, local, day), el("span", { class: "utc-line" }, utc, " UTC"))),
    toggle,
    el("div", { class: "controls" },
      el("label", { class: "zone" }, el("span", { class: "unseen" }, t("zone")), zone),
      el("div", { class: "steps", role: "group", "aria-label": t("clock") },
        clockButton(t("plus1"), () => 60, "1m"), clockButton(t("plus5"), () => 300, "5m"), clockButton(t("plus60"), () => 3600, "1h"),
        clockButton(t("nextHour"), () => 3600 - (Math.floor(now().getTime() / 1000) % 3600), "hour")),
      el("form", { class: "custom", onsubmit: (event) => { event.preventDefault(); if (minutes.value > 0) advance(Math.round(minutes.value * 60)); } },
        minutes, el("button", { type: "submit", "data-advance": "custom" }, t("forward"))),
      el("div", { class: "spacer" }),
      phonesButton, el("button", { type: "button", class: "strong", "aria-label": t("addPhone"), "data-add-phone": true, onclick: addPhone }, icon("add"), el("span", {}, t("addPhone")))));
}

function tick() {
  const time = now();
  local.textContent = withSeconds(time, currentZone());
  utc.textContent = hourMinute(time, "UTC");
  local.dateTime = utc.dateTime = time.toISOString();
  day.textContent = shortDay(time, currentZone());
}

async function advance(seconds) {
  const buttons = bar.querySelectorAll("[data-advance]");
  buttons.forEach((button) => { button.disabled = true; });
  bar.setAttribute("aria-busy", "true");
  try {
    setClock((await api.advance(seconds)).now);
    tick();
    refreshAll();
  } catch (failure) {
    toast(document.body, `${t("failed")}: ${failure.message}`, true);
  } finally {
    bar.removeAttribute("aria-busy");
    buttons.forEach((button) => { button.disabled = false; });
  }
}

function phonesMenu(trigger) {
  const chosen = new Set(wantedIds());
  const rows = [...people.values()].map((person) => {
    const name = [person.first_name, person.last_name].filter(Boolean).join(" ");
    return el("label", { class: "item check" }, el("input", { type: "checkbox", checked: chosen.has(person.id), "data-show": person.id, onchange: (event) => {
      choose(event.target.checked ? [...wantedIds(), person.id] : wantedIds().filter((id) => id !== person.id));
    } }), avatar(person.id, name),
    el("span", { class: "titles" }, el("bdi", {}, name), el("span", { class: "owner" }, inOwnWords(person.role))), person.language_code && el("span", { class: "code" }, person.language_code));
  });
  const deleted = el("label", { class: "item check rule" }, el("input", { type: "checkbox", checked: shared.showDeleted(), "data-show-deleted": true, onchange: (event) => {
    remember("deleted", event.target.checked ? "yes" : "no");
    for (const phone of open.values()) phone.draw();
  } }), el("span", {}, t("showDeleted")));
  menu(trigger.parentElement, trigger, [...rows, deleted], { kind: "drop", label: t("phones") });
}

function addPhone() {
  closeMenu();
  form(document.body, { title: t("addPhone"), submit: t("add"), fields: [
    { name: "first_name", label: t("firstName"), required: true, dir: "auto", maxlength: "64" },
    { name: "last_name", label: t("lastName"), dir: "auto", maxlength: "64" },
    { name: "username", label: t("username"), dir: "ltr", pattern: "@?[A-Za-z][A-Za-z0-9_]{3,31}" },
    { name: "language_code", label: t("language"), value: lang, choices: languages() },
  ] }, async (values) => {
    const filled = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value.trim().replace(/^@/, "")]).filter(([, value]) => value));
    try {
      const before = wantedIds();
      const person = await api.addPhone(filled);
      people.set(person.id, { ...filled, ...person });
      front = person.id;
      choose([...before, person.id]);
      open.get(person.id).node.scrollIntoView({ inline: "end", block: "nearest", behavior: "smooth" });
    } catch (failure) {
      toast(document.body, `${t("failed")}: ${failure.message}`, true);
    }
  });
}

const LANGUAGES = ["en", "zh", "zh-hant", "ja", "ko", "ru", "uk", "fr", "es", "pt", "de", "it", "ar", "fa", "hi", "vi", "id", "th", "tr"];
function languages() {
  return LANGUAGES.map((code) => {
    let name = code;
    try { name = new Intl.DisplayNames([code], { type: "language" }).of(code); } catch { /* the code will do */ }
    return [code, name];
  });
}

// --- the foot -------------------------------------------------------------------------------------------

function drawStatus() {
  const name = bot?.username ? `@${bot.username}` : "";
  const connected = bot?.connected ?? Boolean(bot?.webhook || Date.now() - calledAt < POLL_TIME);
  const state = !reachable ? "lost" : connected ? "on" : "off";
  status.dataset.state = state;
  const key = `${state}${name}`;
  if (status.dataset.key === key) return;
  status.dataset.key = key;
  status.replaceChildren(el("span", { class: "lamp", "aria-hidden": "true" }),
    el("span", { role: "status", "data-status": state }, t({ lost: "lost", on: "connected", off: "waiting" }[state])), el("bdi", { class: "bot-name" }, name));
}

// A bot that polls calls at least this often; one with a webhook need not call.
const POLL_TIME = 60000;
let calledAt = 0;

async function noteBot(seen) {
  if (bot && seen.calls !== bot.calls) calledAt = Date.now();
  else if (!bot && seen.calls) {
    const last = await api.lastCall(seen.calls);
    if (last) calledAt = Date.now() - Math.max(0, now().getTime() - moment(last.time).getTime());
  }
  bot = seen;
  drawStatus();
}

async function watchBot() {
  for (;;) {
    await pause(3000);
    if (!document.hidden && reachable) await api.bot().then(noteBot).catch(() => {});
  }
}

// --- following the sandbox --------------------------------------------------------------------------------

async function readWorld() {
  const [allPeople, allGroups, theBot, thePosters] = await Promise.all([api.phones(), api.groups(), api.bot(), api.posters()]);
  posters = thePosters;
  people.clear();
  for (const person of allPeople) people.set(person.id, person);
  groups = allGroups;
  await noteBot(theBot);
  for (const [id, phone] of open) if (people.has(id)) phone.update(people.get(id));
  arrange();
  drawStatus();
}

function refreshAll() {
  for (const phone of open.values()) phone.refresh();
}

function refreshChats(chats) {
  for (const phone of open.values()) {
    const touched = chats.filter((chat) => chat === phone.id || phone.ownGroups().some((group) => group.id === chat));
    for (const chat of touched) if (chat !== phone.chatKey) phone.unread.add(chat);
    if (chats.includes(phone.chatKey)) phone.refresh();
    phone.head();
  }
  drawTabs();
}

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function follow() {
  for (;;) {
    try {
      // After a pause it may be another sandbox, with other people and another version: read everything.
      const isBack = !reachable;
      const answer = await api.events(isBack ? 0 : version, isBack ? 0 : 20);
      const turned = isBack || version !== answer.version;
      if (isBack || answer.version < version) refreshAll();
      version = answer.version;
      reachable = true;
      if (turned) {
        await readWorld();
        if (Array.isArray(answer.chats)) refreshChats(answer.chats); else refreshAll();
      }
      setClock((await api.clock()).now);
      if (!turned) await pause(50);
    } catch {
      reachable = false;
      drawStatus();
      await pause(1500);
    }
  }
}

async function begin() {
  document.documentElement.lang = lang;
  document.documentElement.dir = direction(lang);
  document.title = t("title");
  tabs.setAttribute("aria-label", t("phones"));
  readAddress();
  drawBar();
  tick();
  setInterval(tick, 500);
  for (;;) {
    try {
      setClock((await api.clock()).now);
      version = (await api.events(0, 0)).version;
      await readWorld();
      break;
    } catch {
      reachable = false;
      drawStatus();
      await pause(1000);
    }
  }
  reachable = true;
  drawStatus();
  document.body.dataset.ready = "yes";
  follow();
  watchBot();
}

window.addEventListener("hashchange", () => { readAddress(); arrange(); });
narrow.addEventListener("change", showFront);
begin();
