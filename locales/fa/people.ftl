welcome = <b>سلام، { $name }.</b> من Weft هستم، دستیار محله. هر وقت خواستید، به زبان خودتان همین‌جا بنویسید؛ یک نفر پاسخ می‌دهد. برای دیدن کارهایی که می‌توانید انجام دهید: { -command(name: "help") }
help-resident = <b>اینجا چه کارهایی می‌توانید بکنید</b>
    هر چه می‌خواهید، به زبان خودتان بنویسید: کارکنان محلهٔ شما می‌خوانند و پاسخ می‌دهند.
    { -command(name: "language") } – انتخاب زبان
    { -command(name: "help") } – همین صفحه
help-volunteer = <b>داوطلبان</b>
    { -command(name: "shifts") } – نوبت‌های داوطلبی مناسب شما
    { -command(name: "myshifts") } – نوبت‌هایی که برداشته‌اید
    { -command(name: "myhours") } – ساعت‌های شما
help-worker = <b>مددکاران اجتماعی</b>
    { -command(name: "alerts") } – هشدارهای باز
    { -command(name: "duty") } – چه کسی کشیک است
    { -command(name: "rota") } – برنامهٔ کشیک هفته
    { -command(name: "test") } – آزمایش زنگ تلفن خود
    وقتی شب کسی می‌رسد، هشداری دریافت می‌کنید: روی <b>من رسیدگی می‌کنم</b> بزنید.
    برای پاسخ به ساکنان، به پیام خودشان پاسخ دهید.
help-coordinator = <b>هماهنگ‌کننده‌ها</b>
    { -command(name: "newshift") } – اعلام نوبت داوطلبی
    { -command(name: "hours") } – تأیید ساعت‌ها
    { -command(name: "invite") } – ساختن لینک دعوت
    { -command(name: "posters") } – ساختن پوستر ورودی‌ها
    { -command(name: "alerts") } – هشدارهای باز
    { -command(name: "duty") } – چه کسی کشیک است
    { -command(name: "rota") } – برنامهٔ کشیک هفته
    { -command(name: "policy") } – هشدارها چه کسی را خبر می‌کنند
help-office = <b>مرکز فرماندهی</b>
    { -command(name: "alerts") } – هشدارهای باز
    { -command(name: "duty") } – چه کسی کشیک است
    { -command(name: "rota") } – برنامهٔ کشیک هفته
help-admin = <b>مدیران سامانه</b>
    { -command(name: "invite") } – ساختن لینک دعوت
    { -command(name: "posters") } – ساختن پوستر ورودی‌ها
    { -command(name: "newshift") } – اعلام نوبت داوطلبی
    { -command(name: "hours") } – تأیید ساعت‌ها
command-help = اینجا چه کارهایی می‌توانید بکنید
command-language = انتخاب زبان
command-shifts = نوبت‌های داوطلبی مناسب شما
command-myshifts = نوبت‌های شما
command-duty = چه کسی کشیک است
command-newshift = اعلام نوبت داوطلبی
command-invite = ساختن لینک دعوت
command-cancel = خروج از فرم باز
command-rota = برنامهٔ کشیک هفته
language-ask = زبان خود را انتخاب کنید.
language-set = از این پس به زبان { $language } برایتان می‌نویسم.
link-unknown = این لینک شناخته نشد. برای دیدن کارهایی که می‌توانید انجام دهید، { -command(name: "help") } را بفرستید.
role-resident = ساکن محله
role-volunteer = داوطلب
role-worker = مددکار اجتماعی
role-coordinator = هماهنگ‌کننده
role-office = مرکز فرماندهی
role-admin = مدیر سامانه
role-label = { $role ->
    [volunteer] داوطلب
    [worker] مددکار اجتماعی
    [coordinator] هماهنگ‌کننده
    [office] مرکز فرماندهی
   *[other] { $role }
  }
role-not-held = این فرد در آنجا این نقش را ندارد.
role-last-admin = این فرد آخرین مدیر سامانه برای همهٔ محله‌هاست. اول فرد دیگری را مدیر کنید.
role-taken = شما دیگر این نقش را ندارید: { $role } ({ $area }). اگر اشتباهی شده، از هماهنگ‌کنندهٔ خود بپرسید. { -command(name: "help") } نشان می‌دهد چه کارهایی می‌توانید بکنید.
area-label = { $name }
areas-more = بیشتر ›
help-page = { $parts }
language-name = { $name }
door-button-gate = 🚪 جلوی ورودی هستم
door-button-help = 💬 کمک لازم دارم
door-button-volunteer = 🤝 می‌خواهم کمک کنم
door-button-language = 🌐 زبان من
door-button-person = 🙋 گفت‌وگو با یک نفر
language-button-other = زبان دیگر
language-other-ask = به چه زبانی می‌نویسید؟ روی آن بزنید، یا نامش را به هر زبانی بفرستید.
language-other-unknown = زبانی با این نام نمی‌شناسم. طور دیگری بنویسید، یا اینجا روی یکی بزنید.
language-other-which = منظورتان کدام است؟ اگر هیچ‌کدام نیست، نامش را دوباره بنویسید.
language-other-set = شما به زبان { $language } می‌نویسید. من هنوز به این زبان متنی ندارم، پس به زبان { $other } برایتان می‌نویسم. به همان زبان خودتان بنویسید: کارکنان می‌بینند چه زبانی است و دنبال مترجم می‌گردیم.
language-offer = به زبان { $language } هم می‌توانم برایتان بنویسم. اگر بهتر است، روی آن بزنید.
volunteer-ask-area = ممنونیم! در کدام محله می‌خواهید کمک کنید؟ به هماهنگ‌کننده‌های آنجا خبر می‌دهیم.
volunteer-nobody = ممنونیم! فعلاً آنجا کسی نیست که داوطلب بپذیرد. لطفاً از کارکنان محله‌تان لینک دعوت بخواهید.
group-line = من فقط به‌صورت خصوصی گفت‌وگو می‌کنم. روی دکمه بزنید و آنجا برایم بنویسید.
group-button-open = 💬 نوشتن به من
plain-ask = نوشتید: { $words }
    منظورتان این است، یا برای کارکنان است؟
plain-button-staff = فرستادن به کارکنان
plain-button-shifts = دیدن نوبت‌ها
command-cases = پرونده‌های باز
