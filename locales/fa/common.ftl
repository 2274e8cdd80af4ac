# A line that may begin with a name, a number or 🆘 begins with a right-to-left mark (\u200F), or it would stand on the wrong side.
# A command is isolated, or its slash would land on the wrong side; the mark before it is for lines that begin with it.
-command = { "\u200F" }{ "\u2066" }/{ $name }{ "\u2069" }

refused = این کار اکنون ممکن نیست.
not-allowed = شما اجازهٔ این کار را ندارید. اگر باید داشته باشید، از هماهنگ‌کنندهٔ خود لینک دعوت بخواهید.
button-old = این دکمه دیگر کار نمی‌کند. برای دیدن کارهایی که می‌توانید انجام دهید، { -command(name: "help") } را بفرستید.
not-understood = متوجه نشدم. برای دیدن کارهایی که می‌توانید انجام دهید، { -command(name: "help") } را بفرستید.
turn-poisoned = در پردازش آخرین پیام شما مشکلی پیش آمد (شمارهٔ { $number }). پیامتان محفوظ است و مسئولان این ربات خبر دارند. می‌توانید ادامه دهید.
poison-seen = ⚠️ پردازش به‌روزرسانی { $number } بارها ناموفق بود و کنار گذاشته شد. گزارش خطا را ببینید.
second-poller = ⚠️ برنامهٔ دیگری هم با همین توکن پیام‌های این ربات را می‌گیرد و هر کدام بخشی از پیام‌ها را از دست می‌دهد. آن برنامه را متوقف کنید، یا از { "\u2066" }@BotFather{ "\u2069" } توکن تازه بگیرید.
form-still-open = یک فرم نیمه‌کاره دارید. به پرسش بالا پاسخ دهید، یا برای خروج { -command(name: "cancel") } را بفرستید.
form-cancelled = فرم بسته شد و چیزی نگه داشته نشد.
nothing-to-cancel = اکنون هیچ فرمی باز نیست.
expected-text = لطفاً پاسخ را بنویسید.
name-too-long = خیلی طولانی است: { $length } حرف. لطفاً حداکثر { $limit } حرف بنویسید.
label-of-a-person = { $name }
