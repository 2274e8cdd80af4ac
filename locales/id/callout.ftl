callout-ask = 📣 <b>Kami kekurangan orang. Bisakah Anda datang?</b>

    { $card }
callout-ask-words = ✉️ <b>Pesan Anda sudah sampai ke koordinator.</b> Bisakah Anda datang? Paling cepat dengan satu ketukan.

    { $card }
callout-words-kept = ✉️ Pesan Anda sudah sampai ke koordinator. Terima kasih.
callout-yes = ✅ <b>Terima kasih! Tugas ini milik Anda.</b> Anda ditunggu: { $at }.

    { $card }
callout-reserve = 🙏 <b>Terima kasih! Orangnya sudah cukup, jadi Anda menjadi cadangan.</b> Mohon jangan berangkat dulu. Jika ada yang batal, saya akan bertanya kepada Anda.

    { $card }
callout-no = 👍 Terima kasih atas jawabannya. Hari ini Anda tidak akan dipanggil lagi.

    { $card }
callout-enough = ✅ <b>Saat ini orangnya sudah cukup. Terima kasih!</b> Anda tidak perlu datang.

    { $card }
callout-ended = Panggilan ini sudah selesai. Anda tidak perlu datang. Terima kasih!

    { $card }
callout-which = <b>Pesan Anda untuk tugas yang mana?</b>

    { $card }
callout-button-now = ✅ Saya datang sekarang
callout-button-minutes = { $minutes } menit lagi
callout-button-in-time = ✅ Datang tepat waktu
callout-button-late = { $minutes } menit lebih lambat
callout-button-not-today = ❌ Hari ini tidak bisa
callout-button-still = Ternyata bisa datang
callout-button-reserve = Saya jadi cadangan

# Disusun dari teks lain.
callout-standing = { $title }

    { $parts }
callout-title-running = 📣 <b>Sedang memanggil orang</b>
callout-title-filled = ✅ <b>Orangnya sudah cukup</b>
callout-title-stopped = ⏹ <b>Panggilan dihentikan</b>
callout-title-over = 🏁 <b>Panggilan selesai</b>
callout-counts = ✅ Ya: { $yes } · ❌ Tidak: { $no } · … Belum menjawab: { $silent } · ⚠️ Tidak terhubung: { $missed }
callout-wave = Gelombang { $number }, { $at }: { $count } orang
callout-next = ⏱ Gelombang berikutnya: { $at }.
callout-dry = ⚠️ <b>Semua yang cocok dan luang sudah ditanya.</b> Saya terus mencari.
callout-line-yes = ✅ { $name } · setuju { $at } · tiba { $until }
callout-line-reserve = 🔁 { $name } · cadangan sejak { $at }
callout-line-words = ❓ { $name } · { $at }: “{ $words }”
callout-button-more = 📣 Tanya lagi sekarang
callout-button-stop = ⏹ Hentikan
callout-stop-ask = <b>Tidak memanggil siapa pun lagi?</b> Yang belum menjawab diberi tahu tidak perlu datang. Yang sudah setuju tetap bertugas.

    { $card }
callout-button-stop-sure = ⏹ Ya, hentikan
callout-button-yes-for = ✅ { $name }
callout-button-no-for = ❌ { $name }

callout-preview = <b>Panggil orang untuk tugas ini?</b> Belum ada yang ditanya.

    { $card }

    { $lines }
callout-missing = 👥 Kurang { $count } orang
callout-fits = { $count ->
    [0] Saat ini tidak ada yang cocok, luang, dan bisa dihubungi.
   *[other] { $count } orang cocok, luang, dan bisa dihubungi:
  }
callout-order = Dengan urutan ini (⭐ siaga): { $names }
callout-standby-name = ⭐ { $name }
callout-left-out = Tidak ditanya: { $reasons }
callout-out-said-no = menolak: { $number }
callout-out-busy = ada tugas lain: { $number }
callout-out-language = bahasa lain: { $number }
callout-out-resting = sedang istirahat: { $number }
callout-out-elsewhere = ditanya untuk tugas lain: { $number }
callout-out-unreachable = tidak bisa dihubungi: { $number }
callout-waits = 🌙 Orang sedang tidur. Jika bisa menunggu, yang pertama ditanya: { $at }.
callout-button-begin = 📣 Mulai sekarang
callout-button-begin-at = 📣 Mulai { $at }
callout-button-urgent = ❗ Mendesak: sekarang

callout-list = <b>Panggil orang</b>

    { $entries }

    Ketuk sebuah tugas, atau tulis kebutuhan dalam satu baris: /callout 4 orang, Gerbang 7, hari ini 20:00-24:00
callout-ask-when = Kapan diperlukan? Tulis seperti ini: hari ini 20:00-24:00
callout-button-from-now = Mulai kini, { $hours } jam
callout-need-confirm = <b>Sudah benar?</b> Jika belum, tulis lagi barisnya atau kirim /cancel.

    { $card }
callout-button-post = Umumkan, lihat siapa
desk-button-call-out = 📣 Panggil orang
command-callout = Panggil orang untuk tugas mendesak

callout-standby-on = ⭐ <b>Anda siaga sampai { $until }.</b> Jika mendadak perlu orang, Anda ditanya lebih dulu. Anda selalu boleh menolak.
callout-standby-off = <b>Maukah Anda siaga?</b> Jika mendadak perlu orang, Anda ditanya lebih dulu. Anda selalu boleh menolak.
callout-button-hours = Selama { $hours } jam
callout-button-standby-off = Tidak siaga lagi
command-standby = Siaga: ditanya lebih dulu saat mendesak

callout-no-gone = Panggilan ini bukan untuk Anda, atau sudah tidak ada.
callout-no-full = Tugas ini sudah cukup orang. Untuk memanggil lagi, ubah jumlah yang diperlukan.
callout-no-not-open = Tidak bisa memanggil orang untuk tugas ini: belum diumumkan, dibatalkan, atau hampir selesai.

callout-words-need = perlu | butuh | dibutuhkan | kurang | memerlukan
callout-words-at = di | untuk
