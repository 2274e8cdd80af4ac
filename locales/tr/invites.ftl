invite-ask-role = Davet hangi rol için olsun?
invite-ask-area = Hangi mahalle için?
invite-made = Davet – rol: { $role } ({ $area }). Bu bağlantıyı iletin; { $until } tarihine kadar geçerli, { $uses } kişi kullanabilir:
    { $link }
invite-all-areas = bütün mahalleler
invite-unknown = Bu bağlantı geçerli değil. Gönderen kişiden yenisini isteyin.
invite-expired = Bu bağlantının süresi dolmuş. Koordinatörünüzden yenisini isteyin.
request-asked = Teşekkürler. Rolünüzü onaylaması için koordinatöre haber verildi: { $role } ({ $area }). Sonucu size bildireceğim.
request-approved = Artık rolünüz: { $role } ({ $area }). Neler yapabileceğinizi /help gösterir.
request-declined = Şu rol için isteğiniz kabul edilmedi: { $role } ({ $area }). Bir yanlışlık varsa koordinatörünüze sorun.
request-card = <b>{ $name }</b> şu rolü istiyor: { $role } ({ $area }).
request-card-approved = ✅ <b>{ $name }</b> artık şu rolde: { $role } ({ $area }). Onaylayan: { $by }.
request-card-declined = <b>{ $name }</b> şu role kabul edilmedi: { $role } ({ $area }). Reddeden: { $by }.
request-nobody = Şu anda bu rolü onaylayabilecek kimse yok. Lütfen bağlantıyı size gönderen kişiyle konuşun.
request-decided = Buna başka biri karar vermiş.
request-own = Kendi isteğinize siz karar veremezsiniz. Başka birinin karar vermesi gerekir.
request-approve = Onayla
request-decline = Reddet
