relay-lines = { $lines }
relay-resident = Résident
relay-head-staff-resident = 💬 <b>{ $name }</b> · dossier { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · dossier { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>Résident</b> · dossier { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>Équipe</b> · dossier { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>L’équipe</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · dossier { $number }{ $marks }
relay-mark-edited = {" "}· modifié
relay-mark-assumed = {" "}(langue supposée)
relay-by-machine = 🤖 <b>Traduction automatique</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>Traduction humaine</b>, phrase type
relay-by-person = 🗣 <b>Interprète</b>
relay-not-translated = ⚠️ <b>Non traduit.</b> Aucun traducteur n’est disponible pour l’instant ; nous réessaierons.
relay-broken = ⚠️ À vérifier dans l’original : { $values }
relay-kind-photo = 🖼 photo, ci-dessus
relay-kind-voice = 🎤 message vocal, ci-dessus
relay-kind-video = 🎬 vidéo, ci-dessus
relay-kind-video-note = 🎬 message vidéo, ci-dessus
relay-kind-sticker = autocollant, ci-dessus
relay-kind-location = 📍 position, ci-dessus
relay-kind-contact = 👤 un contact a été partagé ; les interprètes ne le voient pas
relay-kind-audio = 🎵 fichier audio, ci-dessus
relay-kind-animation = 🎞 animation, ci-dessus
relay-kind-venue = 📍 lieu, ci-dessus
relay-kind-other = ⚠️ un type de message qui ne peut pas être transmis (sondage ou jeu, par exemple)
relay-kind-person = 🙋 souhaite parler à quelqu’un
relay-follows-document = 📎 document, ci-dessous
relay-follows-video = 🎬 vidéo, ci-dessous
relay-follows-audio = 🎵 fichier audio, ci-dessous
relay-follows-animation = 🎞 animation, ci-dessous
relay-lost-big = ⚠️ 📎 un fichier trop volumineux pour être transmis
relay-lost-gone = ⚠️ 📎 un fichier qui n’a pas pu être transmis
relay-quote = ❝{ $words }❞
relay-contact = 👤 contact : { $name }, { $phone }
relay-phrases-all = 💬 Toutes les phrases …
relay-phrases = Touchez une phrase : elle sera envoyée à <b>{ $name }</b> (dossier { $number }) dans sa langue.
relay-answer = Répondre
relay-close = Clore le dossier
relay-received = L’équipe de { $area } a reçu votre message. Elle vous répondra ici.
relay-kept = Votre message est enregistré. L’équipe le lira dès que quelqu’un sera là. En cas d’urgence, appelez le <b>120</b> (ambulance), le <b>110</b> (police) ou le <b>119</b> (pompiers).
relay-which-area = Votre message est enregistré. Dans quel quartier habitez-vous ? L’équipe de ce quartier le lira.
relay-no-area = Votre message est enregistré, mais aucun quartier n’a encore été configuré ici. En cas d’urgence, appelez le <b>120</b> (ambulance), le <b>110</b> (police) ou le <b>119</b> (pompiers).
relay-person-asked = 🙋 L’équipe de { $area } sait que vous souhaitez parler à quelqu’un. Écrivez ici de quoi il s’agit, dans votre langue.
relay-language-assumed = Je pense que vous écrivez dans cette langue : { $language }. Sinon, touchez la vôtre.
relay-language-other = On dirait une autre langue que celle-ci : { $language }. Pour recevoir les réponses dans cette autre langue, touchez-la.
relay-language-name = { $name }
relay-language-fixed = Désormais, vos messages sont traduits de cette langue, et les réponses vers elle : { $language }.
relay-file-big = Ce fichier est trop volumineux pour être transmis : { $limit } Mo au maximum. Tout le reste est arrivé, avec une note signalant qu’il manque un fichier. Merci d’envoyer un fichier plus petit, ou une photo.
relay-file-gone = Ce fichier n’a pas pu être transmis. Tout le reste est arrivé, avec une note signalant qu’il manque un fichier. Merci de le renvoyer, ou d’envoyer une photo.
relay-other-not-passed = Les messages de ce type ne peuvent pas être transmis ; les autres personnes de cette conversation voient que vous en avez envoyé un. Envoyez plutôt du texte, une photo, un message vocal ou un fichier.
relay-answer-prompt = Écrivez votre réponse à { $name } (dossier { $number }). Pour renoncer : /cancel
relay-pick-case = Pour qui ? Touchez un dossier pour y envoyer votre texte. Si vous répondez à un message, votre réponse va directement à son dossier.
relay-case-label = { $number } · { $name }
relay-own-question = C’est ma propre question
relay-no-cases = Aucun dossier n’est ouvert : rien n’a été envoyé. Est-ce votre propre question ?
relay-interpreter-hint = Pour traduire, répondez au message à traduire. Rien n’a été envoyé. Est-ce votre propre question ?
relay-picked-gone = Ce texte n’est plus là. Merci de le réécrire.
relay-waited-too-long = Ce que vous aviez écrit sans choisir de dossier n’a pas été envoyé et a été effacé. Réécrivez-le si c’est encore utile.
relay-not-a-copy = Ce message ne fait partie d’aucun dossier. Répondez à un message du dossier ou utilisez son bouton « Répondre ». Rien n’a été envoyé.
relay-text-only = Merci d’écrire votre traduction.
relay-interpreted-staff = ✓ L’équipe a reçu votre traduction.
relay-interpreted-resident = ✓ Le résident a reçu votre traduction.
relay-undelivered = ⚠️ Votre message à { $name } (dossier { $number }) n’a pas pu être remis : cette personne est injoignable sur Telegram.
case-unknown = Ce dossier est introuvable, ou ce n’est pas le vôtre.
case-closed-already = Le dossier { $number } est clos. Si le résident écrit de nouveau, un nouveau dossier s’ouvrira.
case-closed-toast = Le dossier { $number } est clos.
case-closed-you = L’équipe a clos cette conversation. Écrivez quand vous voulez : une nouvelle s’ouvrira.
case-closed-staff = ☑️ Le dossier { $number } ({ $name }) a été clos par { $by }.
case-closed-interpreter = ☑️ Le dossier { $number } est clos. Merci pour votre aide.
offer-card = 🗣 <b>Pouvez-vous faire l’interprète ?</b> { $language } ↔ { $other } · dossier { $number }
offer-accept = Oui, je le prends
offer-decline = Pas maintenant
offer-card-yours = 🗣 Vous êtes l’interprète du dossier { $number } : { $language } ↔ { $other }.
    Voici tout ce qui a été dit. <b>Répondez</b> à un message avec votre traduction : elle remplace la traduction automatique des deux côtés. Personne ne voit votre nom ni votre compte.
offer-card-taken = Dossier { $number } ({ $language }) : un autre interprète l’a pris. Merci.
offer-card-declined = Dossier { $number } ({ $language }) : vous avez répondu « pas maintenant ».
offer-card-left = Dossier { $number } ({ $language }) : vous l’avez laissé. Merci.
offer-card-withdrawn = Dossier { $number } ({ $language }) : vous n’y êtes plus interprète. Merci.
offer-card-over = Dossier { $number } ({ $language }) : plus besoin d’interprète.
offer-hand-back = Laisser le dossier
offer-taken = Un autre interprète a pris ce dossier, ou il est clos.
interpreter-not-yours = Vous n’êtes pas l’interprète de ce dossier.
interpreter-joined = 🗣 Un interprète ({ $language }) a rejoint le dossier { $number }.
interpreter-joined-you = 🗣 Un interprète a rejoint cette conversation.
interpreter-left = 🗣 L’interprète a quitté le dossier { $number } ({ $language }). La traduction automatique continue ; d’autres interprètes sont sollicités.
interpreter-lost = 🗣 L’interprète du dossier { $number } ({ $language }) n’est plus joignable. La traduction automatique continue ; d’autres interprètes sont sollicités.
alert-danger = 🆘 <b>{ $name }</b> a écrit :
    { $words }
danger-not-relayed = 🆘 Le message de { $name } est seulement dans l’alerte { $number } : il n’a pas pu être transmis comme dossier. Assurez-vous que quelqu’un répond ; le journal en donne la cause.
emergency-numbers = 🆘 <b>En danger, appelez maintenant :</b>
    <b>120</b> ambulance
    <b>110</b> police
    <b>119</b> pompiers
    L’équipe de garde est alertée. Continuez d’écrire ici.
