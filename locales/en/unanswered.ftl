alert-kind-unanswered = 💬 Unanswered
unanswered-alert = ⏳ <b>{ $name }</b> has been waiting for an answer since { $since } · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] and 1 earlier message
   *[other] and { $count } earlier messages
  }
unanswered-no-words = (no words: a photo, a voice message, a place or a file)
unanswered-ended-answered = Answered by { $name }.
unanswered-ended-not-needed = { $name } says that no answer is needed.
unanswered-ended-closed = The case was closed by { $name }.
unanswered-next = ⏳ Nobody has answered yet, so we are calling the next people. Your message is safe, and you can keep writing here. In an emergency call { $numbers }.
unanswered-nobody = ⏳ Nobody is on call right now, so we are calling the coordinators and the office. Your message is safe, and you can keep writing here. In an emergency call { $numbers }.
unanswered-unreached = ⏳ Nobody on call can be reached right now, so we are calling the coordinators and the office. Your message is safe, and you can keep writing here. In an emergency call { $numbers }.
