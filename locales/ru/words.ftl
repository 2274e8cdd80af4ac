# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = смена | смены | записаться | запись | записаться на смену | хочу записаться | свободные смены | показать смены
words-myshifts = мои смены | моя смена | мои записи | когда моя смена
words-cant = не могу прийти | не смогу прийти | я не приду | не приду | не смогу | я не смогу | я не смогу прийти | не получится прийти | отменить смену | не могу приехать
words-gate = отметиться | регистрация | зарегистрироваться | я у входа | я у ворот | я на входе | стою у входа | стою у ворот
words-language = язык | языки | сменить язык | поменять язык | другой язык | мой язык
words-duty = дежурство | кто дежурит | дежурный | кто сегодня дежурит | кто сейчас дежурит | дежурные
words-cancel = отмена | отменить | отмени | отмените | стоп

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = сегодня | сегодня вечером
typed-tomorrow = завтра | завтра вечером
typed-after-tomorrow = послезавтра
typed-this-week = этот | эту | это | в этот | в эту | в это | в | во | на этой неделе в
typed-next-week = следующий | следующую | следующее | в следующий | в следующую | в следующее | на следующей неделе в
typed-next-day = на следующий день | следующего дня | следующий день | на другой день
typed-none = нет | не нужен | не нужно | не надо | никакой | без языка | любой | неважно
typed-people = человек | человека | чел | люди | волонтёр | волонтёра | волонтёров
typed-morning = утра | утром
typed-midday = в обед
typed-evening = дня | днём | вечера | вечером
typed-night = ночи | ночью
typed-noon = полдень
typed-midnight = полночь
typed-hour = час | часа | часов | ч | в | ровно
typed-tonight = сегодня вечером
typed-tomorrow-night = завтра вечером
