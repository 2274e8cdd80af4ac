# Full, or other work at that hour.
shift-full-ask = <b>Tugas ini sekarang sudah penuh.</b>

    { $card }

    Mau masuk daftar tunggu? Anda akan mendapat nomor { $position }, dan saya akan menanyai Anda jika ada tempat kosong.
shift-clash = <b>Tugas ini bentrok dengan yang sudah Anda ambil.</b> Tugas Anda:

    { $others }

    Tugas yang baru:

    { $card }
shift-clash-short = <b>Tugas ini bentrok beberapa menit dengan yang sudah Anda ambil.</b> Tugas Anda:

    { $others }

    Tugas yang baru:

    { $card }
# A shift in a list: its title, start and end.
shift-named = { $title }, { $start } – { $end }
shift-toast-undone = Sudah dibatalkan. Tugas ini bukan milik Anda.

# A link to one shift.
shift-one = <b>Mau membantu di sini?</b>

    { $card }
shift-requested = 🙏 <b>Terima kasih! Koordinator sudah dimintai persetujuan.</b> Jika disetujui, tugas ini langsung milik Anda.

    { $card }
shift-not-taken = Peran Anda sudah dikonfirmasi, tetapi tugas ini tidak bisa diberikan kepada Anda:
    { $why }

    { $card }
shift-link = <b>Teruskan tautan ini.</b> Siapa pun yang membukanya bisa mengambil tugas ini; orang baru perlu persetujuan Anda dulu.

    { $link }

    { $card }

# Offers of free places to those who wait.
shift-offer = 🎁 <b>Ada tempat kosong. Anda mau?</b>

    { $card }

    Saya simpan untuk Anda sampai { $until }, setelah itu orang berikutnya akan ditanyai.
shift-offer-first = 🎁 <b>Ada tempat kosong, dan tugas segera dimulai. Anda mau?</b>

    { $card }

    Semua yang menunggu sedang ditanyai. Yang pertama menjawab ya akan mendapatkannya.
shift-offer-declined = Baik, orang berikutnya akan ditanyai. Anda tidak lagi di daftar tunggu.

    { $card }
shift-offer-unanswered = Tempat itu sudah diberikan kepada orang berikutnya.

    { $card }

    Mau masuk daftar tunggu lagi?
shift-offer-quicker = Orang lain menjawab lebih dulu. Anda tetap di daftar tunggu.

    { $card }
shift-offer-late = Tawaran ini sudah tidak berlaku.
shift-offer-over = Tawaran ini sudah tidak berlaku.

    { $card }
shift-waited = Tugas sudah dimulai dan tidak ada tempat kosong. Terima kasih sudah menunggu!

    { $card }

# To the coordinators.
shift-waiting-missed = ⚠️ { $name } ada di daftar tunggu tetapi tidak bisa dihubungi. Orang berikutnya sedang ditanyai.

    { $card }
shift-holder-missed = ⚠️ { $name } mendapat tempat tetapi tidak bisa dihubungi lagi.

    { $card }

# Buttons.
shift-button-take-it = Saya ambil
shift-button-share = 🔗 Tautan tugas ini
shift-button-join = Masuk daftar tunggu
shift-button-undo = ↩️ Urungkan
shift-button-instead = Ganti dengan yang ini
shift-button-both = Ambil keduanya
shift-button-keep-mine = Tetap yang sekarang
shift-button-take-offer = Ya, saya mau
shift-button-decline = Tidak, terima kasih
