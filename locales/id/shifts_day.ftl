# Before a shift: what somebody needs to know.
day-report = 🙋 Di tempat, temui: { $name }
day-with = 🤝 Bersama Anda: { $names }
day-more-people = { $count ->
   *[other] { $count } orang lagi
  }
day-searching = 🔎 Anda sedang mencari pengganti. Sampai ada yang menerima, tugas ini tetap milik Anda.
day-taken-soon = ✅ <b>Tugas ini milik Anda. Sebentar lagi dimulai.</b>

    { $card }

    Saya tidak akan bertanya lagi. Jika ada halangan, beri tahu saya di sini.
day-late-how = <b>Berapa lama Anda akan terlambat?</b>

    { $card }
day-late = 👍 <b>Dicatat: terlambat sekitar { $minutes } menit.</b> Koordinator sudah tahu.

    { $card }

# Who can't come.
day-words-line = 💬 { $words }
day-others-fit = Mungkin salah satu tugas ini cocok?
day-ask-why = Tulis alasannya secara singkat. Koordinator akan membacanya. Atau kirim /cancel.
day-passed-on = ✉️ Terima kasih, pesan Anda sudah diteruskan ke koordinator.
day-nobody-reads = Saat ini tidak ada koordinator yang bisa dihubungi. Pesan Anda disimpan dalam catatan tugas.

# On the spot.
day-here = ✅ <b>Kehadiran Anda dicatat sejak { $at }.</b>

    { $card }

    Saat pulang, ketuk di bawah. Jika tidak, dihitung sampai jam selesai yang direncanakan.
day-missing = ❓ <b>Tugas Anda sudah dimulai. Apakah Anda sudah di sana?</b>

    { $card }
day-checked-out = 👋 <b>Kepulangan Anda dicatat. Terima kasih atas bantuannya!</b>

    { $card }
day-worked = ⏱ { $start } – { $end }: { $hours } jam
day-ended = 🏁 <b>Tugas Anda selesai. Terima kasih!</b>

    { $card }

    Anda pulang lebih awal atau tinggal lebih lama? Jika tidak, tidak perlu melakukan apa-apa.
day-ask-earlier = <b>Berapa lama lebih awal Anda pulang?</b>

    { $card }
day-ask-later = <b>Berapa lama Anda tinggal lebih lama?</b>

    { $card }
day-absent = 🏁 <b>Tugas ini sudah selesai.</b> Tercatat bahwa Anda tidak ada di sana. Jika Anda ada, ketuk di bawah. Jika tidak, tidak perlu melakukan apa-apa.

    { $card }
day-objected = 🙏 <b>Terima kasih. Koordinator tahu bahwa Anda ada di sana.</b>

    { $card }

# The place on the map.
day-ask-pin = Di mana tempat ini? Kirim sebagai lokasi (📎 → Lokasi). Lokasi ini berlaku untuk semua tugas di tempat ini. Atau kirim /cancel.
day-pin-kept = 🗺 Disimpan. Siapa pun yang bertugas di tempat ini kini bisa melihatnya di peta.
day-no-pin = Saya perlu lokasi: ketuk 📎, lalu Lokasi. Atau kirim /cancel.

# To the coordinators.
day-late-told = ⏱ <b>{ $name } akan terlambat sekitar { $minutes } menit.</b>

    { $card }
day-left-told = ⚠️ <b>{ $name } tidak bisa datang.</b>

    { $card }
day-waiting-asked = ⏳ { $count ->
   *[other] { $count } orang di daftar tunggu sudah ditanya.
  }
day-missing-told = ❓ <b>Tugas sudah dimulai, belum ada kabar dari: { $names }</b>

    { $card }
day-here-told = ✅ <b>{ $name } sudah hadir sejak { $at }.</b>

    { $card }
day-objection-told = ❓ <b>{ $name } mengatakan hadir di sana.</b> Mohon periksa lagi.

    { $card }
day-desk-here = hadir sejak { $at }
day-desk-left = pulang { $at }
day-desk-no-sign = belum ada kabar
day-desk-late = terlambat { $minutes } menit
day-desk-objects = mengatakan hadir
desk-did-objected = mengatakan hadir
desk-did-handed-on = diserahkan ke pengganti
desk-did-handed-back = penggantian dibatalkan
desk-did-swapped = ditukar

# One's own shifts.
shift-state-here = ✅ Kehadiran Anda dicatat sejak { $at }.
shift-state-absent = 🏁 Tercatat bahwa Anda tidak ada di sana.
shift-state-objected = 🏁 Anda mengatakan hadir. Koordinator sedang memeriksanya.

# Why not.
shift-too-early = Anda bisa mencatat kehadiran mulai { $at }.
shift-not-here = Kehadiran Anda belum dicatat. Ketuk “Saya sudah di sini” dulu.
shift-marked-absent = Tercatat bahwa Anda tidak ada di sana. Jika Anda ada, ketuk “Saya hadir” di /myshifts.
shift-too-late = Jam ini tidak bisa diubah lagi di sini. Hubungi koordinator Anda.

# Buttons.
day-button-late = Telat { $minutes } menit
day-button-here = ✅ Saya sudah di sini
day-button-here-numbered = { $number } · Sudah di sini
day-button-leaving = 👋 Saya pulang
day-button-leaving-numbered = { $number } · Saya pulang
day-button-why = ✏️ Beri alasan
day-button-take-back = ↩️ Ternyata bisa datang
day-button-earlier = Pulang lebih awal
day-button-later = Tinggal lebih lama
day-button-minutes = { $minutes } menit
day-button-as-planned = Sesuai rencana
day-button-was-there = Saya hadir
day-button-was-there-numbered = { $number } · Saya hadir
day-button-map = 🗺 Peta
day-button-pin = 🗺 Di peta
day-button-is-here = ✅ Sudah hadir

# Words that answer the question "Are you coming?", separated by |, as in words.ftl. Nobody reads them.
day-words-coming = saya datang | datang | saya akan datang | saya di jalan | di jalan | otw | sedang menuju | saya bisa datang
day-words-yes = ya | iya | ok | oke | baik | siap | tentu | pasti
day-words-late = terlambat | telat | akan terlambat | datang terlambat | macet
