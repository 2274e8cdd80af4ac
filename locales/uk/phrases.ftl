# The phrase book: sentences of the relay, worded beforehand in every language; phrase-<topic>-<key>.
# Plain text, with at most these two blanks, each once: { $number }, and { $time }, which is a clock
# time or a short date with one. There are no plurals: word a phrase so that every number reads right.
# A message that is exactly one of these is shown in the other person's language without a machine.
# The last topic, resident, is what residents say by big buttons.

phrase-arrival-coming-now = До вас уже йдуть.
phrase-arrival-in-minutes = До вас підійдуть приблизно через { $number } хв.
phrase-arrival-where-are-you = Де ви зараз?
phrase-arrival-which-gate = Біля якого входу ви перебуваєте?
phrase-arrival-how-many-people = Скільки людей поруч із вами?
phrase-arrival-luggage-or-walking = Вам потрібна допомога з речами чи під час ходьби?
phrase-arrival-gate-opens = Зараз вам відчинять.
phrase-arrival-go-with-them = Будь ласка, ідіть із тим, хто вас зустріне.
phrase-arrival-bus-leaves = Автобус вирушає: { $time }.

phrase-waiting-wait-here = Будь ласка, зачекайте тут.
phrase-waiting-wait-minutes = Будь ласка, зачекайте ще приблизно { $number } хв.
phrase-waiting-message-received = Ми отримали ваше повідомлення.
phrase-waiting-asking-colleague = Уточнюю в колег. Відповім вам тут.
phrase-waiting-answer-by = Ми відповімо вам не пізніше цього часу: { $time }.
phrase-waiting-interpreter-coming = До цього чату приєднується перекладач.
phrase-waiting-sorry-so-long = Вибачте, що доводиться так довго чекати.
phrase-waiting-not-forgotten = Ми про вас не забули.
phrase-waiting-your-turn = Ваша черга. Підійдіть, будь ласка.

phrase-quarantine-stay-home = Будь ласка, залишайтеся вдома й тримайте двері зачиненими.
phrase-quarantine-days-left = Днів карантину залишилося: { $number }.
phrase-quarantine-ends-at = Ваш карантин закінчується: { $time }.
phrase-quarantine-test-at-door = До ваших дверей прийдуть, щоб зробити вам тест на вірус. Коли: { $time }.
phrase-quarantine-test-negative = Ваш тест негативний: вірусу не виявлено.
phrase-quarantine-test-positive = Ваш тест позитивний: вірус виявлено. З вами зв’яжеться лікар.
phrase-quarantine-mask-at-door = Будь ласка, одягніть маску, перш ніж відчинити двері.
phrase-quarantine-separate-room = Будь ласка, залишайтеся в окремій кімнаті, не разом з іншими.
phrase-quarantine-no-visitors = Будь ласка, не впускайте гостей.
phrase-quarantine-rubbish = Будь ласка, виставте сміття за двері в закритому пакеті. Його заберуть: { $time }.

phrase-health-need-doctor = Вам потрібен лікар?
phrase-health-breathe-well = Ви можете вільно дихати?
phrase-health-pain-where = Де у вас болить?
phrase-health-since-when = Відколи ви погано почуваєтеся?
phrase-health-cough-or-fever = У вас є кашель або висока температура?
phrase-health-send-temperature = Будь ласка, надішліть фото термометра з вашою температурою.
phrase-health-measure-again = Будь ласка, виміряйте температуру ще раз. Коли: { $time }.
phrase-health-fever-above = Якщо температура вища за { $number } °C, одразу напишіть нам.
phrase-health-blood = Чи є кров?
phrase-health-pregnant = Ви вагітні?
phrase-health-long-illness = Чи є у вас хронічні хвороби, наприклад діабет, хвороба серця або високий тиск?
phrase-health-doctor-calls = Вам зателефонує лікар. Коли: { $time }.

phrase-medicine-needed = Вам потрібні ліки? Будь ласка, надішліть фото упаковки.
phrase-medicine-taking-now = Які ліки ви зараз приймаєте?
phrase-medicine-allergic = Чи є у вас алергія на якісь ліки?
phrase-medicine-tablets-at = Скільки таблеток прийняти: { $number }. Коли: { $time }.
phrase-medicine-millilitres-at = Скільки ліків прийняти: { $number } мл. Коли: { $time }.
phrase-medicine-hours-between = Годин між двома прийомами: не менше { $number }.
phrase-medicine-most-a-day = Таблеток за 24 години: не більше { $number }.
phrase-medicine-with-food = Приймайте ці ліки під час їди.
phrase-medicine-empty-stomach = Приймайте ці ліки натще.
phrase-medicine-not-with-others = Не приймайте ці ліки разом з іншими ліками.
phrase-medicine-stop-now = Припиніть приймати ці ліки просто зараз.
phrase-medicine-delivered-at = Ліки принесуть до ваших дверей. Коли: { $time }.

phrase-food-coming = Їжу принесуть до ваших дверей.
phrase-food-next-delivery = Наступна доставка їжі до ваших дверей: { $time }.
phrase-food-at-door = Ваша їжа вже за дверима.
phrase-food-for-how-many = На скількох людей потрібна їжа?
phrase-food-cannot-eat = Чи є щось, чого вам не можна їсти?
phrase-food-no-pork-or-meat = Вам потрібна їжа без свинини чи зовсім без м’яса?
phrase-food-drinking-water = У вас достатньо питної води?
phrase-food-baby = Вам потрібна молочна суміш або підгузки для немовляти?
phrase-food-orders-at-gate = Ваші замовлення залишають біля входу. Ми приносимо їх до ваших дверей.

phrase-papers-passport-photo = Будь ласка, надішліть фото вашого паспорта.
phrase-papers-passport-back = Паспорт вам повернуть.
phrase-papers-health-code = Будь ласка, покажіть ваш код здоров’я.
phrase-papers-fill-in-form = Будь ласка, заповніть цю анкету.
phrase-papers-sign-here = Будь ласка, підпишіться тут.
phrase-papers-where-been = Де ви були протягом останніх двох тижнів?
phrase-papers-certificate = Коли карантин закінчиться, вам дадуть довідку.
phrase-papers-ready-at = Ваші документи будуть готові: { $time }.
phrase-papers-embassy = Ви можете звернутися до свого посольства або консульства.

phrase-home-name-and-flat = Як вас звати, у якому будинку та в якій квартирі ви перебуваєте?
phrase-home-flat-number = Номер вашої квартири: { $number }.
phrase-home-lift-button = У ліфті натисніть кнопку: { $number }.
phrase-home-have-key = Ключ у вас із собою?
phrase-home-who-lives-there = Хто живе з вами?
phrase-home-children-or-elderly = Чи є поруч із вами діти або літні люди?
phrase-home-water-and-power = У вас є вода, електрика й опалення?
phrase-home-repair-at = До вас прийдуть і все полагодять. Коли: { $time }.

phrase-thanks-thank-you = Дякуємо.
phrase-thanks-for-patience = Дякуємо за терпіння.
phrase-thanks-for-telling-us = Дякуємо, що повідомили нам.
phrase-thanks-for-staying-home = Дякуємо, що залишаєтеся вдома. Так ви захищаєте всіх.
phrase-thanks-glad-to-help = Ми раді вам допомогти.
phrase-thanks-sorry-mistake = Вибачте, ми помилилися.
phrase-thanks-get-well = Бажаємо вам швидше одужати.
phrase-thanks-good-night = На добраніч. Пишіть нам будь-коли.

phrase-danger-call-ambulance = Викличте швидку допомогу просто зараз.
phrase-danger-call-police = Викличте поліцію просто зараз.
phrase-danger-call-fire = Викличте пожежників просто зараз.
phrase-danger-ambulance-coming = Швидка допомога вже їде до вас.
phrase-danger-are-you-safe = Ви зараз у безпеці?
phrase-danger-person-breathing = Ця людина дихає?
phrase-danger-press-wound = Сильно притисніть рану чистою тканиною й не відпускайте.
phrase-danger-on-side = Покладіть людину на бік.
phrase-danger-push-chest = Якщо людина не дихає: сильно й швидко натискайте на середину грудей, доки не прийде допомога.
phrase-danger-use-stairs = Виходьте з будинку сходами. Не користуйтеся ліфтом.
phrase-danger-do-not-open = Не відчиняйте двері.
phrase-danger-smell-gas = Якщо пахне газом: не торкайтеся вимикачів, відчиніть вікна й вийдіть надвір.

phrase-calm-not-alone = Ми вас не залишимо.
phrase-calm-all-night = Ми на зв’язку всю ніч.
phrase-calm-nothing-wrong = Ви не зробили нічого поганого.
phrase-calm-breathe-slowly = Дихайте повільно: вдих, видих. Ми з вами.
phrase-calm-protective-suits = Люди біля ваших дверей у захисних костюмах. Будь ласка, не бійтеся.
phrase-calm-own-language = Ви можете писати своєю мовою.
phrase-calm-not-understood = Не розумію. Будь ласка, скажіть іншими словами.
phrase-calm-write-short = Будь ласка, пишіть короткими реченнями.
phrase-calm-yes-no = Будь ласка, дайте відповідь «так» або «ні».
phrase-calm-keep-writing = Будь ласка, пишіть нам тут і далі.
phrase-calm-talk-to-someone = Хочете з кимось поговорити?

phrase-resident-need-water = Мені потрібна вода.
phrase-resident-need-food = Мені потрібна їжа.
phrase-resident-need-medicine = Мені потрібні ліки.
phrase-resident-need-doctor = Мені потрібен лікар.
phrase-resident-need-interpreter = Мені потрібен перекладач.
phrase-resident-not-understand = Я не розумію.
phrase-resident-yes = Так.
phrase-resident-no = Ні.
phrase-resident-pain = Мені боляче.
phrase-resident-child-ill = Моя дитина хвора.
phrase-resident-cold = Мені холодно.
phrase-resident-toilet = Мені потрібен туалет.
phrase-resident-alone = Зі мною нікого немає.
phrase-resident-where-am-i = Де я?
phrase-resident-how-long = Скільки ще чекати?
phrase-resident-thank-you = Щиро дякую.
