# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = مهام | مهمة | المهام | تسجيل | أريد التسجيل | التسجيل | المناوبات | الورديات
words-myshifts = مهامي | مناوباتي | وردياتي
words-cant = لا أستطيع الحضور | لا أستطيع المجيء | لن أحضر | لن آتي | لا أقدر أحضر | لا يمكنني الحضور | أعتذر عن الحضور | إلغاء المهمة
words-gate = تسجيل الوصول | أنا عند البوابة | أنا على البوابة | وصلت إلى البوابة | عند البوابة
words-language = لغة | اللغة | تغيير اللغة | لغتي | لغة أخرى
words-duty = المناوب | من المناوب | من المناوب الآن | مناوبة | المناوبة
words-cancel = إلغاء | إلغاء الأمر | ألغِ | ألغي | كنسل | تراجع | توقف
words-thanks = شكرا | شكرا جزيلا | شكرا لك | شكرا لكم | شكرا كثيرا | شكرا جزيلا لكم | ألف شكر | الف شكر | مشكور | مشكورين | مشكورة | أشكركم | تسلم | تسلموا | جزاك الله خيرا | جزاكم الله خيرا | يعطيك العافية | يعطيكم العافية | حسنا | حسنا شكرا | تمام | تمام شكرا | طيب | فهمت | تصبحون على خير | مع السلامة

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = اليوم | الليلة | هذا المساء
typed-tomorrow = غدا | غدًا | بكرة | بكرا | يوم غد
typed-after-tomorrow = بعد غد | بعد غدا | بعد بكرة
typed-this-week = هذا | هذه | يوم | هذا الأسبوع
typed-next-week = القادم | القادمة | المقبل | المقبلة | الأسبوع القادم | الأسبوع المقبل
typed-next-day = اليوم التالي | في اليوم التالي | اليوم الثاني
typed-none = لا | لا شيء | لا يوجد | بدون | لا حاجة | غير مطلوب | لا لغة | لا يهم
typed-people = شخص | أشخاص | شخصا | متطوع | متطوعين | متطوعون | شخصان
typed-morning = صباحا | صباحًا | ص | في الصباح | الصبح
typed-midday = ظهرا | ظهرًا
typed-evening = مساء | مساءً | م | في المساء | عصرا | عصرًا | بعد الظهر
typed-night = ليلا | ليلًا | في الليل
typed-noon = الظهر | منتصف النهار
typed-midnight = منتصف الليل
typed-hour = الساعة | ساعة | تمام
typed-tonight = الليلة | هذا المساء
typed-tomorrow-night = غدا مساء | غدًا مساءً
typed-yesterday = أمس | امبارح | البارحة
