storm-card-open = { "\u200F" }{ $kind } · 🔔 <b>هنوز کسی بر عهده نگرفته: { $count }</b> · { $area }

    { $lines }
storm-card-yours = { "\u200F" }✅ { $kind } · <b>با شماست: { $count }</b> · { $area }

    { $lines }
storm-card-taken = { "\u200F" }✅ { $kind } · <b>همه بر عهده گرفته شده: { $count }</b> · { $area }

    { $lines }
storm-card-over = { "\u200F" }☑️ { $kind } · { $area }: این هشدارها بسته شدند.
storm-line = <b>هشدار { $number }</b> · { $about }
storm-minutes = { $minutes } دقیقه
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = صفحهٔ { $page } از { $pages }
storm-asked-by = { "\u200F" }↔️ { $name } می‌خواهد این‌ها را با شما تقسیم کند.
storm-declined = گفتید نمی‌توانید. داریم افراد دیگری را خبر می‌کنیم. اگر بالاخره توانستید، آن‌ها را بر عهده بگیرید.
storm-joins-you = همه را بر عهده گرفته‌اید؛ هشدارهای تازهٔ اینجا هم با شماست.
storm-take-all = ✋ همه را برمی‌دارم
storm-take-one = ✋ هشدار { $number }
storm-split = ↔️ تقسیم با …
storm-split-ask = با چه کسی تقسیم می‌کنید؟ نیمی با شما می‌ماند و نیم دیگر را از او می‌پرسیم.
storm-split-nobody = الان هیچ همکاری اینجا در دسترس نیست.
storm-split-done = با شما می‌ماند: { $kept }. داریم دربارهٔ بقیه ({ $given }) از { $name } می‌پرسیم. اگر بر عهده نگیرد، مثل همیشه به نفر بعدی سپرده می‌شود.
storm-still-on-it = { "\u200F" }{ $kind } · { $area }: هنوز در حال رسیدگی هستید؟ با شماست: { $count }. اگر پاسخ ندهید، به نفر بعدی سپرده می‌شود.
storm-still-thanks = ممنونیم، همه همچنان با شماست.
storm-question-over = این پرسش بسته شد. وضعیت را در فهرست ببینید.
storm-all-yours = حالا با شماست: { $count }
storm-passed-on = داریم از دیگران می‌پرسیم.
storm-none-left = این‌ها را پیش‌تر { $names } بر عهده گرفته است.
storm-over = این هشدارها بسته شده‌اند.
storm-none-yours = هیچ‌یک از این هشدارها الان با شما نیست.
storm-unknown = این فهرست پیدا نشد.
storm-reply-which = فرستاده نشد: این فهرست دربارهٔ چند نفر است. هشدار موردنظر را بزنید و به کارت همان پاسخ دهید.
