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
relay-by-phrase = 👥 <b>Traduit par des personnes</b>, recueil de phrases
relay-by-person = 🗣 <b>Interprète</b>
relay-not-translated = ⚠️ <b>Non traduit.</b> Aucun traducteur n’est disponible pour l’instant ; un nouvel essai suivra.
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
relay-kind-other = ⚠️ un message d’un type qui ne peut pas être transmis (sondage, jeu ou autre)
relay-follows-document = 📎 document, ci-dessous
relay-follows-video = 🎬 vidéo, ci-dessous
relay-follows-audio = 🎵 fichier audio, ci-dessous
relay-follows-animation = 🎞 animation, ci-dessous
relay-lost-big = ⚠️ 📎 un fichier trop volumineux pour être transmis
relay-lost-gone = ⚠️ 📎 un fichier qui n’a pas pu être transmis
relay-quote = ❝{ $words }❞
relay-contact = 👤 contact : { $name }, { $phone }
relay-phrases-all = 💬 Toutes les phrases …
relay-phrases = Touchez une phrase : elle part vers <b>{ $name }</b> (dossier { $number }) dans sa langue.
relay-answer = Répondre
relay-close = Clore le dossier
relay-received = Votre message est arrivé à l’équipe de { $area }. Elle vous répondra ici.
relay-kept = Votre message est conservé. Il sera lu dès que quelqu’un de l’équipe sera là. En cas d’urgence, appelez le <b>120</b> (ambulance), le <b>110</b> (police) ou le <b>119</b> (pompiers).
relay-which-area = Votre message est conservé. Dans quel quartier habitez-vous ? L’équipe de ce quartier le lira.
relay-no-area = Votre message est conservé, mais aucun quartier n’a encore été configuré ici. En cas d’urgence, appelez le <b>120</b> (ambulance), le <b>110</b> (police) ou le <b>119</b> (pompiers).
relay-language-assumed = Je suppose que vous écrivez dans cette langue : { $language }. Si ce n’est pas le cas, touchez la vôtre.
relay-language-other = Cela ressemble à une autre langue que celle-ci : { $language }. Si vous voulez des réponses dans cette autre langue, touchez-la.
relay-language-name = { $name }
relay-language-fixed = Désormais, vos messages sont traduits depuis cette langue, et les réponses vers elle : { $language }.
relay-file-big = Ce fichier est trop volumineux pour être transmis : { $limit } Mo au maximum. Tout le reste est arrivé, avec une note indiquant qu’un fichier manque. Envoyez un fichier plus petit, ou une photo.
relay-file-gone = Ce fichier n’a pas pu être transmis. Tout le reste est arrivé, avec une note indiquant qu’un fichier manque. Envoyez-le à nouveau, ou envoyez une photo.
relay-other-not-passed = Les messages de ce type ne peuvent pas être transmis ; ceux qui lisent cette conversation voient que vous en avez envoyé un. Envoyez plutôt du texte, une photo, un message vocal ou un fichier.
relay-answer-prompt = Écrivez votre réponse à { $name } (dossier { $number }). /cancel pour abandonner.
relay-pick-case = À qui ? Touchez un dossier, et ce que vous avez écrit y sera envoyé. Une réponse à un message va d’elle-même à son dossier.
relay-case-label = { $number } · { $name }
relay-own-question = C’est ma question
relay-no-cases = Aucun dossier n’est ouvert, donc rien n’a été envoyé. Est-ce votre propre question ?
relay-interpreter-hint = Pour interpréter, répondez au message que vous traduisez. Rien n’a été envoyé. Est-ce votre propre question ?
relay-picked-gone = Ce texte n’est plus là. Veuillez l’écrire à nouveau.
relay-waited-too-long = Ce que vous aviez écrit plus tôt sans choisir de dossier n’est allé à personne et n’est plus conservé. Réécrivez-le si c’est encore utile.
relay-not-a-copy = Ce message n’appartient à aucun dossier. Répondez à un message du dossier ou utilisez son bouton « Répondre ». Rien n’a été envoyé.
relay-text-only = Veuillez interpréter par écrit.
relay-interpreted-staff = ✓ L’équipe a reçu votre traduction.
relay-interpreted-resident = ✓ Le résident a reçu votre traduction.
relay-undelivered = ⚠️ Votre message à { $name } (dossier { $number }) n’a pas pu être remis : cette personne est injoignable sur Telegram.
case-unknown = Ce dossier n’existe pas ou n’est pas le vôtre.
case-closed-already = Le dossier { $number } est clos. Si le résident écrit à nouveau, un nouveau dossier s’ouvre.
case-closed-toast = Le dossier { $number } est clos.
case-closed-you = L’équipe a clos cette conversation. Écrivez à nouveau quand vous voulez : une nouvelle s’ouvrira.
case-closed-staff = ☑️ Le dossier { $number } ({ $name }) a été clos par { $by }.
case-closed-interpreter = ☑️ Le dossier { $number } est clos. Merci d’avoir interprété.
offer-card = 🗣 <b>Pouvez-vous interpréter ?</b> { $language } ↔ { $other } · dossier { $number }
offer-accept = Oui, je m’en charge
offer-decline = Pas maintenant
offer-card-yours = 🗣 Vous interprétez le dossier { $number } : { $language } ↔ { $other }.
    Tout ce qui a été dit suit. <b>Répondez</b> à un message avec votre traduction : elle remplace celle de la machine des deux côtés. Personne ne voit votre nom ni votre compte.
offer-card-taken = Dossier { $number } ({ $language }) : un autre interprète s’en charge. Merci.
offer-card-declined = Dossier { $number } ({ $language }) : vous avez répondu « pas maintenant ».
offer-card-left = Dossier { $number } ({ $language }) : vous l’avez rendu. Merci.
offer-card-withdrawn = Dossier { $number } ({ $language }) : vous n’y êtes plus interprète. Merci.
offer-card-over = Dossier { $number } ({ $language }) : il n’y a plus besoin d’interprète.
offer-hand-back = Rendre le dossier
offer-taken = Un autre interprète a pris ce dossier, ou il est clos.
interpreter-not-yours = Vous n’êtes pas l’interprète de ce dossier.
interpreter-joined = 🗣 Un interprète ({ $language }) a rejoint le dossier { $number }.
interpreter-joined-you = 🗣 Un interprète a rejoint cette conversation.
interpreter-left = 🗣 L’interprète a quitté le dossier { $number } ({ $language }). La machine continue ; d’autres sont sollicités.
interpreter-lost = 🗣 L’interprète du dossier { $number } ({ $language }) n’est plus joignable. La machine continue ; d’autres sont sollicités.
alert-danger = 🆘 <b>{ $name }</b> a écrit :
    { $words }
danger-not-relayed = 🆘 Le message de { $name } ne figure que dans l’alerte { $number } : il n’a pas pu être transmis comme dossier. Assurez-vous que quelqu’un réponde ; le journal en donne la cause.
emergency-numbers = 🆘 <b>En danger, appelez maintenant :</b>
    <b>120</b> ambulance
    <b>110</b> police
    <b>119</b> pompiers
    L’équipe de garde est alertée. Continuez à écrire ici.
