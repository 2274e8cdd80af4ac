# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = görev | görevler | kayıt | kayıt olmak istiyorum | katılmak istiyorum | vardiya | vardiyalar
words-myshifts = görevlerim | görevim | vardiyalarım | vardiyam
words-cant = gelemiyorum | gelemem | gelemeyeceğim | gelmiyorum | katılamıyorum | görevi iptal et
words-gate = giriş | giriş yap | kapıdayım | ben kapıdayım | kapıya geldim
words-language = dil | diller | dili değiştir | dil değiştir | dilim | başka dil | başka bir dil
words-duty = nöbet | kim nöbetçi | nöbetçi | nöbetçi kim
words-cancel = iptal | iptal et | iptal edin | iptal ediyorum | vazgeç | vazgeçtim | dur
words-thanks = teşekkürler | teşekkür ederim | çok teşekkürler | çok teşekkür ederim | teşekkür ederiz | çok teşekkür ederiz | sağ olun | sağolun | sağ ol | sağol | çok sağ olun | eyvallah | minnettarım | tamam | tamam teşekkürler | tamam teşekkür ederim | peki | peki teşekkürler | anladım | iyi geceler | hoşça kalın
