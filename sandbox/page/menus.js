// The menus of a phone: about the phone, about a message, the bot's commands, what can be attached.
import { api } from "./api.js";
import { isMine, reactionCounts, wordsOf } from "./bubble.js";
import { el } from "./dom.js";
import { closeMenu, form, menu, menuItem } from "./sheets.js";
import { t } from "./strings.js";

const REACTIONS = ["👍", "❤", "🙏", "👀", "🎉", "😢", "👎"];

export function moreMenu(phone) {
  menu(phone.node, phone.moreButton, [
    menuItem("scan", t("scan"), () => scan(phone), { "data-scan": true }),
    phone.blocked ? menuItem("block", t("unblock"), () => phone.block(false)) : menuItem("block", t("block"), () => phone.block(true), { "data-block": true }),
    phone.page.isAlone ? null : menuItem("alone", t("alone"), () => phone.page.alone(phone), { "data-alone": true }),
    phone.page.isAlone ? null : menuItem("hide", t("hide"), () => phone.page.hide(phone), { "data-hide": true }),
  ], { kind: "from-top end", label: t("more") });
}

export function messageMenu(phone, message, trigger) {
  const mineNow = [...reactionCounts(message.reactions, phone.id)].find(([, { mine }]) => mine)?.[0];
  menu(phone.node, trigger, [
    el("div", { class: "pick", role: "group", "aria-label": t("react") }, REACTIONS.map((emoji) =>
      el("button", { type: "button", class: emoji === mineNow ? "own" : "", "aria-label": emoji === mineNow ? `${t("unreact")} ${emoji}` : `${t("react")} ${emoji}`,
        "data-react": emoji, onclick: () => { closeMenu(true); phone.react(message, emoji === mineNow ? null : emoji); } }, emoji))),
    menuItem("reply", t("reply"), () => phone.setContext({ reply: message }), { "data-reply": true }),
    isMine(message, phone) && wordsOf(message) ? menuItem("edit", t("edit"), () => phone.setContext({ edit: message }), { "data-edit": true }) : null,
    wordsOf(message) ? menuItem("copy", t("copy"), () => phone.copy(wordsOf(message))) : null,
  ], { kind: "from-bottom", label: t("actions") });
}

export async function commandMenu(phone) {
  let commands = [];
  try { commands = await api.commands(phone.id, phone.chat); } catch { /* shown as none */ }
  const rows = commands.map(({ command, description }) => el("button", { type: "button", class: "item command", "data-command": command,
    onclick: () => { closeMenu(true); phone.say(`/${command}`); } }, el("code", { dir: "ltr" }, `/${command}`), el("span", { dir: "auto" }, description)));
  menu(phone.node, phone.commandButton, rows.length ? rows : el("p", { class: "hint" }, t("noCommands")), { kind: "from-bottom", label: t("commands") });
}

export function attachMenu(phone) {
  menu(phone.node, phone.attachButton, [
    menuItem("photo", t("photo"), () => pick(phone, "photo", "image/*")),
    menuItem("document", t("document"), () => pick(phone, "document", "")),
    menuItem("voice", t("voice"), () => phone.send({ kind: "voice", duration: 4 })),
    menuItem("location", t("location"), () => shareLocation(phone)),
    menuItem("contact", t("contact"), () => shareContact(phone)),
    menuItem("scan", t("scan"), () => scan(phone)),
  ], { kind: "from-bottom grid", label: t("attach") });
}

function pick(phone, kind, accept) {
  const input = el("input", { type: "file", accept, hidden: true, "data-file": kind });
  input.addEventListener("change", () => {
    const file = input.files[0];
    input.remove();
    if (!file) return;
    const body = new FormData();
    for (const [key, value] of Object.entries(phone.here({ kind, file_name: file.name }))) body.append(key, value);
    const caption = phone.context?.edit ? "" : phone.field.value.trim();
    if (caption) body.append("caption", caption);
    if (phone.context?.reply) body.append("reply_to", phone.context.reply.message_id);
    body.append("file", file, file.name);
    phone.atEnd = true;
    phone.attempt(() => api.upload(phone.id, body)).then((done) => {
      if (!done) return;
      phone.setContext(null);
      if (caption && phone.field.value.trim() === caption) phone.field.value = "";
      phone.grow();
    });
  });
  input.addEventListener("cancel", () => input.remove());
  phone.node.append(input);
  input.click();
}

export async function scan(phone) {
  const posters = await api.posters().catch(() => []);
  const example = phone.page.bot?.username ? `https://t.me/${phone.page.bot.username}?start=` : "https://t.me/";
  form(phone.node, { title: t("scan"), hint: t(posters.length ? "scanOther" : "scanHint"), submit: t("open"),
    picks: posters.map(({ label, link }) => [label, link]),
    fields: [{ name: "link", label: t("link"), placeholder: example, required: true, dir: "ltr", inputmode: "url", "data-link": true }] },
  ({ link }) => phone.openLink(link));
}

export function shareLocation(phone) {
  form(phone.node, { title: t("location"), submit: t("share"), fields: [
    { name: "latitude", label: t("latitude"), value: "31.2304", required: true, type: "number", step: "any", min: "-90", max: "90", dir: "ltr" },
    { name: "longitude", label: t("longitude"), value: "121.4737", required: true, type: "number", step: "any", min: "-180", max: "180", dir: "ltr" },
  ] }, ({ latitude, longitude }) => phone.send({ kind: "location", latitude: Number(latitude), longitude: Number(longitude) }));
}

export function shareContact(phone) {
  const number = `+86138${String(phone.id).slice(-8).padStart(8, "0")}`;
  form(phone.node, { title: t("contact"), submit: t("share"), fields: [
    { name: "phone_number", label: t("number"), value: number, required: true, type: "tel", dir: "ltr" },
    { name: "first_name", label: t("firstName"), value: phone.person.first_name, required: true, dir: "auto" },
  ] }, (values) => phone.send({ kind: "contact", ...values, user_id: phone.id }));
}
