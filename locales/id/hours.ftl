# Jam: milik sendiri, dan persetujuan koordinator. Lamanya ditulis jam:menit, seperti 2:05.

command-myhours = Jam tugas saya
command-hours = Setujui jam tugas

hours-mine = <b>⏱ Jam tugas Anda</b>

    { $months }

    { $entries }
hours-mine-none = <b>⏱ Jam tugas Anda</b>

    Belum ada. Jam tugas muncul di sini setelah Anda mengonfirmasi jam sebuah tugas atau melaporkan bantuan lain.
hours-month = <b>{ $month }</b>: { $worked } jam
hours-month-credited = <b>{ $month }</b>: { $worked } jam dikerjakan, { $credited } jam dihitung
hours-month-open = (+ { $length } jam menunggu persetujuan)
hours-line = { $number }. { $at } · { $title } · { $length } jam
hours-state-proposed = ⏳ menunggu
hours-state-approved = ✅ disetujui
hours-state-approved-as = ✅ disetujui, { $credited } jam dihitung
hours-state-refused = ❌ tidak disetujui
hours-button-report = ➕ Lapor bantuan lain
hours-button-object-numbered = { $number } · Tidak benar
hours-button-withdraw-numbered = { $number } · Tarik
hours-button-object = Ini tidak benar

hours-ask-area = Di mana Anda membantu?
hours-ask-what = Apa yang Anda kerjakan? Beberapa kata sudah cukup: “Menyortir masker”.
hours-ask-day = Hari apa? Ketuk harinya, atau tulis.
# Tulisan pada tombol: hari.
hours-button-day = { $day }
hours-ask-span = Dari pukul berapa sampai pukul berapa? Misalnya 14.00-16.30.
hours-no-day = Saya tidak bisa membaca hari itu. Mohon ketuk salah satu, atau tulis seperti 28.11. (tanggal.bulan) atau “kemarin”.
hours-no-span = Saya tidak bisa membaca jam itu. Mohon tulis seperti 14.00-16.30.
hours-report-preview = <b>Laporkan ini?</b>

    { $title }
    🕒 { $start } – { $end }
    📍 { $area }
    ⏱ { $length } jam
hours-button-send = ✅ Laporkan
hours-button-drop = Batalkan
hours-toast-withdrawn = Ditarik.

hours-corrected = ✏️ { $name } memperbaiki jam tugas Anda untuk { $title } ({ $at }): { $old } jam → { $length } jam.{ $reason }
hours-refused = ❌ { $name } tidak menyetujui { $length } jam Anda untuk { $title } ({ $at }).{ $reason }
hours-reason = { " " }Alasan: { $reason }
hours-ask-objection = Apa yang tidak benar pada { $title } ({ $at }), { $length } jam? Tulisan Anda akan dibaca koordinator.
hours-objected = Terima kasih. Koordinator akan melihat lagi { $title } ({ $at }).
hours-objection = 💬 { $name } keberatan: { $title } ({ $at }), { $length } jam.

    { $words }
hours-button-look = Lihat

hours-waiting = <b>⏱ Jam tugas yang perlu disetujui: { $count }</b>

    { $entries }
hours-waiting-none = <b>⏱ Persetujuan jam tugas</b>

    Tidak ada yang menunggu.
hours-waiting-line = { $number }. <b>{ $name }</b> · { $title }
    { $at } · { $length } jam
hours-note = 💬 { $words }
hours-button-entry = { $number } · { $name }
hours-button-all = ✅ Setujui semua ({ $count })
hours-button-xlsx = Tabel (Excel)
hours-button-csv = Tabel (CSV)
hours-button-rules = Hitungan jam malam
hours-ask-all = Setujui semua { $count } catatan, total { $length } jam?
hours-button-all-yes = Ya, setujui semua
hours-toast-all = Disetujui: { $count }
hours-toast-approved = Disetujui.
# Disusun dari teks lain.
hours-card = { $parts }
hours-entry = <b>{ $name }</b>
    { $title }
    🕒 { $at } · { $length } jam
    📍 { $area }
hours-stands = Status:
hours-credit = Dihitung: { $credited } jam (jam malam, 22.00–06.00, dihitung { $percent } %)
hours-log-reported = { $at } dilaporkan oleh { $name }: { $new } jam
hours-log-corrected = { $at } diperbaiki oleh { $name }: { $old } jam → { $new } jam.{ $reason }
hours-log-approved = { $at } disetujui oleh { $name }: { $new } jam
hours-log-refused = { $at } tidak disetujui oleh { $name }.{ $reason }
hours-log-objected = { $at } { $name } keberatan.{ $reason }
hours-log-withdrawn = { $at } ditarik oleh { $name }
hours-button-approve = ✅ Setujui
hours-button-correct = ✏️ Perbaiki
hours-button-refuse = ❌ Tolak
hours-ask-minutes = Berapa lama sebenarnya? Sekarang tertulis { $length } jam ({ $title }, { $at }). Tulis 2:30 atau 90 menit.
hours-ask-reason = Mengapa? Orang ini akan membaca alasan Anda.
hours-rules = <b>Hitungan jam malam</b>

    Jam antara pukul 22.00 dan 06.00. Perubahan berlaku untuk jam yang dilaporkan mulai sekarang.

    { $rules }
hours-rule = { $area }: { $percent } %
hours-button-rule = { $area } → { $percent } %

hours-gone = Catatan ini sudah tidak ada.
hours-own = Ini jam tugas Anda sendiri. Orang lain yang harus memutuskan.
hours-no-length = Saya tidak bisa membaca lamanya. Mohon tulis seperti 2:30 atau 90 menit.
hours-too-long = Itu lebih dari 24 jam. Mohon laporkan dalam beberapa bagian.
hours-not-over = Itu belum selesai. Mohon laporkan sesudahnya.
hours-too-old = Itu sudah lebih dari dua bulan. Mohon tanyakan kepada koordinator Anda.
hours-overlaps = Anda sudah punya jam tugas pada waktu itu: { $title } ({ $at }), { $length } jam.
hours-decided = Jam tugas ini sudah disetujui. Jika ada yang salah, ketuk “Tidak benar”.

hours-table-caption = Jam tugas, { $count } catatan. Lamanya dalam menit.
hours-sheet = Jam tugas
hours-sheet-sums = Jumlah
hours-column-area = Lingkungan
hours-column-name = Nama
hours-column-title = Tugas
hours-column-start = Mulai
hours-column-worked = Dikerjakan (menit)
hours-column-credited = Dihitung (menit)
hours-column-night = Hitungan malam
hours-column-state = Status
hours-column-decided = Diputuskan
hours-column-open = Menunggu (menit)
hours-cell-proposed = menunggu
hours-cell-approved = disetujui
hours-cell-refused = tidak disetujui
