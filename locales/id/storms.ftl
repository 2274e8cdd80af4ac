storm-card-open = { $kind } · 🔔 <b>Belum ada yang menangani: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>Anda tangani: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>Semua sudah ditangani: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: panggilan-panggilan ini sudah berakhir.
storm-line = <b>Panggilan { $number }</b> · { $about }
storm-minutes = { $minutes } menit
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = Halaman { $page } dari { $pages }
storm-asked-by = ↔️ { $name } ingin berbagi panggilan ini dengan Anda.
storm-declined = Anda menjawab tidak bisa. Orang lain sedang dipanggil. Jika ternyata bisa, silakan tangani.
storm-joins-you = Anda menangani semuanya, jadi yang baru di sini juga untuk Anda.
storm-take-all = ✋ Saya tangani semua
storm-take-one = ✋ Panggilan { $number }
storm-split = ↔️ Berbagi dengan …
storm-split-ask = Berbagi dengan siapa? Separuhnya tetap pada Anda, separuh lainnya ditanyakan kepada rekan itu.
storm-split-nobody = Saat ini tidak ada rekan di sini yang bisa dihubungi.
storm-split-done = Anda tangani { $kept }. { $name } sedang ditanya untuk sisanya ({ $given }). Jika tidak ditangani, panggilan beralih ke orang berikutnya seperti biasa.
storm-still-on-it = { $kind } · { $area }: apakah masih Anda tangani? Pada Anda: { $count }. Tanpa jawaban, panggilan beralih ke orang berikutnya.
storm-still-thanks = Terima kasih, semuanya tetap Anda yang menangani.
storm-question-over = Pertanyaan ini sudah ditutup. Keadaannya terlihat di daftar.
storm-all-yours = Sekarang Anda tangani: { $count }
storm-passed-on = Orang lain sedang ditanya.
storm-none-left = Sudah ditangani { $names }.
storm-over = Panggilan-panggilan ini sudah berakhir.
storm-none-yours = Saat ini tidak ada dari panggilan ini yang Anda tangani.
storm-unknown = Daftar ini tidak ditemukan.
storm-reply-which = Tidak terkirim: daftar ini tentang beberapa orang. Ketuk panggilan yang dimaksud, lalu balas kartunya.
