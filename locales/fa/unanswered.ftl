alert-kind-unanswered = { "\u200F" }💬 بی‌پاسخ
unanswered-alert = { "\u200F" }⏳ <b>{ $name }</b> از { $since } منتظر پاسخ است · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] و { $count } پیام قدیمی‌تر
   *[other] و { $count } پیام قدیمی‌تر
  }
unanswered-no-words = (بدون متن: عکس، پیام صوتی، مکان یا فایل)
unanswered-ended-answered = { "\u200F" }{ $name } پاسخ داد.
unanswered-ended-not-needed = به گفتهٔ { $name } پاسخ لازم نیست.
unanswered-ended-closed = پرونده را { $name } بست.
unanswered-next = { "\u200F" }⏳ هنوز کسی پاسخ نداده است، برای همین نفرهای بعدی را خبر می‌کنیم. پیام شما محفوظ است و می‌توانید همین‌جا به نوشتن ادامه دهید. در وضعیت اضطراری با { $numbers } تماس بگیرید.
unanswered-nobody = { "\u200F" }⏳ الان کسی کشیک نیست، برای همین هماهنگ‌کننده‌ها و مرکز فرماندهی را خبر می‌کنیم. پیام شما محفوظ است و می‌توانید همین‌جا به نوشتن ادامه دهید. در وضعیت اضطراری با { $numbers } تماس بگیرید.
