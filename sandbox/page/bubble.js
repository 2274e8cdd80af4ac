// One message as a bubble. `phone` is the Phone that shows it; it knows what taps do.
import { api } from "./api.js";
import { el, hue, icon, iconButton } from "./dom.js";
import { richText } from "./entities.js";
import { messageMenu } from "./menus.js";
import { t } from "./strings.js";
import { hourMinute, moment, span } from "./time.js";

export const wordsOf = (message) => message.text || message.caption || "";
export const isMine = (message, phone) => message.from?.id === phone.id && !message.from?.is_bot;
export const nameOf = (who) => [who?.first_name, who?.last_name].filter(Boolean).join(" ") || who?.title || "";

// What a service message says: {kind: details}.
function serviceWords(service) {
  const [[kind, about]] = Object.entries(service);
  const names = () => [].concat(about).map(nameOf).join(", ");
  switch (kind) {
    case "forum_topic_created": return t("topicCreated", about);
    case "forum_topic_edited": return t("topicEdited", { name: about.name ?? "" });
    case "forum_topic_closed": return t("topicClosed");
    case "forum_topic_reopened": return t("topicReopened");
    case "new_chat_members": return t("joined", { name: names() });
    case "left_chat_member": return t("left", { name: names() });
    case "migrate_to_chat_id": case "migrate_from_chat_id": return t("migrated");
    default: return kind.replaceAll("_", " ");
  }
}

// One line about a message: for quotes, for the live region.
export function summary(message) {
  if (!message) return t("missing");
  const words = wordsOf(message);
  if (words) return words;
  if (message.service) return serviceWords(message.service);
  return message.media ? mediaWord(message.media) : "";
}

const KINDS = { photo: "photo", album: "album", voice: "voiceMessage", video_note: "video", video: "video", document: "document",
  sticker: "sticker", location: "location", venue: "venue", contact: "contact", poll: "poll", dice: "dice", audio: "audio" };
const mediaWord = (media) => {
  const word = t(KINDS[media.kind] || "file");
  return media.kind === "sticker" && media.emoji ? `${media.emoji} ${word}` : word;
};

export function bubble(message, phone, { showName, tail }) {
  if (message.service) return el("div", { class: "service", "data-message": message.message_id }, el("span", { dir: "auto" }, serviceWords(message.service)));
  const mine = isMine(message, phone);
  const bare = ["sticker", "dice"].includes(message.media?.kind);
  const inside = el("div", { class: `bubble${bare ? " bare" : ""}${message.media && !wordsOf(message) ? " only" : ""} ${message.media?.kind || ""}` },
    showName && !mine && el("div", { class: "sender", dir: "auto", style: `--hue:${hue(message.from?.id)}` },
      nameOf(message.from), message.from?.is_bot && el("span", { class: "badge" }, t("bot"))),
    forwardLine(message), replyLine(message, phone), message.media && mediaView(message.media, phone), words(message, phone));
  inside.append(reactionRow(message, phone) || "");
  const row = el("article", {
    class: `row ${mine ? "mine" : "theirs"}${tail ? " tail" : ""}${message.deleted ? " deleted" : ""}${message.buttons?.length ? " keyed" : ""}`,
    "data-message": message.message_id, "data-from": message.from?.is_bot ? "bot" : message.from?.id,
    "aria-label": mine ? t("you") : nameOf(message.from),
  }, el("div", { class: "line" }, inside, !message.deleted && iconButton("more", t("actions"), (event) => messageMenu(phone, message, event.currentTarget),
    { class: "round more", "aria-haspopup": "true", "aria-expanded": "false" })));
  if (message.buttons?.length && !message.deleted) row.append(inlineKeyboard(message, phone));
  if (!message.deleted) holdOpens(row, () => messageMenu(phone, message, row.querySelector(".more")));
  return row;
}

function words(message, phone) {
  const text = wordsOf(message);
  const meta = el("span", { class: "meta", dir: "ltr" },
    message.deleted && el("span", {}, t("deleted")), message.edited && !message.deleted && el("span", {}, t("edited")),
    el("time", { datetime: moment(message.date).toISOString() }, hourMinute(moment(message.date))));
  const taps = { link: (url) => phone.tapLink(url), command: (command) => phone.say(command) };
  return el("div", { class: "body", dir: "auto" },
    text && el("span", { "data-text": true }, richText(text, message.entities || message.caption_entities, taps)),
    el("span", { class: "meta-place" }, meta));
}

function forwardLine(message) {
  const origin = message.forward || message.forward_origin;
  if (!origin) return null;
  const name = typeof origin === "string" ? origin : nameOf(origin.sender_user || origin.sender_chat || origin.chat || origin) || origin.sender_user_name || "";
  return el("div", { class: "forward", dir: "auto" }, `${t("forwarded")} ${name}`);
}

function replyLine(message, phone) {
  const id = message.reply_to?.message_id ?? message.reply_to;
  if (!id || id === message.thread) return null;
  const original = phone.find(id);
  const quote = message.quote?.text ?? message.quote;
  return el("button", { type: "button", class: "quote", "data-reply-to": id, onclick: () => phone.goTo(id) },
    original && el("strong", { dir: "auto" }, isMine(original, phone) ? t("you") : nameOf(original.from)),
    el("span", { dir: "auto" }, quote || summary(original)));
}

function inlineKeyboard(message, phone) {
  return el("div", { class: "keyboard" }, message.buttons.map((row) => el("div", { class: "keys" }, row.map((button) => {
    const waiting = phone.isPending(message.message_id, button);
    return el("button", { type: "button", class: `key ${button.style || ""}${waiting ? " waiting" : ""}`, "aria-disabled": waiting && "true", "aria-busy": waiting && "true",
      "data-button": button.text, dir: "auto", onclick: () => phone.tap(message, button) },
      button.text, button.url && icon("link"));
  }))));
}

// reactions come as {emoji: count}, {person: emoji} or [{emoji, from | count}].
export function reactionCounts(reactions, me) {
  const counts = new Map();
  const note = (emoji, who, count = 1) => {
    if (!emoji) return;
    const entry = counts.get(emoji) || { count: 0, mine: false };
    entry.count += count;
    entry.mine ||= String(who) === String(me);
    counts.set(emoji, entry);
  };
  if (Array.isArray(reactions)) {
    for (const each of reactions) {
      if (typeof each === "string") note(each);
      else note(each.emoji ?? each.type?.emoji, each.from?.id ?? each.from ?? each.by ?? each.user_id, each.count ?? each.total_count ?? 1);
    }
  } else {
    for (const [key, value] of Object.entries(reactions || {})) {
      if (typeof value === "number") note(key, null, value);
      else for (const emoji of [].concat(value)) note(emoji.emoji ?? emoji, key);
    }
  }
  return counts;
}

function reactionRow(message, phone) {
  const counts = reactionCounts(message.reactions, phone.id);
  if (!counts.size) return null;
  return el("div", { class: "reactions" }, [...counts].map(([emoji, { count, mine }]) =>
    el("button", { type: "button", class: `reaction${mine ? " own" : ""}`, "aria-pressed": String(mine), "aria-label": `${emoji} ${count}`,
      onclick: () => phone.react(message, mine ? null : emoji) }, emoji, count > 1 && el("span", {}, String(count)))));
}

function mediaView(media, phone) {
  const source = media.file_id && api.file(media.file_id);
  switch (media.kind) {
    case "photo":
      return picture(media, source, phone);
    case "voice": case "audio": case "video_note":
      return voice(media, source, phone);
    case "location": case "venue":
      return place(media);
    case "contact":
      return card("contact", nameOf(media) || t("contact"), media.phone_number || "");
    case "sticker": case "dice":
      return el("div", { class: "big" }, media.emoji || "🎲", media.value ? el("small", {}, String(media.value)) : null);
    case "poll":
      return el("div", { class: "poll" }, el("strong", { dir: "auto" }, media.question || t("poll")),
        el("ul", {}, (media.options || []).map((option) => el("li", { dir: "auto" }, option.text ?? option))));
    default:
      return card("document", media.file_name || mediaWord(media), media.size ? bytes(media.size) : "", source);
  }
}

function picture(media, source, phone) {
  const missing = () => card("photo", t("photo"), media.size ? bytes(media.size) : "");
  if (!source) return missing();
  const image = el("img", { src: source, alt: t("photo"), loading: "lazy", class: "picture", onload: () => phone.keepAtEnd() });
  const holder = el("a", { href: source, target: "_blank", rel: "noopener", class: "picture-link" }, image);
  image.addEventListener("error", () => holder.replaceWith(missing()));
  return holder;
}

function voice(media, source, phone) {
  const bars = Array.from({ length: 26 }, (_, i) => 22 + Math.abs(Math.sin(i * 1.7 + (media.duration || 3)) * 68) + (i % 3) * 4);
  return el("div", { class: "media voice" },
    iconButton("play", t("play"), () => source && new Audio(source).play().catch(() => phone.note(t("silent"))), { class: "round play", disabled: !source }),
    el("span", { class: "wave", "aria-hidden": "true" }, bars.map((height) => el("i", { style: `height:${Math.min(height, 100)}%` }))),
    el("span", { class: "small" }, span(media.duration)));
}

function place(media) {
  const at = media.location || media;
  const where = at.latitude === undefined ? "" : `${Number(at.latitude).toFixed(4)}, ${Number(at.longitude).toFixed(4)}`;
  return el("div", { class: "place" }, el("div", { class: "map", "aria-hidden": "true" }, icon("location")),
    el("div", {}, el("strong", { dir: "auto" }, media.title || t("location")), media.address && el("div", { dir: "auto" }, media.address),
      el("div", { class: "small", dir: "ltr" }, where)));
}

function card(name, title, detail, source) {
  const inside = [el("span", { class: "card-icon" }, icon(name)), el("span", { class: "card-words" }, el("strong", { dir: "auto" }, title), el("span", { class: "small", dir: "ltr" }, detail))];
  return source ? el("a", { class: "media", href: source, target: "_blank", rel: "noopener" }, inside) : el("div", { class: "media" }, inside);
}

function bytes(size) {
  return size < 1024 ? `${size} B` : size < 1048576 ? `${(size / 1024).toFixed(1)} KB` : `${(size / 1048576).toFixed(1)} MB`;
}

// A long press or the context menu; a selection or a link keeps the browser's own menu.
function holdOpens(node, open) {
  let timer = null;
  const stop = () => { clearTimeout(timer); timer = null; };
  node.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" && !event.target.closest("button, a")) timer = setTimeout(() => { timer = null; open(); }, 500);
  });
  for (const end of ["pointerup", "pointercancel", "pointermove"]) node.addEventListener(end, stop);
  node.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a") || String(getSelection()).trim()) return;
    event.preventDefault();
    if (timer === null && event.pointerType === "touch") return;
    stop();
    open();
  });
}
