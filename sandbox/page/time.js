// The sandbox's clock, ticking here between two answers of the server, and times in the chosen zone.
import { remember } from "./dom.js";
import { lang, locale, t } from "./strings.js";

export const DEFAULT_ZONE = "Asia/Shanghai";
let shift = 0;
let zone = valid(remember("zone")) || DEFAULT_ZONE;

function valid(name) {
  try {
    return name && new Intl.DateTimeFormat("en", { timeZone: name }) && name;
  } catch {
    return null;
  }
}

export const now = () => new Date(Date.now() + shift);
export const currentZone = () => zone;

export function setClock(value) {
  shift = moment(value).getTime() - Date.now();
}

export function setZone(name) {
  zone = valid(name) || zone;
  remember("zone", zone);
}

export function moment(value) {
  return typeof value === "number" ? new Date(value * 1000) : new Date(value);
}

export function zones() {
  const all = Intl.supportedValuesOf ? Intl.supportedValuesOf("timeZone") : [];
  return [...new Set([DEFAULT_ZONE, "UTC", zone, ...all])];
}

const format = (date, options, timeZone = zone, tag = locale) =>
  new Intl.DateTimeFormat(tag, { timeZone, ...options }).format(date);

export const hourMinute = (date, timeZone) =>
  format(date, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }, timeZone, "en-GB");
export const withSeconds = (date, timeZone) =>
  format(date, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }, timeZone, "en-GB");
export const shortDay = (date, timeZone) =>
  format(date, lang === "zh" ? { month: "long", day: "numeric", weekday: "short" } : { weekday: "short", day: "numeric", month: "short" }, timeZone);
export const dayKey = (date) => format(date, { year: "numeric", month: "2-digit", day: "2-digit" }, zone, "en-CA");

export function dayLabel(date) {
  const key = dayKey(date);
  if (key === dayKey(now())) return t("today");
  if (key === dayKey(new Date(now().getTime() - 86400000))) return t("yesterday");
  return format(date, { day: "numeric", month: "long", year: "numeric" });
}

export function span(seconds) {
  const whole = Math.round(seconds || 0);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
