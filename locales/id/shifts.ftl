# Seperti apa sebuah tugas.
shift-title = <b>{ $title }</b>
shift-numbered = <b>{ $number }. { $title }</b>
shift-when = 🕕 { $start } – { $end }
shift-where = 📍 { $place } ({ $area })
shift-places = 👥 { $free ->
    [0] Penuh
   *[other] Masih { $free } dari { $capacity } tempat
  }
shift-needed = 👥 Perlu { $capacity } orang
shift-languages = 🗣 Perlu bahasa: { $languages }
shift-skills = 🧰 { $skills }

# Melihat dan mengambil.
shift-none = Saat ini tidak ada tugas yang cocok untuk Anda. Lihat lagi nanti, atau beri tahu saya bahasa apa saja yang Anda kuasai.
shift-list = <b>Tugas yang cocok untuk Anda</b> { $filters }

    { $shifts }
shift-taken = ✅ <b>Tugas ini milik Anda.</b>

    { $card }

    Sebelum mulai, saya akan bertanya apakah Anda datang.
shift-waiting = ⏳ <b>Anda masuk daftar tunggu.</b>

    { $card }

    { $position ->
        [1] Giliran Anda yang berikutnya.
       *[other] Anda nomor { $position } dalam antrean.
    } Jika ada tempat kosong, saya akan menanyai Anda.
shift-toast-taken = Tugas ini milik Anda: { $title }
shift-toast-waiting = Anda masuk daftar tunggu: { $title }

# Mengapa tidak bisa.
shift-gone = Tugas ini sudah tidak ada.
shift-over = Tugas ini sudah selesai.
shift-started = Tugas ini sudah dimulai. Jika ada halangan, hubungi koordinator Anda.
shift-no-role = Tugas ini untuk relawan. Mintalah tautan undangan kepada koordinator.
shift-wrong-area = Tugas ini bukan di lingkungan Anda.
shift-already-yours = Anda sudah mengambil tugas ini.
shift-already-waiting = Anda sudah ada di daftar tunggu tugas ini.
shift-overlaps = Anda sudah punya tugas pada waktu itu:
    { $others }
shift-lacks-language = Tugas ini perlu bahasa: { $languages }. Jika Anda menguasainya, tandai di /shifts → Bahasa saya.
shift-not-yours = Tugas ini bukan milik Anda lagi.
shift-not-over = Tugas ini belum selesai. Konfirmasikan jam tugas Anda setelah selesai.
shift-already-posted = Di lingkungan Anda sudah ada tugas dengan judul ini di tempat dan waktu yang sama.

# Tugas sendiri.
shift-mine = <b>Tugas Anda</b>

    { $shifts }
shift-mine-none = Anda belum punya tugas. /shifts menunjukkan yang cocok untuk Anda.
shift-state-taken = ✅ Anda mendapat tempat.
shift-state-coming = ✅ Anda sudah menyatakan akan datang.
shift-state-waiting = ⏳ Anda di daftar tunggu, nomor { $position }.
shift-state-offered = 🎁 Anda ditawari satu tempat. Mohon jawab sebelum { $until }.
shift-state-running = ▶️ Sedang berlangsung.
shift-state-over = 🏁 Selesai. Mohon konfirmasikan jam tugas Anda.
shift-give-up-ask = <b>Lepaskan tugas ini?</b>

    { $card }

    Tempat Anda akan ditawarkan kepada yang menunggu.
shift-leave-ask = <b>Keluar dari daftar tunggu?</b>

    { $card }
shift-given-up = Anda sudah melepaskan tugas ini. Terima kasih sudah memberi tahu.

    { $card }
shift-toast-given-up = Sudah dilepas.
shift-cant-which = <b>Tugas mana yang tidak bisa Anda hadiri?</b>

    { $shifts }
shift-changed = ✏️ <b>Tugas Anda berubah.</b> Mohon periksa tempat dan waktunya.

    { $card }
shift-moved = 🕑 <b>Waktu mulai tugas Anda berubah.</b> Sebelumnya: { $before }.

    { $card }

    Apakah Anda datang?
shift-role-ended = <b>Tugas ini bukan milik Anda lagi</b>, karena peran Anda di sana sudah berakhir. Anda tidak perlu datang.

    { $card }

# Sebelum dan sesudah.
shift-reminder = ⏰ <b>Apakah Anda datang?</b>

    { $card }
shift-coming = 👍 <b>Terima kasih, sampai jumpa.</b>

    { $card }
shift-toast-coming = Terima kasih!
shift-ended = 🏁 <b>Tugas Anda selesai. Terima kasih!</b>

    { $card }

    Mohon konfirmasikan jam tugas Anda.
shift-done = ✅ <b>Dikonfirmasi: { $hours } jam.</b> Terima kasih!

    { $card }
shift-toast-done = Dikonfirmasi.

# Tombol.
shift-button-take = { $number } · Saya ambil
shift-button-wait = { $number } · Daftar tunggu
shift-button-next = Lainnya ›
shift-button-first = ‹ Awal
shift-button-languages = 🗣 Bahasa saya
shift-button-shifts = Tugas lain
shift-button-mine = Tugas saya
shift-button-coming = Saya datang
shift-button-cant = Tidak bisa datang
shift-button-cant-numbered = { $number } · Tidak bisa
shift-button-leave-numbered = { $number } · Keluar daftar
shift-button-give-up = Ya, lepaskan
shift-button-leave = Keluar daftar tunggu
shift-button-keep = Tidak jadi
shift-button-done = Selesai, { $hours } jam
shift-button-done-numbered = { $number } · Selesai, { $hours } jam

# Bahasa yang dikuasai.
shift-spoken = <b>Bahasa apa saja yang Anda kuasai?</b>
    Bahasa Anda: { $languages }. Ketuk untuk menambah atau menghapus; tugas yang memerlukannya akan muncul di /shifts.
shift-button-speaks = ✓ { $language }
shift-button-speaks-not = { $language }

# Mengumumkan.
shift-form-area = <b>Tugas baru.</b> Di lingkungan mana?
shift-form-title = <b>Tugas baru di { $area }.</b> Apa yang perlu dikerjakan? Tulis judul singkat. /cancel untuk keluar.
shift-form-place = Berkumpul di mana? Tulis tempatnya.
shift-form-day = Hari apa? Ketuk, atau tulis seperti 1.4. (tanggal.bulan), 04-01 (bulan-tanggal), atau 2026-04-01.
shift-form-span = <b>{ $day }</b>, dari pukul berapa sampai pukul berapa? Tulis seperti 18.00-22.00 atau 18-22 (waktu setempat di { $area }).
shift-form-capacity = Perlu berapa orang? Tulis angkanya.
shift-form-language = Perlu bahasa tertentu? Ketuk salah satu, atau tulis kodenya, misalnya: ja ko (salah satu sudah cukup).
shift-form-confirm = <b>Umumkan tugas ini?</b>

    { $card }
shift-form-posted = ✅ <b>Sudah diumumkan.</b> Relawan menemukannya di /shifts.

    { $card }
shift-form-discarded = Formulir ditutup. Tidak ada yang diumumkan.
shift-form-no-day = Saya tidak bisa membaca tanggal itu. Tulis seperti 1.4., 04-01, atau 2026-04-01 – atau ketuk salah satu tombol.
shift-form-no-span = Saya tidak bisa membaca jam itu. Tulis seperti 18.00-22.00 atau 18-22.
shift-form-past = Waktu itu sudah lewat. Tugas harus dimulai setelah saat ini.
shift-form-far = Itu masih lebih dari setahun lagi. Mohon periksa tanggalnya.
shift-form-backwards = Waktu selesai lebih awal daripada waktu mulai. Tulis lagi jamnya – atau tugas ini selesai keesokan harinya?
shift-form-no-number = Mohon tulis bilangan bulat dari 1 sampai { $limit }.
shift-form-no-language = Saya tidak mengenal kode bahasa itu. Tulis seperti: ja ko – atau ketuk salah satu tombol.
shift-form-tap = Mohon ketuk salah satu tombol di atas.
shift-button-today = Hari ini
shift-button-tomorrow = Besok
shift-button-next-day = Ya, keesokan harinya
shift-button-language = { $language }
shift-button-no-language = Tidak perlu
shift-button-post = Umumkan
shift-button-discard = Batalkan
shift-form-which-day = Hari apa yang Anda maksud? Ketuk harinya, atau tulis lagi tanggalnya.
shift-form-day-passed = <b>{ $day }</b> sudah lewat. Apakah maksud Anda tahun depan? Ketuk tombolnya, atau tulis tanggal lain.
# Tulisan pada tombol: hari.
shift-button-day = { $day }
