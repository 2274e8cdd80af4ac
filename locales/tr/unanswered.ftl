alert-kind-unanswered = 💬 Yanıtsız
unanswered-alert = ⏳ <b>{ $name }</b> yanıt bekliyor, başlangıç: { $since } · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] ve önceki { $count } mesaj
   *[other] ve önceki { $count } mesaj
  }
unanswered-no-words = (yazı yok: fotoğraf, sesli mesaj, konum veya dosya)
unanswered-ended-answered = Yanıtlayan: { $name }.
unanswered-ended-not-needed = Yanıt gerekmediğini bildiren: { $name }.
unanswered-ended-closed = Görüşmeyi kapatan: { $name }.
unanswered-next = ⏳ Henüz kimse yanıt vermedi, bu yüzden sıradaki kişileri çağırıyoruz. Mesajınız saklandı, buradan yazmaya devam edebilirsiniz. Acil durumda { $numbers } numarasını arayın.
unanswered-nobody = ⏳ Şu anda nöbetçi yok, bu yüzden koordinatörleri ve komuta merkezini çağırıyoruz. Mesajınız saklandı, buradan yazmaya devam edebilirsiniz. Acil durumda { $numbers } numarasını arayın.
unanswered-unreached = ⏳ Şu anda nöbetçilerin hiçbirine ulaşılamıyor, bu yüzden koordinatörleri ve komuta merkezini çağırıyoruz. Mesajınız saklandı, buradan yazmaya devam edebilirsiniz. Acil durumda { $numbers } numarasını arayın.
