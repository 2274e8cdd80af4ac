alert-card-open = { $kind } · <b>Panggilan { $number }</b> · { $area }
    { $what }
alert-card-reopened = { $kind } · <b>Panggilan { $number } dibuka lagi</b> · { $area }
    { $what }
alert-card-all = { $kind } · 🔔 <b>Panggilan { $number }: petugas piket tidak ada yang menjawab</b> · { $area }
    { $what }

    Semua koordinator dan pusat komando sedang dipanggil.
alert-card-again = { $kind } · 🔔🔔 <b>Panggilan { $number }: masih belum ada yang menangani</b> · { $area } · panggilan ke-{ $times }
    { $what }

    Semua akan terus dipanggil sampai ada yang menangani.
alert-card-taken = ✅ <b>Panggilan { $number }</b> · { $area }
    { $what }

    Ditangani oleh <b>{ $name }</b>.
alert-card-yours = ✅ { $kind } · <b>Anda menangani panggilan { $number }</b> · { $area }
    { $what }
alert-card-over = ☑️ <b>Panggilan { $number }</b> · { $area }
    { $what }

    { $ending }
alert-no-area = lingkungan belum diketahui
alert-take = ✋ Saya tangani
alert-done = Selesai
alert-give-back = Tidak bisa – alihkan
alert-yours = Anda menangani panggilan { $number }: { $about }
alert-ended = Panggilan ini sudah berakhir.
alert-ended-by = Diselesaikan oleh { $name }.
alert-unknown = Panggilan ini tidak ditemukan.
alert-taken-by = Panggilan { $number } sudah ada yang menangani sejak { $minutes } menit lalu: { $name }.
alert-over = Panggilan { $number } sudah berakhir { $minutes } menit lalu. { $ending }
alert-not-yours = Panggilan { $number } tidak lagi Anda tangani, dan belum ada yang menanganinya. Ketuk “Saya tangani” untuk mengambilnya.
alert-still-on-it = Panggilan { $number } ({ $about }), { $minutes } menit pada Anda: apakah masih Anda tangani? Tanpa jawaban, panggilan ini beralih ke orang berikutnya.
alert-still-yes = Ya, saya tangani
alert-still-thanks = Panggilan { $number }: terima kasih, tetap Anda yang menangani.
alert-still-reopened = Panggilan { $number } dibuka lagi dan beralih ke orang berikutnya.
alert-still-over = Panggilan { $number } sudah berakhir.
alert-given-back = Panggilan { $number } sudah dialihkan.
alert-kind-arrival = 🚪 Kedatangan
alert-kind-medical = 🚑 Bantuan medis
alert-kind-danger = 🆘 Bahaya
alert-card-nobody = { $kind } · 🔔 <b>Panggilan { $number }: tidak ada petugas piket</b> · { $area }
    { $what }

    Semua koordinator dan pusat komando sedang dipanggil.
alert-decline = ✖️ Saya tidak bisa
alert-card-declined = Panggilan { $number }: Anda menjawab tidak bisa. Orang lain sedang dipanggil. Jika ternyata bisa, silakan tangani.
alert-plain = Panggilan { $number }, { $area }: harap segera dilihat.
alert-plain-taken = Panggilan { $number } sudah ada yang menangani: { $name }.
alert-late = Panggilan { $number } · { $area }: terlambat { $minutes } menit
alert-late-more = dan { $count } lainnya
alert-found-again = ⚠️ Panggilan berikut sempat terhenti dan tidak ada yang dihubungi. Sekarang dilanjutkan:
    { $alerts }
alert-outage = ⚠️ Weft tidak berjalan dari { $from } sampai { $until }. Tidak ada panggilan yang terlambat.
alert-outage-late = ⚠️ Weft tidak berjalan dari { $from } sampai { $until }. Panggilan berikut terlambat dan sekarang dilanjutkan:
    { $alerts }
alert-list = <b>Panggilan yang belum selesai: { $count }</b>

    { $lines }
alert-list-none = Tidak ada panggilan yang belum selesai di wilayah Anda.
alert-list-line = { $kind } · <b>Panggilan { $number }</b> · { $about } · { $minutes } menit
    { $how }
alert-list-open = belum ada yang menangani · panggilan ke-{ $times }
alert-list-taken = ditangani { $name }
alert-list-to-close = sudah bertemu, belum ditutup
alert-list-show = 🔎 Panggilan { $number }
command-alerts = Panggilan yang belum selesai
alert-list-relief = ditangani { $name }, perlu pengganti
alert-pass = ↪️ Alihkan ke …
alert-pass-ask = Panggilan { $number }: dialihkan kepada siapa? ({ $about })
alert-pass-next = Petugas berikutnya
alert-pass-all = 🔔 Semua orang
alert-passed-to = Panggilan { $number }: { $name } sedang ditanya. Jika tidak ditangani, panggilan beralih ke orang berikutnya seperti biasa.
alert-passed-all = Panggilan { $number }: semua orang sedang dipanggil.
alert-pass-gone = Rekan ini tidak bisa ditanya sekarang. Silakan pilih orang lain.
alert-card-passed = { $kind } · ↪️ <b>Panggilan { $number }: dialihkan oleh { $name }</b> · { $area }
    { $what }
alert-relief = 🔄 Perlu pengganti
alert-relief-end = Tetap saya tangani
alert-relief-asked = Orang lain sedang ditanya. Panggilan { $number } tetap Anda tangani sampai ada yang mengambil alih.
alert-card-relief = { $kind } · 🔄 <b>Panggilan { $number }: { $name } perlu pengganti</b> · { $area }
    { $what }
alert-relieved = ✅ Panggilan { $number }: <b>{ $name }</b> sudah mengambil alih.
alert-write = ✏️ Tulis pesan
alert-card-unreached = { $kind } · 🔔 <b>Panggilan { $number }: petugas piket tidak bisa dihubungi</b> · { $area }
    { $what }

    Semua koordinator dan pusat komando sedang dipanggil.
