# Mesajlar kimseyi uyandırmadığında telefonla aranacaklar.
command-numbers = Aranacak numaralar
alert-card-numbers = { $card }

    { $numbers }
alert-numbers = ☎️ <b>Kimse yanıt vermiyor. Lütfen siz arayın:</b>
    { $numbers }
alert-numbers-none = ☎️ <b>Kimse yanıt vermiyor ve burada aranacak numara yok.</b> /numbers ile ekleyebilirsiniz.
alert-number = { $label }: { $phone }
alert-call-failed = ☎️ Çağrı { $number }: telefon hizmetine ulaşılamıyor, kimse aranmıyor.

    { $numbers }
numbers-ask-area = Hangi mahallenin numaraları?
numbers-list = ☎️ <b>Aranacak numaralar · { $area }</b>
    { $numbers }

    Herkes çağrıldığı hâlde dakikalarca yanıt gelmezse bu numaralar çağrının kartında görünür.
numbers-none = Henüz numara yok.
numbers-button-add = ➕ Numara ekle
numbers-button-remove = 🗑 { $label }
numbers-ask = Telefona kim bakıyor, numarası kaç? Örneğin: Gece masası +86 21 5555 0100
numbers-unreadable = Burada telefon numarası göremedim. Lütfen şöyle yazın: Gece masası +86 21 5555 0100
numbers-full = Liste dolu ({ $limit }). Lütfen önce bir numara silin.
numbers-known = Bu numara zaten listede.
# Kişiye özel takvim adresi.
rota-button-address = 🔗 Takvim adresim
calendar-name = Nöbet
calendar-address = 🔗 <b>Takvim adresiniz</b>
    { $address }

    Takvim uygulamanızda bu adrese abone olun: nöbetlerinizi gösterir ve her değişikliği izler. Bu adresi bilen herkes saatlerinizi görebilir, lütfen kimseyle paylaşmayın.
calendar-button-new = 🔁 Yeni adres
calendar-button-end = 🗑 Kapat
calendar-ask-sure = Şimdiki adres artık hiçbir takvimde çalışmayacak. Devam edilsin mi?
calendar-button-sure = Evet, devam
calendar-ended = Takvim adresiniz kapatıldı.
calendar-no-web = Burada takvim adresi kullanılamıyor. Nöbetlerinizi /rota ile dosya olarak alabilirsiniz.
# Birkaç gelişi birden kapatma.
arrival-close-ask-all = Şu kişilerle buluştunuz ({ $count }): { $names }. Hepsi için her şey tamamsa kayıtları kapatın. Yalnızca bazılarını kapatmak için onları /alerts ile açın.
arrival-close-ask-others = { $worker } şu kişilerle buluştu ({ $count }) ama kayıtları artık kapatamıyor: { $names }. Lütfen hepsini siz kapatın.
arrival-close-all = ☑️ Hepsini kapat
arrival-closed-all = Kapatıldı: { $count }
