# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 jajak pendapat
relay-kind-live-location = 📍 lokasi langsung, di atas
relay-follows-photo = 🖼 foto, di bawah
kind-live-ended = 📍 lokasi langsung, sudah berakhir
kind-album = 🖼 album, di bawah: { $count }
kind-place-shared = 📍 ada tempat yang dibagikan
kind-place-shared-in = 📍 ada tempat yang dibagikan ({ $area })
kind-contact-offered = 👤 kontak; akan terlihat di sini setelah pengirimnya setuju
kind-contact-ask = 👤 Bolehkah yang lain melihat kontak ini: { $name }, { $phone }? Sejauh ini mereka hanya melihat bahwa Anda mengirimnya.
kind-contact-yes = Ya, tampilkan
kind-contact-no = Tidak
kind-contact-shown = 👤 Kontak sudah terlihat oleh yang lain.
kind-contact-kept = 👤 Kontak tetap tersembunyi.
kind-contact-danger = 👤 Anda mungkin dalam bahaya, jadi petugas kini bisa melihat kontak yang Anda kirim.
kind-what = { $what ->
    [story] cerita (story)
    [paid] konten berbayar
    [once] konten sekali lihat
    [giveaway] undian berhadiah
    [invoice] tagihan
    [game] permainan
    [checklist] daftar tugas
    [gift] hadiah
    [account] akun
   *[other] jenis tidak dikenal
  }
kind-not-passed = ⚠️ tidak bisa diteruskan: { $what }
kind-not-passed-you = Ini tidak bisa diteruskan: { $what }. Yang lain melihat bahwa Anda mengirimnya. Mohon tulis sebagai teks, atau kirim foto, pesan suara, atau berkas.
mark-forwarded = {" "}· diteruskan
mark-withdrawn-by = {" "}· ditarik oleh { $by }, { $at }
accounts-hidden = Nama dan tautan akun Telegram tidak diteruskan. Pesan Anda sudah sampai dengan ••• sebagai gantinya.
correction-head = ✏️ <b>Diperbaiki oleh penerjemah</b>
correction-ask = ✏️ Pesan ini diubah setelah Anda menerjemahkannya. Mohon terjemahkan lagi: balas di sini.
stakes-wait = ✋ <b>Mohon tunggu sampai ada orang yang memastikan.</b> Sejauh ini baru mesin yang menerjemahkan.
stakes-first = ❗ <b>Mohon terjemahkan ini dulu.</b> Satu kata yang salah bisa membahayakan.
withdraw-how = Tidak ada milik Anda yang bisa ditarik di sini. Balas pesan yang Anda kirim dengan /withdraw.
withdraw-last = Tarik pesan terakhir
withdraw-own-ask = Tarik pesan terakhir Anda? Pesan itu hilang bagi yang lain, dan mereka membaca bahwa pesan itu ditarik.
withdrawn-own = 🚫 Sudah ditarik. Yang lain tidak melihatnya lagi; mereka membaca bahwa pesan itu ditarik.
withdrawn-by-resident = 🚫 { $name } (percakapan { $number }) menarik pesan dari { $at }.
withdrawn-by-resident-interpreter = 🚫 Warga (percakapan { $number }) menarik pesan dari { $at }.
withdrawn-translation = 🚫 Penerjemah menarik terjemahan pesan ini.
flood-note = Anda menulis sangat cepat. Semuanya tersimpan; petugas kini membacanya bersama dalam satu pesan.
copy-refused = ⚠️ Ada pesan (percakapan { $number }) yang tidak bisa ditampilkan seperti aslinya. Isinya:
voice-as-audio = 🎤 Telegram pihak lain tidak menerima pesan suara: pesan Anda sampai sebagai berkas.
command-withdraw = Menarik pesan
