# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = یک نفر همین حالا دارد پیش شما می‌آید.
phrase-arrival-in-minutes = تا حدود { $number } دقیقهٔ دیگر یک نفر پیش شماست.
phrase-arrival-where-are-you = کجا هستید؟
phrase-arrival-which-gate = جلوی کدام ورودی هستید؟
phrase-arrival-how-many-people = چند نفر همراه شما هستند؟
phrase-arrival-luggage-or-walking = برای حمل بار یا راه رفتن کمک لازم دارید؟
phrase-arrival-gate-opens = همین حالا ورودی را برایتان باز می‌کنند.
phrase-arrival-go-with-them = لطفاً با کسی که به استقبالتان می‌آید بروید.
phrase-arrival-bus-leaves = زمان حرکت اتوبوس: { $time }.

phrase-waiting-wait-here = لطفاً همین‌جا منتظر بمانید.
phrase-waiting-wait-minutes = لطفاً حدود { $number } دقیقهٔ دیگر صبر کنید.
phrase-waiting-message-received = پیام شما به دست ما رسید.
phrase-waiting-asking-colleague = دارم از همکارانم می‌پرسم. همین‌جا به شما جواب می‌دهم.
phrase-waiting-answer-by = حداکثر تا این زمان به شما جواب می‌دهیم: { $time }.
phrase-waiting-interpreter-coming = یک مترجم دارد به این گفت‌وگو می‌پیوندد.
phrase-waiting-sorry-so-long = ببخشید که این‌قدر طول می‌کشد.
phrase-waiting-not-forgotten = شما را فراموش نکرده‌ایم.
phrase-waiting-your-turn = حالا نوبت شماست. لطفاً بیایید.

phrase-quarantine-stay-home = لطفاً در خانه بمانید و در را بسته نگه دارید.
phrase-quarantine-days-left = روزهای باقی‌مانده از قرنطینه: { $number }.
phrase-quarantine-ends-at = زمان پایان قرنطینهٔ شما: { $time }.
phrase-quarantine-test-at-door = یک نفر برای آزمایش ویروس به درِ خانه‌تان می‌آید. زمان: { $time }.
phrase-quarantine-test-negative = نتیجهٔ آزمایش شما منفی است: ویروس پیدا نشد.
phrase-quarantine-test-positive = نتیجهٔ آزمایش شما مثبت است: ویروس پیدا شد. پزشک با شما تماس می‌گیرد.
phrase-quarantine-mask-at-door = لطفاً پیش از باز کردنِ در ماسک بزنید.
phrase-quarantine-separate-room = لطفاً در اتاقی جدا و دور از دیگر افراد خانه بمانید.
phrase-quarantine-no-visitors = لطفاً هیچ مهمانی را به خانه راه ندهید.
phrase-quarantine-rubbish = لطفاً زباله را در کیسهٔ دربسته بیرونِ در بگذارید. زمان جمع‌آوری: { $time }.

phrase-health-need-doctor = به پزشک نیاز دارید؟
phrase-health-breathe-well = راحت نفس می‌کشید؟
phrase-health-pain-where = کجایتان درد می‌کند؟
phrase-health-since-when = از کی احساس بیماری می‌کنید؟
phrase-health-cough-or-fever = سرفه یا تب دارید؟
phrase-health-send-temperature = لطفاً عکسی از تب‌سنج بفرستید که دمای بدنتان را نشان دهد.
phrase-health-measure-again = لطفاً دوباره دمای بدنتان را اندازه بگیرید. زمان: { $time }.
phrase-health-fever-above = اگر دمای بدنتان بالاتر از { $number } درجهٔ سانتی‌گراد است، فوراً برای ما بنویسید.
phrase-health-blood = خون دیده می‌شود؟
phrase-health-pregnant = باردار هستید؟
phrase-health-long-illness = بیماری مزمن دارید، مثلاً دیابت، بیماری قلبی یا فشار خون بالا؟
phrase-health-doctor-calls = پزشک به شما زنگ می‌زند. زمان: { $time }.

phrase-medicine-needed = دارو لازم دارید؟ لطفاً عکس جعبهٔ دارو را بفرستید.
phrase-medicine-taking-now = الان چه داروهایی مصرف می‌کنید؟
phrase-medicine-allergic = به دارویی حساسیت دارید؟
phrase-medicine-tablets-at = تعداد قرصی که باید بخورید: { $number }. زمان: { $time }.
phrase-medicine-millilitres-at = مقدار دارویی که باید بخورید: { $number } میلی‌لیتر. زمان: { $time }.
phrase-medicine-hours-between = فاصلهٔ بین دو نوبت مصرف: دست‌کم { $number } ساعت.
phrase-medicine-most-a-day = حداکثر تعداد قرص در 24 ساعت: { $number }.
phrase-medicine-with-food = این دارو را همراه غذا بخورید.
phrase-medicine-empty-stomach = این دارو را با معدهٔ خالی بخورید.
phrase-medicine-not-with-others = این دارو را همراه داروهای دیگر نخورید.
phrase-medicine-stop-now = همین حالا مصرف این دارو را قطع کنید.
phrase-medicine-delivered-at = دارو را تا درِ خانه‌تان می‌آورند. زمان: { $time }.

phrase-food-coming = غذا را تا درِ خانه‌تان می‌آورند.
phrase-food-next-delivery = زمان رسیدن غذای بعدی به درِ خانه‌تان: { $time }.
phrase-food-at-door = غذای شما الان بیرونِ در است.
phrase-food-for-how-many = برای چند نفر غذا لازم است؟
phrase-food-cannot-eat = چیزی هست که نتوانید بخورید؟
phrase-food-no-pork-or-meat = غذای بدون گوشت خوک یا کاملاً بدون گوشت لازم دارید؟
phrase-food-drinking-water = آب آشامیدنی کافی دارید؟
phrase-food-baby = برای نوزاد شیرخشک یا پوشک لازم دارید؟
phrase-food-orders-at-gate = سفارش‌هایتان را جلوی ورودی می‌گذارند. ما آن‌ها را تا درِ خانه‌تان می‌آوریم.

phrase-papers-passport-photo = لطفاً عکسی از گذرنامه‌تان بفرستید.
phrase-papers-passport-back = گذرنامه‌تان را به شما پس می‌دهیم.
phrase-papers-health-code = لطفاً کد سلامت خود را نشان دهید.
phrase-papers-fill-in-form = لطفاً این فرم را پر کنید.
phrase-papers-sign-here = لطفاً اینجا را امضا کنید.
phrase-papers-where-been = در دو هفتهٔ گذشته کجاها بوده‌اید؟
phrase-papers-certificate = در پایان قرنطینه به شما گواهی می‌دهند.
phrase-papers-ready-at = زمان آماده شدن مدارک شما: { $time }.
phrase-papers-embassy = می‌توانید با سفارت یا کنسولگری کشورتان تماس بگیرید.

phrase-home-name-and-flat = نامتان چیست و در کدام ساختمان و کدام واحد هستید؟
phrase-home-flat-number = شمارهٔ واحد شما: { $number }.
phrase-home-lift-button = در آسانسور این دکمه را بزنید: { $number }.
phrase-home-have-key = کلیدتان همراهتان است؟
phrase-home-who-lives-there = چه کسانی با شما زندگی می‌کنند؟
phrase-home-children-or-elderly = کودک یا سالمندی همراه شما هست؟
phrase-home-water-and-power = آب، برق و گرمایش دارید؟
phrase-home-repair-at = یک نفر برای تعمیر می‌آید. زمان: { $time }.

phrase-thanks-thank-you = متشکریم.
phrase-thanks-for-patience = از صبر شما متشکریم.
phrase-thanks-for-telling-us = متشکریم که به ما گفتید.
phrase-thanks-for-staying-home = متشکریم که در خانه می‌مانید. این کار از همه محافظت می‌کند.
phrase-thanks-glad-to-help = خوشحالیم که به شما کمک می‌کنیم.
phrase-thanks-sorry-mistake = ببخشید، اشتباه از ما بود.
phrase-thanks-get-well = امیدواریم زود بهتر شوید.
phrase-thanks-good-night = شب به‌خیر. هر وقت خواستید برای ما بنویسید.

phrase-danger-call-ambulance = همین حالا به آمبولانس زنگ بزنید.
phrase-danger-call-police = همین حالا به پلیس زنگ بزنید.
phrase-danger-call-fire = همین حالا به آتش‌نشانی زنگ بزنید.
phrase-danger-ambulance-coming = آمبولانس دارد پیش شما می‌آید.
phrase-danger-are-you-safe = الان در امان هستید؟
phrase-danger-person-breathing = آن شخص نفس می‌کشد؟
phrase-danger-press-wound = با پارچهٔ تمیز زخم را محکم فشار دهید و رها نکنید.
phrase-danger-on-side = آن شخص را به پهلو بخوابانید.
phrase-danger-push-chest = اگر آن شخص نفس نمی‌کشد: تا رسیدن کمک، وسط سینه‌اش را محکم و سریع فشار دهید.
phrase-danger-use-stairs = از راه‌پله از ساختمان بیرون بروید. سوار آسانسور نشوید.
phrase-danger-do-not-open = در را باز نکنید.
phrase-danger-smell-gas = اگر بوی گاز می‌آید: به هیچ کلید برقی دست نزنید، پنجره‌ها را باز کنید و بیرون بروید.

phrase-calm-not-alone = شما را تنها نمی‌گذاریم.
phrase-calm-all-night = تمام شب یک نفر اینجا برای کمک به شما هست.
phrase-calm-nothing-wrong = شما هیچ کار اشتباهی نکرده‌اید.
phrase-calm-breathe-slowly = آرام نفس بکشید: دم، بازدم. ما کنارتان هستیم.
phrase-calm-protective-suits = کسانی که جلوی درِ شما هستند لباس محافظ پوشیده‌اند. لطفاً نترسید.
phrase-calm-own-language = می‌توانید به زبان خودتان بنویسید.
phrase-calm-not-understood = متوجه نشدم. لطفاً طور دیگری بگویید.
phrase-calm-write-short = لطفاً جمله‌های کوتاه بنویسید.
phrase-calm-yes-no = لطفاً با «بله» یا «خیر» پاسخ دهید.
phrase-calm-keep-writing = لطفاً همین‌جا به نوشتن برای ما ادامه دهید.
phrase-calm-talk-to-someone = می‌خواهید با کسی صحبت کنید؟

phrase-resident-need-water = آب لازم دارم.
phrase-resident-need-food = غذا لازم دارم.
phrase-resident-need-medicine = دارو لازم دارم.
phrase-resident-need-doctor = پزشک لازم دارم.
phrase-resident-need-interpreter = مترجم لازم دارم.
phrase-resident-not-understand = متوجه نمی‌شوم.
phrase-resident-yes = بله.
phrase-resident-no = خیر.
phrase-resident-pain = درد دارم.
phrase-resident-child-ill = فرزندم مریض است.
phrase-resident-cold = سردم است.
phrase-resident-toilet = باید به دستشویی بروم.
phrase-resident-alone = کسی همراهم نیست.
phrase-resident-where-am-i = من کجا هستم؟
phrase-resident-how-long = چقدر باید صبر کنم؟
phrase-resident-thank-you = خیلی ممنونم.
