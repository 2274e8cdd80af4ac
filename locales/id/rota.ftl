duty-page = { $parts }
duty-area = <b>Piket · { $area }</b>
    { $lines }
    { $next }
duty-line = Urutan { $level }: { $name }, sampai { $until }
duty-stand-in = Urutan { $level }: { $name } (pengganti), sampai { $until }
duty-nobody = Sekarang tidak ada yang piket. Panggilan langsung diteruskan kepada koordinator dan pusat komando.
duty-next = Pergantian berikutnya: { $at }
duty-no-change = Belum ada pergantian lain yang direncanakan.
duty-no-area = Belum ada lingkungan yang terdaftar.
duty-line-open = Urutan { $level }: { $name }
duty-hole = ⚠️ Urutan { $level }: tidak ada
duty-hole-until = ⚠️ Urutan { $level }: tidak ada sampai { $until }
duty-then = ↳ lalu { $name }
duty-holes = ⚠️ <b>Sekarang tidak ada yang piket:</b> { $areas }
duty-area-brief = <b>{ $area }</b>
    { $lines }
rota-not-started = ⚠️ { $name } (belum pernah membuka bot ini)
rota-unreachable = ⚠️ { $name } (tidak bisa dihubungi)
rota-nobody = tidak ada
rota-none-planned = belum ada
rota-span = { $start } – { $end }

# The week, a day, a time on call.
rota-ask-area = Jadwal piket lingkungan mana?
rota-week = <b>Jadwal piket · { $area }</b>
rota-week-day = <b>{ $day }</b>
    { $lines }
rota-week-line = { $start } – { $end }, urutan { $level }: { $name }
rota-week-hole = ⚠️ { $start } – { $end }, urutan { $level }: tidak ada
rota-week-free = Belum ada piket yang direncanakan untuk waktu ini.
rota-day = <b>{ $area } · { $day }</b>
    { $lines }

    Ketuk satu piket untuk mengubahnya.
rota-night = <b>{ $name }</b>
    { $area }, urutan { $level }
    { $span }
rota-night-hole = ⚠️ <b>Tidak ada yang piket</b>
    { $area }, urutan { $level }
    { $span }
rota-choose-person = Siapa? { $span }
rota-label-day = { $day }
rota-label-night = { $start } · { $level } · { $name }
rota-label-hole = ⚠️ { $start } · { $level }
rota-label-swap = { $day } · { $name }
rota-button-week = 📅 Sepekan
rota-button-next-week = Pekan depan ›
rota-button-this-week = ‹ Pekan ini
rota-button-back = ‹ Kembali
rota-button-cover = Tidak bisa: ganti
rota-button-swap = Tukar piket
rota-button-stand-in = Saya saja
rota-button-put = Tugaskan orang
rota-button-meant = Memang begitu
rota-button-instead = Orang lain saja
rota-button-nobody = Kosongkan
rota-button-as-well = Tambah satu orang
rota-button-end = Akhiri: { $name }
rota-toast-saved = Tersimpan. Semua yang terkait sudah diberi tahu.
rota-toast-kept = Tersimpan. Sebagian waktu tetap seperti kesepakatan sebelumnya: { $name }.
rota-toast-meant = Dicatat. Saya hanya akan mengingatkan lagi jika berubah atau menjelang waktunya.
rota-saved-holes = ⚠️ Tersimpan. Sekarang tidak ada yang piket pada jam-jam ini:
    { $holes }
rota-saved-unreachable = ⚠️ Tersimpan. Namun, saat ini panggilan tidak akan sampai kepada orang ini: { $name }

# What people are told of changes.
rota-told-instead = Anda piket menggantikan { $name }: { $span }. Diatur oleh { $by }.
rota-told-as-well = Anda juga piket: { $span }. Diatur oleh { $by }.
rota-told-replaced = Anda tidak piket: { $span }. Yang piket: { $name }. Diatur oleh { $by }.
rota-told-ended = Piket pengganti oleh { $name } berakhir: { $at }. Setelah itu kembali sesuai rencana: { $replaced }.
rota-told-moved = Piket Anda berikutnya di { $area } berubah.
    Sebelumnya: { $before }
    Sekarang: { $after }
rota-left = ⚠️ { $name } tidak bisa lagi piket di { $area }. Tidak ada yang piket pada jam-jam ini:
    { $holes }
rota-hole-line = Urutan { $level }: { $span }
rota-more-lines = … dan { $count } lagi
rota-warn-holes = ⚠️ <b>Tidak ada yang piket</b> di { $area }:
    { $holes }
rota-warn-people = ⚠️ Segera piket di { $area }, tetapi panggilan tidak akan sampai kepada mereka:
    { $people }
rota-warn-person-line = { $name }, urutan { $level }: { $span }
rota-tonight = 🔔 <b>Sebentar lagi Anda piket.</b>

# Cover: somebody can't, and others are asked.
rota-cover-asked = Jumlah orang yang saya tanya: { $count }. Sampai ada yang bersedia, Anda tetap piket.
    { $span }
rota-cover-nobody-to-ask = Saya tidak menemukan orang untuk ditanya. Anda tetap piket, dan koordinator sudah tahu.
    { $span }
rota-cover-card = <b>{ $name } tidak bisa piket. Apakah Anda bisa?</b>
    { $area }
    { $span }
rota-cover-yours = ✅ Anda piket menggantikan { $name }. Terima kasih!
    { $area }
    { $span }
rota-cover-declined = Anda tidak bisa. Terima kasih sudah menjawab.
    { $span }
rota-cover-closed = Beres: { $name } yang piket.
    { $span }
rota-cover-over = Tidak diperlukan lagi.
    { $span }
rota-cover-found = ✅ { $name } piket menggantikan Anda.
    { $span }
rota-cover-none-yet = ⚠️ Belum ada yang bersedia. <b>Anda tetap piket.</b> Jika benar-benar tidak bisa, teleponlah koordinator.
    { $span }
rota-cover-none-leader = ⚠️ { $name } tidak bisa piket di { $area }, dan belum ada yang bersedia.
    { $span }
rota-cover-withdrawn = Dibatalkan. Anda tetap piket.
    { $span }
rota-button-accept = Saya bersedia
rota-button-decline = Saya tidak bisa
rota-button-withdraw = Tidak perlu lagi

# Swaps of two times on call.
rota-swap-choose = <b>Piket mana yang Anda ambil sebagai gantinya?</b>
    Piket Anda: { $yours }
rota-swap-none = Dalam empat pekan ke depan tidak ada piket untuk ditukar. Anda bisa meminta pengganti.
rota-swap-asked = Saya sudah bertanya kepada { $name }. Sebelum keduanya setuju, tidak ada yang berubah.
    Anda memberi: { $yours }
    Anda mendapat: { $theirs }
rota-swap-card = <b>{ $name } ingin bertukar piket dengan Anda.</b>
    Anda memberi: { $yours }
    Anda mendapat: { $theirs }
rota-swap-done = ✅ Piket sudah ditukar dengan { $name }.
    Anda memberi: { $yours }
    Anda mendapat: { $theirs }
rota-swap-declined = { $name } tidak bisa bertukar. Tidak ada yang berubah.
    Anda piket: { $yours }
rota-swap-you-declined = Anda tidak bisa bertukar. Tidak ada yang berubah.
    Anda piket: { $yours }
rota-swap-expired = Pertukaran dengan { $name } tidak jadi. Tidak ada yang berubah.
    Anda piket: { $yours }
rota-button-agree = Setuju

# Rotations.
rota-rotations = <b>Giliran · { $area }</b>
rota-rotations-none = Di sini belum ada giliran.
rota-rotation = <b>Urutan { $level }</b>, { $rhythm }
    { $members }
    { $next }
rota-rotation-areas = Lingkungan: { $areas }
rota-rotation-hours = Hanya { $hours }
rota-rhythm = { $unit ->
    [day] setiap { $count } hari
    [week] setiap { $count } pekan
   *[month] setiap { $count } bulan
  }
rota-member-line = { $number }. { $name }
rota-member-now = ▶️ { $number }. { $name }
rota-add-choose = Siapa yang ikut? Tempatnya paling akhir.
rota-remove-choose = Siapa yang keluar? Yang sedang piket tetap sampai pergantian berikutnya.
rota-move-choose = Siapa yang didahulukan? Setiap ketukan maju satu tempat. Yang sedang piket tidak berubah.
rota-end-ask = Akhiri giliran ini? Mulai { $at } tidak ada yang piket menurut giliran ini.
rota-label-level = Urutan { $level }
rota-label-rhythm = { $rhythm }
rota-label-hours = { $hours }
rota-label-chosen = ✓ { $name }
rota-button-rotations = 🔁 Giliran
rota-button-new-rotation = Giliran baru
rota-button-add = Tambah orang
rota-button-remove = Keluarkan orang
rota-button-move = Ubah urutan
rota-button-end-rotation = Akhiri giliran
rota-button-all-day = Siang dan malam
rota-button-done = Selesai
rota-button-save = Simpan
rota-button-discard = Batalkan
rota-form-level = Urutan berapa? Urutan 1 dipanggil lebih dulu.
rota-form-every = Seberapa sering berganti?
rota-form-day = Mulai hari apa?
rota-form-clock = Jam berapa pergantiannya? Ketuk atau tulis jamnya, misalnya 20:00.
rota-form-hours = Piket pada jam berapa? Ketuk atau tulis, misalnya 20:00-08:00.
rota-form-members = <b>Siapa yang ikut?</b> Ketuk orangnya menurut urutan pergantian.
    { $members }
rota-form-areas = Apakah juga untuk lingkungan lain? Ketuk, lalu Selesai.
rota-form-confirm = <b>Sudah benar?</b>

    { $card }
rota-form-discarded = Dibatalkan. Tidak ada yang disimpan.
rota-form-tap = Mohon ketuk sebuah tombol, atau kirim /cancel.

# Why not.
rota-refused-same-person = Itu orang yang sama.
rota-refused-empty-span = Akhirnya harus setelah awalnya.
rota-refused-over = Waktu itu sudah lewat.
rota-refused-no-role = { $name } tidak punya peran untuk piket di sana.
rota-refused-equal = Memang sudah begitu: { $name }.
rota-refused-covered = Pada waktu itu sudah ada pengganti: { $name }. Akhiri itu dulu.
rota-refused-changed = Jadwal piket sudah berubah. /rota menampilkan keadaan sekarang.
rota-refused-other-on-call = Sudah piket pada waktu itu: { $name }.
rota-refused-already-asked = Anda sudah memintanya. Saya kabari begitu ada yang bersedia.
rota-refused-taken = Terima kasih, tetapi { $name } sudah lebih dulu bersedia.
rota-refused-not-open = Ini sudah beres.
rota-refused-already-member = Sudah ada dalam giliran ini: { $name }.
rota-refused-last-member = Harus ada yang tinggal. Anda bisa mengakhiri giliran ini.
rota-refused-bad-times = Jam ini tidak terbaca. Mohon tulis seperti 20:00.

# Somebody on call whom no alert reaches.
rota-unreachable-now = ⚠️ <b>{ $name }</b> sedang piket di { $area } (urutan { $level }), tetapi tidak bisa dihubungi. { $why } Panggilan langsung beralih ke orang berikutnya.
rota-why-blocked = Bot ini diblokir di sana.
rota-why-gone = Akun Telegram itu sudah tidak ada.
rota-why-never-started = Bot ini belum pernah dibuka di sana.
rota-why-other = Kata Telegram: { $words }
