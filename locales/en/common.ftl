refused = That is not possible now.
not-allowed = You don't have the role for this. If you should have it, ask your coordinator for an invite link.
button-old = This button is no longer in use. Send /help to see what you can do.
not-understood = I did not understand that. Send /help to see what you can do.
turn-poisoned = Sorry, something went wrong with your last message (no. { $number }). It is saved, and the people who run this bot have been told. You can carry on.
poison-seen = ⚠️ Update { $number } kept failing and was set aside. See the log.
second-poller = ⚠️ Another program is fetching this bot’s messages with the same token, so each of the two misses some. Stop the other one, or get a new token from @BotFather.
form-still-open = You were in the middle of a form. Answer the question above, or send /cancel to leave it.
form-cancelled = The form is closed. Nothing was kept.
nothing-to-cancel = There is no open form.
expected-text = Please answer with text.
name-too-long = That is too long: { $length } characters. At most { $limit }, please.
# A button's label: somebody's name, or what they are.
label-of-a-person = { $name }
