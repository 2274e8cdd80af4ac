// The control API, as the page uses it.

async function call(path, options = {}) {
  const answer = await fetch(`/control${path}`, options);
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    const failure = new Error(body.error || `${answer.status}`);
    failure.status = answer.status;
    throw failure;
  }
  return body;
}

function post(path, body) {
  return call(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

const list = (body, key) => (Array.isArray(body) ? body : body[key] || []);

export const api = {
  phones: async () => list(await call("/phones"), "phones"),
  groups: async () => list(await call("/groups"), "groups"),
  posters: async () => list(await call("/posters"), "posters"),
  bot: () => call("/bot"),
  lastCall: async (count) => list(await call(`/calls?after=${count - 1}&limit=1`), "calls")[0],
  clock: () => call("/clock"),
  advance: (seconds) => post("/clock", { advance: seconds }),
  addPhone: (person) => post("/phones", person),
  events: (after, wait) => call(`/events?after=${after}&wait=${wait}`),
  commands: async (id, chat) => list(await call(`/phones/${id}/commands${chat ? `?chat=${chat}` : ""}`), "commands"),
  messages: (id, chat, limit) => call(`/phones/${id}/messages?limit=${limit}${chat ? `&chat=${chat}` : ""}`),
  act: (id, verb, body = {}) => post(`/phones/${id}/${verb}`, body),
  upload: (id, form) => call(`/phones/${id}/send`, { method: "POST", body: form }),
  file: (fileId) => `/control/files/${encodeURIComponent(fileId)}`,
};
