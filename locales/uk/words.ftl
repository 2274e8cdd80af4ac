# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = зміна | зміни | записатися | запис | записатися на зміну | хочу записатися | вільні зміни | показати зміни
words-myshifts = мої зміни | моя зміна | мої записи | коли моя зміна
words-cant = не можу прийти | не зможу прийти | я не прийду | не прийду | не зможу | я не зможу | я не зможу прийти | не вийде прийти | скасувати зміну
words-gate = реєстрація | зареєструватися | я біля входу | я біля воріт | я на вході | стою біля входу | відмітитися
words-language = мова | мови | змінити мову | інша мова | моя мова
words-duty = чергування | хто чергує | черговий | чергова | хто сьогодні чергує | хто зараз чергує
words-cancel = скасувати | скасуй | скасуйте | відміна | відмінити | стоп

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = сьогодні | сьогодні ввечері
typed-tomorrow = завтра | завтра ввечері
typed-after-tomorrow = післязавтра
typed-this-week = цей | цю | це | у цей | у цю | в цю | у | в | цього тижня в
typed-next-week = наступний | наступну | наступна | наступне | у наступний | у наступну | в наступну | наступного тижня в
typed-next-day = наступного дня | наступний день | на наступний день
typed-none = ні | немає | не потрібна | не потрібно | не треба | жодна | будь-яка | без мови
typed-people = людина | людини | людей | осіб | особи | особа | чол | волонтер | волонтери | волонтерів
typed-morning = ранку | зранку | вранці
typed-midday = в обід
typed-evening = дня | вдень | вечора | ввечері
typed-night = ночі | вночі
typed-noon = полудень | опівдні
typed-midnight = північ | опівночі
typed-hour = година | години | годин | год | о | об | рівно
typed-tonight = сьогодні ввечері
typed-tomorrow-night = завтра ввечері
