# Plain words for the main commands, each a whole message that says nothing else (bot/people/plain_words.py).
# Separated by |. Case, accents and punctuation do not matter. Nobody reads them. No lone "help": it may be a cry.

words-shifts = tugas | daftar | mendaftar | saya mau daftar | lihat tugas | giliran | shift relawan
words-myshifts = tugas saya | giliran saya | jadwal saya
words-cant = tidak bisa datang | saya tidak bisa datang | gak bisa datang | nggak bisa datang | saya tidak jadi datang | tidak jadi datang | batalkan tugas
words-gate = lapor datang | check-in | check in | saya di gerbang | di gerbang | saya sudah di gerbang
words-language = bahasa | ganti bahasa | ubah bahasa | bahasa saya | bahasa lain
words-duty = piket | siapa piket | siapa yang piket | jaga | siapa yang jaga
words-cancel = batal | batalkan | berhenti
words-thanks = terima kasih | terimakasih | terima kasih banyak | terima kasih ya | terima kasih atas bantuannya | makasih | makasih banyak | makasih ya | trims | thanks ya | oke | oke terima kasih | oke makasih | baik | baik terima kasih | baiklah | siap | mengerti | paham | selamat malam | sampai jumpa

# Small words that forms understand (bot/spine/texts/typed_words.py).
typed-today = hari ini | malam ini | nanti malam
typed-tomorrow = besok | besok malam | esok
typed-after-tomorrow = lusa | besok lusa
typed-this-week = ini | minggu ini
typed-next-week = depan | minggu depan | pekan depan
typed-next-day = keesokan harinya | hari berikutnya | esok harinya | besoknya
typed-none = tidak | tidak ada | tidak perlu | tanpa | tidak usah | bahasa apa saja
typed-people = orang | relawan
typed-morning = pagi | dini hari | subuh
typed-midday = siang
typed-evening = sore | petang
typed-night = malam
typed-noon = tengah hari
typed-midnight = tengah malam
typed-hour = jam | pukul | WIB
typed-tonight = malam ini | nanti malam
typed-tomorrow-night = besok malam
typed-yesterday = kemarin
