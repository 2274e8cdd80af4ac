invite-ask-role = Undangan ini untuk peran apa?
invite-ask-area = Untuk lingkungan mana?
invite-made = Undangan sebagai { $role } ({ $area }). Teruskan tautan ini; berlaku sampai { $until } dan untuk { $uses } orang:
    { $link }
invite-all-areas = semua lingkungan
invite-unknown = Tautan ini tidak berlaku. Mintalah yang baru kepada orang yang mengirimkannya.
invite-expired = Tautan ini sudah kedaluwarsa. Mintalah yang baru kepada koordinator Anda.
request-asked = Terima kasih. Koordinator sedang diminta mengonfirmasi Anda sebagai { $role } ({ $area }). Nanti saya kabari.
request-approved = Sekarang Anda adalah { $role } ({ $area }). /help menunjukkan apa yang bisa Anda lakukan.
request-declined = Permintaan Anda untuk menjadi { $role } ({ $area }) tidak disetujui. Jika ini keliru, hubungi koordinator Anda.
request-card = <b>{ $name }</b> ingin menjadi { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b> sekarang menjadi { $role } ({ $area }). Disetujui oleh { $by }.
request-card-declined = <b>{ $name }</b> tidak diterima sebagai { $role } ({ $area }). Ditolak oleh { $by }.
request-nobody = Saat ini tidak ada yang bisa mengonfirmasi peran ini. Silakan hubungi orang yang mengirimkan tautan itu kepada Anda.
request-decided = Ini sudah diputuskan oleh orang lain.
request-own = Anda tidak bisa memutuskan permintaan Anda sendiri. Harus orang lain yang memutuskan.
request-approve = Setujui
request-decline = Tolak
