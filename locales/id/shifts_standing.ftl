# Looking for a stand-in.
stand-ask = <b>Cari orang untuk tugas ini?</b>

    { $card }

    Sampai ada yang menerima, tugas ini tetap milik Anda.
stand-pick = <b>Siapa yang harus saya tanya?</b>

    { $card }
stand-nobody = Saat ini tidak ada orang yang cocok dan senggang untuk tugas ini. Tugas tetap milik Anda.

    { $card }
stand-asked = 🔎 <b>Saya sedang bertanya untuk Anda.</b> Sampai ada yang menerima, tugas ini tetap milik Anda.
    Ditanya: { $count } · menolak: { $declined }

    { $card }
stand-withdrawn = Saya berhenti bertanya. Tugas tetap milik Anda.

    { $card }
stand-card = 🙋 <b>{ $name } tidak bisa datang dan mencari pengganti. Bisakah Anda menggantikan?</b>

    { $card }
stand-over = Sudah tidak diperlukan. Terima kasih!

    { $card }
stand-you-declined = Baik, terima kasih atas jawabannya.
stand-declined = { $name } tidak bisa menggantikan. Tugas tetap milik Anda.

    { $card }
stand-none-left = Sejauh ini belum ada yang bisa menggantikan. Tugas tetap milik Anda.

    { $card }
stand-found = ✅ <b>{ $name } mengambil tugas Anda. Anda tidak perlu datang.</b>

    { $card }
stand-undone = ↩️ <b>{ $name } ternyata tidak bisa. Tugas kembali menjadi milik Anda.</b>

    { $card }
stand-undone-you = Dibatalkan. Tugas ini bukan milik Anda; yang meminta sudah diberi tahu.

    { $card }
stand-button-find = 🔎 Cari pengganti
stand-button-all = Tanya semua ({ $count })
stand-button-one = Tanya satu orang
stand-button-withdraw = Berhenti bertanya
shift-giver-busy = { $name } sekarang punya acara lain. Anda bisa mencari pengganti sendiri.

# Exchanging two shifts.
swap-choose = <b>Tugas mana yang Anda pilih sebagai ganti?</b> Tugas Anda:

    { $card }

    { $shifts }
swap-line = <b>{ $number }.</b> { $title }, { $start } – { $end }
    👤 { $name }
swap-none = Saat ini tidak ada tugas untuk ditukar.

    { $card }
swap-lines = Anda memberi: { $yours }
    Anda mendapat: { $theirs }
swap-asked = 🔁 <b>Saya sudah bertanya kepada { $name }.</b> Sebelum keduanya setuju, tidak ada yang berubah.

    { $lines }
swap-card = 🔁 <b>{ $name } ingin bertukar tugas dengan Anda.</b>

    { $lines }
swap-agreed = 👍 <b>Anda berdua setuju.</b> Koordinator bisa keberatan sampai { $until }. Sebelum itu tidak ada yang berubah.

    { $lines }
swap-done = ✅ <b>Tugas sudah ditukar dengan { $name }.</b>

    { $lines }
swap-declined = { $name } tidak bisa bertukar. Tidak ada yang berubah.

    { $lines }
swap-you-declined = Baik, tidak ada yang berubah.

    { $lines }
swap-over = Pertukaran ini tidak jadi. Tidak ada yang berubah.

    { $lines }
swap-vetoed = Koordinator tidak setuju dengan pertukaran. Tidak ada yang berubah.

    { $lines }
swap-veto-ask = 🔁 <b>{ $name } dan { $other } ingin bertukar tugas.</b> Berlaku { $until } jika Anda tidak keberatan.

    { $lines }
swap-button = 🔁 Tukar
swap-button-ask = { $number } · Tanya
swap-button-agree = Ya, tukar
swap-button-veto = Keberatan
shift-swap-impossible = Tidak bisa untuk { $name }: { $why }
