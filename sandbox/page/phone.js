// One person's phone: which chat is open, its messages, and everything the person can do.
import { api } from "./api.js";
import { bubble, isMine, nameOf, summary, wordsOf } from "./bubble.js";
import { announce, avatar, el, icon, iconButton } from "./dom.js";
import { safeUrl } from "./entities.js";
import * as menus from "./menus.js";
import { alertBox, closeMenu, menu, toast } from "./sheets.js";
import { direction, inOwnWords, t } from "./strings.js";
import { dayKey, dayLabel, hourMinute, moment } from "./time.js";

const PAGE = 150;

export class Phone {
  // page: {bot, groups(), showDeleted(), changed(), hide(phone), alone(phone), isAlone}
  constructor(person, page) {
    this.page = page;
    this.messages = [];
    this.rows = new Map();
    this.pending = new Set();
    this.unread = new Set();
    this.chat = null; // null: the private chat
    this.thread = null;
    this.shown = PAGE;
    this.seen = null;
    this.missed = 0;
    this.context = null; // {reply: message} or {edit: message}
    this.drafts = new Map();
    this.build(person);
    this.update(person);
  }

  get id() { return this.person.id; }
  get name() { return nameOf(this.person); }
  get chatKey() { return this.chat ?? this.id; }

  build(person) {
    this.title = el("span", { class: "chat-name", dir: "auto" });
    this.subtitle = el("span", { class: "owner" });
    this.face = el("span", { class: "face" });
    this.switcher = el("button", { type: "button", class: "switcher", "aria-haspopup": "true", "aria-expanded": "false", "data-chats": true,
      onclick: () => this.chatMenu() }, this.face, el("span", { class: "titles" }, this.title, this.subtitle), icon("down"));
    this.moreButton = iconButton("more", t("more"), () => menus.moreMenu(this), { "aria-haspopup": "true", "aria-expanded": "false", "data-more": true });
    this.log = el("div", { class: "log", role: "log", "aria-live": "off", tabindex: "0", dir: "ltr", "aria-label": t("chats") });
    this.log.addEventListener("scroll", () => this.scrolled());
    this.endButton = el("button", { type: "button", class: "to-end", "aria-label": t("toEnd"), hidden: true, onclick: () => this.toEnd() },
      icon("down"), el("span", { class: "count" }));
    this.contextBar = el("div", { class: "context", hidden: true });
    this.field = el("textarea", { rows: "1", "data-composer": true, "aria-label": t("message"), placeholder: t("message"), dir: "auto", autocomplete: "off" });
    this.field.addEventListener("input", () => this.grow());
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.submit(); }
      if (event.key === "Escape" && this.context) this.setContext(null);
    });
    this.sendButton = iconButton("send", t("send"), () => this.submit(), { class: "round send", "data-send": true });
    this.commandButton = iconButton("menu", t("commands"), () => menus.commandMenu(this), { "aria-haspopup": "true", "aria-expanded": "false", "data-commands": true });
    this.attachButton = iconButton("clip", t("attach"), () => menus.attachMenu(this), { "aria-haspopup": "true", "aria-expanded": "false", "data-attach": true });
    this.composer = el("div", { class: "composer" }, this.commandButton, this.field, this.attachButton, this.sendButton);
    this.instead = el("div", { class: "instead", hidden: true });
    this.keys = el("div", { class: "reply-keys", hidden: true, "data-keyboard": true });
    this.node = el("section", { class: "phone", "data-phone": person.id },
      el("header", { class: "phone-head" }, this.switcher, this.moreButton),
      el("div", { class: "screen" }, this.log, this.endButton),
      el("div", { class: "foot" }, this.contextBar, this.composer, this.instead, this.keys));
  }

  update(person) {
    this.person = person;
    this.blocked = Boolean(person.blocked ?? person.blocked_bot ?? person.has_blocked ?? this.blocked);
    this.node.setAttribute("aria-label", this.name);
    this.node.dir = direction(person.language_code);
    this.head();
    this.foot();
  }

  // What the head says: whose phone it is, and which chat is open: a group, or the one with the bot, for which the role stands.
  head() {
    const group = this.group();
    const bot = this.page.bot;
    const topic = group && this.thread !== null && this.topics(group).find((each) => each.id === this.thread);
    const title = group ? (topic ? `${topic.name} · ${group.title}` : group.title) : nameOf(bot) || "Bot";
    const code = this.person.language_code;
    const role = inOwnWords(this.person.role);
    const key = JSON.stringify([title, this.name, role, code, this.chatKey, this.unread.size, Boolean(this.writing)]);
    if (key === this.headKey) return;
    this.headKey = key;
    this.title.textContent = this.name; // no bdi: the line itself takes the name's direction, and is cut at its end
    this.face.replaceChildren(avatar(this.chat ?? this.id, group ? group.title : this.name));
    this.subtitle.replaceChildren(el("bdi", {}, group ? title : role || title), ...(code ? [el("span", { class: "code", title: t("language") }, code)] : []),
      ...(this.writing ? [el("span", { class: "writing" }, t("typing"))] : []));
    this.switcher.classList.toggle("news", this.unread.size > 0);
  }

  group() { return this.chat === null ? null : this.page.groups().find((group) => group.id === this.chat); }
  ownGroups() {
    return this.page.groups().filter((group) => !group.members || group.members.some((member) => (member.id ?? member) === this.id));
  }
  topics(group) {
    return (group.topics || []).map((topic) => ({ id: topic.message_thread_id ?? topic.thread ?? topic.id, name: topic.name ?? topic.title }));
  }

  foot() {
    const fresh = this.chat === null && this.loaded && !this.blocked && !this.messages.length;
    const blocked = this.chat === null && this.blocked;
    this.composer.hidden = blocked || fresh;
    this.instead.hidden = !(blocked || fresh);
    const state = blocked ? "blocked" : fresh ? "fresh" : "";
    if (state !== this.footState) {
      this.footState = state;
      this.instead.replaceChildren(...(blocked
        ? [el("p", {}, t("blocked")), el("button", { type: "button", class: "strong wide", "data-unblock": true, onclick: () => this.block(false) }, t("unblock"))]
        : fresh ? [el("button", { type: "button", class: "strong wide", "data-start": true, onclick: (event) => this.begin(event.currentTarget) }, t("start")),
          this.page.posters.length > 0 && el("button", { type: "button", class: "quiet wide", "data-scan": true, onclick: () => menus.scan(this) }, icon("scan"), t("scan"))].filter(Boolean) : []));
    }
    this.replyKeyboard();
  }

  // --- reading -----------------------------------------------------------------------------------------

  // Reads the open chat again; calls while a read is running end in one more read.
  async refresh() {
    if (this.reading) { this.again = true; return this.reading; }
    this.reading = (async () => {
      do {
        this.again = false;
        const key = this.chatKey;
        try {
          const limit = this.shown * 2;
          const { messages, action } = await api.messages(this.id, this.chat, limit);
          if (key !== this.chatKey) continue;
          this.more = messages.length >= limit;
          this.writes(action);
          this.show(messages);
        } catch (failure) {
          if (failure.status) toast(this.node, `${t("failed")}: ${failure.message}`, true);
        }
      } while (this.again);
    })().finally(() => { this.reading = null; });
    return this.reading;
  }

  // The bot says that it is writing; that holds for five seconds.
  writes(action) {
    clearTimeout(this.writing);
    this.writing = action ? setTimeout(() => this.writes(null), 5000) : null;
    this.head();
  }

  show(messages) {
    const news = this.seen === null ? [] : messages.filter((message) => message.message_id > this.seen && !message.deleted && this.inThread(message));
    this.messages = messages;
    this.loaded = true;
    this.seen = messages.reduce((most, message) => Math.max(most, message.message_id), 0);
    const others = news.filter((message) => !isMine(message, this));
    for (const message of others) announce(`${this.name} – ${nameOf(message.from)}: ${summary(message).slice(0, 240)}`);
    const own = news.length > others.length;
    if (this.node.hidden && others.length) this.unread.add(this.chatKey);
    this.foot();
    this.draw();
    if (own) this.toEnd();
    else if (this.atEnd) this.toNewest();
    else this.missed += others.length;
    this.drawEnd();
    this.head();
    this.page.changed();
  }

  inThread(message) {
    return this.thread === null || (message.thread ?? 0) === this.thread || (this.thread === 0 && message.thread === 1);
  }

  visible() {
    return this.messages.filter((message) => this.inThread(message) && (!message.deleted || this.page.showDeleted()));
  }

  draw() {
    const all = this.visible();
    const some = all.slice(-this.shown);
    const wanted = [];
    const kept = new Map();
    if (all.length > some.length || this.more) wanted.push(el("button", { type: "button", class: "earlier", dir: "auto", onclick: () => this.earlier() }, t("earlier")));
    if (!some.length) wanted.push(this.emptiness());
    let day = null;
    some.forEach((message, index) => {
      const date = moment(message.date);
      if (dayKey(date) !== day) {
        day = dayKey(date);
        wanted.push(this.reuse(`day${day}`, dayLabel(date), kept, () => el("div", { class: "day" }, el("span", {}, dayLabel(date)))));
      }
      const before = some[index - 1];
      const after = some[index + 1];
      const place = {
        showName: this.chat !== null && before?.from?.id !== message.from?.id,
        tail: after?.from?.id !== message.from?.id,
      };
      const original = message.reply_to ? this.find(message.reply_to.message_id ?? message.reply_to) : null;
      const waiting = (message.buttons || []).flat().map((button) => this.isPending(message.message_id, button));
      const key = JSON.stringify([message, place, waiting, original && summary(original), hourMinute(date)]);
      wanted.push(this.reuse(message.message_id, key, kept, () => bubble(message, this, place)));
    });
    this.rows = kept;
    const focused = this.log.contains(document.activeElement) ? document.activeElement : null;
    const home = focused?.closest("[data-message]")?.dataset.message;
    lay(this.log, wanted);
    if (focused && !focused.isConnected) this.focusAgain(focused, home);
  }

  // The message with the focus was drawn again: focus the same button, else one like it, else the log.
  focusAgain(lost, home) {
    const row = home && this.log.querySelector(`[data-message="${home}"]`);
    const kind = ["key", "more", "reaction", "quote"].find((name) => lost.classList.contains(name));
    const alike = row && kind ? [...row.querySelectorAll(`button.${kind}`)] : [];
    const next = alike.find((button) => button.textContent === lost.textContent) || alike[0] || row?.querySelector(".more") || this.log;
    next.focus({ preventScroll: true });
  }

  // Nothing was said yet: who this is, and what could be tried.
  emptiness() {
    const note = this.chat === null && inOwnWords(this.person.note);
    if (!note) return el("p", { class: "empty", dir: "auto" }, t("empty"));
    const pieces = note.split(/(\/[a-z]+)/).map((piece, index) => (index % 2
      ? el("button", { type: "button", class: "inline-link", dir: "ltr", onclick: () => this.say(piece) }, piece) : piece));
    return el("div", { class: "empty card-note", dir: "auto" }, avatar(this.id, this.name), el("strong", { dir: "auto" }, this.name),
      el("span", { class: "small", dir: "auto" }, inOwnWords(this.person.role)), el("p", { dir: "auto" }, pieces));
  }

  reuse(id, key, kept, make) {
    const old = this.rows.get(id);
    const row = old?.key === key ? old : { key, node: make() };
    kept.set(id, row);
    return row.node;
  }

  async earlier() {
    this.shown += PAGE;
    this.atEnd = false;
    const height = this.log.scrollHeight - this.log.scrollTop;
    this.draw();
    this.log.scrollTop = this.log.scrollHeight - height;
    if (this.more) await this.refresh();
    this.log.scrollTop = this.log.scrollHeight - height;
  }

  find(id) { return this.messages.find((message) => message.message_id === id && !message.deleted); }

  goTo(id) {
    const row = this.log.querySelector(`[data-message="${id}"]`);
    if (!row) return toast(this.node, t("missing"));
    row.scrollIntoView({ block: "center", behavior: "smooth" });
    row.classList.add("flash");
    setTimeout(() => row.classList.remove("flash"), 1600);
  }

  // --- scrolling: stay at the end unless the person has scrolled up --------------------------------------

  atEnd = true;

  scrolled() {
    if (this.node.hidden) return;
    this.atEnd = this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 60;
    if (this.atEnd) this.missed = 0;
    this.drawEnd();
  }

  drawEnd() {
    this.endButton.hidden = this.atEnd;
    const count = this.endButton.querySelector(".count");
    count.textContent = this.missed ? String(this.missed) : "";
    this.endButton.setAttribute("aria-label", this.missed ? `${t("newMessages")}: ${this.missed}` : t("toEnd"));
  }

  toEnd() {
    this.atEnd = true;
    this.missed = 0;
    this.log.scrollTop = this.log.scrollHeight;
    this.drawEnd();
  }

  // To the end; but to the words, if so many buttons stand under them that the end would hide what they are for.
  toNewest() {
    this.toEnd();
    const words = this.log.lastElementChild?.querySelector(".bubble")?.getBoundingClientRect();
    const top = this.log.getBoundingClientRect().top;
    if (words && words.bottom < top + 44) this.log.scrollTop -= top + 10 - words.top;
  }

  keepAtEnd() { if (this.atEnd) this.log.scrollTop = this.log.scrollHeight; }

  // The page brings this phone to the front.
  appear() {
    this.unread.delete(this.chatKey);
    this.head();
    if (this.atEnd) this.toNewest();
  }

  // --- chats -------------------------------------------------------------------------------------------

  chatMenu() {
    const row = (chat, thread, name, kind, inner = false) => {
      const here = chat === this.chat && thread === this.thread;
      return el("button", { type: "button", class: `item chat${inner ? " inner" : ""}${here ? " here" : ""}`, "aria-current": here ? "true" : null,
        "data-chat": chat ?? this.id, "data-thread": thread, onclick: () => { closeMenu(true); this.openChat(chat, thread); } },
      !inner && avatar(chat ?? this.page.bot?.id ?? 1, name), inner && el("span", { class: "hash", "aria-hidden": "true" }, "#"),
      el("span", { class: "titles" }, el("span", { class: "chat-name" }, el("bdi", {}, name)), kind && el("span", { class: "owner" }, kind)),
      !inner && this.unread.has(chat ?? this.id) && el("span", { class: "dot" }, el("span", { class: "unseen" }, t("unread"))));
    };
    const rows = [row(null, null, nameOf(this.page.bot) || "Bot", t("privateChat"))];
    for (const group of this.ownGroups()) {
      rows.push(row(group.id, null, group.title, group.members ? t("members", { n: group.members.length }) : t("group")));
      if (!group.is_forum && !group.forum) continue;
      const topics = this.topics(group);
      if (!topics.some((topic) => topic.id === 0 || topic.id === 1)) topics.unshift({ id: 0, name: t("general") });
      rows.push(...topics.map((topic) => row(group.id, topic.id, topic.name, null, true)));
    }
    menu(this.node, this.switcher, rows, { kind: "from-top", label: t("chats") });
  }

  openChat(chat, thread = null) {
    this.drafts.set(this.chatKey, this.field.value);
    this.chat = chat;
    this.thread = thread;
    this.unread.delete(this.chatKey);
    Object.assign(this, { messages: [], rows: new Map(), seen: null, missed: 0, shown: PAGE, atEnd: true, loaded: false });
    this.log.replaceChildren();
    this.setContext(null);
    this.field.value = this.drafts.get(this.chatKey) || "";
    this.grow();
    this.head();
    this.foot();
    this.page.changed();
    this.refresh();
  }

  // --- acting ------------------------------------------------------------------------------------------

  here(extra = {}) {
    const place = { ...extra };
    if (this.chat !== null) place.chat = this.chat;
    if (this.thread) place.thread = this.thread;
    return place;
  }

  async attempt(action) {
    try {
      const answer = await action();
      this.refresh();
      return answer ?? {};
    } catch (failure) {
      toast(this.node, `${t("failed")}: ${failure.message}`, true);
      return null;
    }
  }

  say(text, extra = {}) {
    this.atEnd = true;
    return this.attempt(() => api.act(this.id, "say", this.here({ text, ...extra })));
  }

  // START goes away when it is pressed, as on Telegram: two quick taps are one.
  async begin(button) {
    const byKeys = button.matches(":focus-visible");
    button.disabled = true;
    const done = await this.say("/start");
    if (done) await this.refresh();
    button.disabled = false;
    if (done && byKeys) this.field.focus({ preventScroll: true });
  }

  async submit() {
    const text = this.field.value.trim();
    if (!text) return;
    const context = this.context;
    this.field.value = "";
    this.grow();
    this.setContext(null);
    const done = context?.edit
      ? await this.attempt(() => api.act(this.id, "edit", this.here({ message_id: context.edit.message_id, [context.edit.media ? "caption" : "text"]: text })))
      : await this.say(text, context?.reply ? { reply_to: context.reply.message_id } : {});
    if (!done && !this.field.value) {
      this.field.value = text;
      this.setContext(context);
    }
  }

  send(body) {
    this.atEnd = true;
    const reply = this.context?.reply ? { reply_to: this.context.reply.message_id } : {};
    this.setContext(null);
    return this.attempt(() => api.act(this.id, "send", this.here({ ...body, ...reply })));
  }

  setContext(context) {
    this.context = context;
    this.contextBar.hidden = !context;
    const message = context?.reply || context?.edit;
    this.contextBar.replaceChildren(...(message ? [icon(context.edit ? "edit" : "reply"),
      el("span", { class: "titles" }, el("strong", {}, context.edit ? t("editing") : `${t("replyTo")} ${isMine(message, this) ? t("you") : nameOf(message.from)}`),
        el("span", { class: "owner", dir: "auto" }, summary(message))),
      iconButton("close", t("cancel"), () => { if (context.edit) this.field.value = ""; this.setContext(null); })] : []));
    if (context?.edit) this.field.value = wordsOf(message);
    this.sendButton.setAttribute("aria-label", context?.edit ? t("save") : t("send"));
    this.grow();
    if (context) this.field.focus();
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight + 2, 140)}px`;
    this.sendButton.classList.toggle("ready", Boolean(this.field.value.trim()));
  }

  pendingKey(id, button) { return `${this.chatKey}:${id}:${button.data ?? button.callback_data ?? button.text}`; }
  isPending(id, button) { return this.pending.has(this.pendingKey(id, button)); }

  async tap(message, button) {
    if (button.copy_text) return this.copy(button.copy_text.text ?? button.copy_text);
    if (button.url) return this.tapLink(button.url) || openOutside(button.url);
    const key = this.pendingKey(message.message_id, button);
    if (this.pending.has(key)) return;
    this.pending.add(key);
    this.draw();
    try {
      const answer = await api.act(this.id, "tap", this.here({ message_id: message.message_id, button: button.data ?? button.callback_data ?? button.text }));
      if (!answer.answered) toast(this.node, t("noAnswer"));
      else if (answer.text && answer.alert) alertBox(this.node, answer.text);
      else if (answer.text) toast(this.node, answer.text);
      if (answer.url && !this.tapLink(answer.url)) openOutside(answer.url);
    } catch (failure) {
      toast(this.node, `${t("failed")}: ${failure.message}`, true);
    } finally {
      this.pending.delete(key);
      this.draw();
      this.refresh();
    }
  }

  // A link to the bot is opened on this phone; says whether it was one.
  tapLink(url) {
    const bot = this.page.bot?.username?.toLowerCase();
    if (!bot) return false;
    const found = /^(?:https?:\/\/(?:t|telegram)\.me\/|tg:\/\/resolve\?domain=)([a-z0-9_]+)/i.exec(url);
    if (found?.[1].toLowerCase() !== bot) return false;
    this.openLink(url);
    return true;
  }

  openLink(link) {
    if (this.chat !== null) this.openChat(null);
    this.atEnd = true;
    this.blocked = false;
    return this.attempt(() => api.act(this.id, "open", { link: link.trim() }));
  }

  react(message, emoji) {
    return this.attempt(() => api.act(this.id, "react", this.here({ message_id: message.message_id, emoji })));
  }

  async block(yes) {
    if (!(await this.attempt(() => api.act(this.id, yes ? "block" : "unblock")))) return;
    this.blocked = yes;
    this.person = { ...this.person, blocked: yes };
    this.foot();
  }

  note(text) { toast(this.node, text); }

  async copy(text) {
    try { await navigator.clipboard.writeText(text); toast(this.node, t("copied")); } catch { toast(this.node, text); }
  }

  // --- the reply keyboard -------------------------------------------------------------------------

  // The keyboard the bot has put in place of the composer's: the newest message that gives or takes one away.
  replyKeyboard() {
    const last = this.messages.findLastIndex((message) => !message.deleted && (message.keyboard?.keyboard || message.keyboard?.remove_keyboard));
    const { keyboard: rows, one_time_keyboard: once } = this.messages[last]?.keyboard ?? {};
    const used = once && this.messages.slice(last + 1).some((message) => isMine(message, this));
    const show = Boolean(rows?.length) && !used && !this.blocked;
    this.keys.hidden = !show;
    const key = JSON.stringify(show ? rows : null);
    if (key === this.keysKey) return;
    this.keysKey = key;
    this.keys.replaceChildren(...(show ? rows.map((row) => el("div", { class: "keys" }, row.map((button) => {
      const label = button.text ?? button;
      return el("button", { type: "button", class: "key", dir: "auto", "data-button": label, onclick: () => this.pressKey(button, label) }, label);
    }))) : []));
  }

  pressKey(button, label) {
    if (button.request_location) return menus.shareLocation(this);
    if (button.request_contact) return menus.shareContact(this);
    return this.say(label);
  }
}

function openOutside(url) {
  const safe = safeUrl(url);
  if (safe) window.open(safe, "_blank", "noopener,noreferrer");
}

// Makes `parent` hold exactly `wanted`, moving as little as possible.
function lay(parent, wanted) {
  const keep = new Set(wanted);
  for (const child of [...parent.children]) if (!keep.has(child)) child.remove();
  wanted.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] || null);
  });
}
