web-begin = 👋 Vous êtes ici : <b>{ $gate }</b>, { $area }.
    Appuyez sur le grand bouton et quelqu’un viendra.
web-wait = ⏳ Les appels sont très nombreux, et le vôtre n’est pas encore parti. Attendez une minute, puis réessayez. Si vous ne pouvez pas attendre, appelez un numéro ci-dessous.
web-unknown-gate = ⚠️ Aucune entrée n’a cette adresse, et personne n’a été appelé. Comparez-la à l’affiche, lettre par lettre. Si cela ne marche toujours pas, appelez un numéro ci-dessous.
web-gone = Cette page n’existe plus. S’il vous faut quelqu’un, ouvrez de nouveau l’adresse de l’affiche à l’entrée, ou appelez un numéro ci-dessous.
web-trouble = ⚠️ Un problème est survenu, et rien n’est parti. Veuillez réessayer. Si c’est urgent, appelez un numéro ci-dessous.
web-numbers = En cas d’urgence, appelez :
web-ring = ☎️ Notre bureau : <b>{ $number }</b>
web-write-below = Vous pouvez nous écrire à tout moment, dans votre langue : la personne qui vient le recevra.
web-write = ✍️ Nous écrire
web-write-ask = Écrivez dans votre langue. L’équipe vous lit dans la sienne, et sa réponse s’affiche sur votre page.
web-send = Envoyer
web-you = 👤 Nom et téléphone
web-you-ask = Si vous voulez, donnez-nous votre nom et un numéro où vous appeler. L’équipe est seule à les voir.
web-name = Votre nom
web-phone = Votre numéro de téléphone
web-save = Enregistrer
web-phone-wrong = Cela ne ressemble pas à un numéro de téléphone. Vérifiez-le ou laissez le champ vide.
web-reloads = Cette page se met à jour toute seule. Gardez-la ouverte.
web-your-words = <b>Vous avez écrit :</b>
web-no-telegram = {""}
    📵 Pas de Telegram : vos réponses s’affichent sur sa page web.
web-no-telegram-phone = {""}
    ☎️ Téléphone : <b>{ $phone }</b>
web-medium-unseen = Cette personne n’a pas Telegram et vous lit sur une page web, qui ne montre que du texte. Écrivez-le avec des mots.
web-code = Ce qui suit <b>{ $mark }</b> dans l’adresse de l’affiche :
web-next = Suivant
web-tap-again = ⚠️ Cette page était trop ancienne, et personne n’a encore été appelé. Appuyez encore une fois sur le bouton.
