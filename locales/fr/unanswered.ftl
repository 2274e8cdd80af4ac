alert-kind-unanswered = 💬 Sans réponse
unanswered-alert = ⏳ <b>{ $name }</b> attend une réponse depuis { $since } · { $language }
    { $words }
unanswered-earlier = { $count ->
    [one] et { $count } message plus ancien
   *[other] et { $count } messages plus anciens
  }
unanswered-no-words = (sans texte : une photo, un message vocal, un lieu ou un fichier)
unanswered-ended-answered = { $name } a répondu.
unanswered-ended-not-needed = Aucune réponse nécessaire, selon { $name }.
unanswered-ended-closed = Le dossier a été clos par { $name }.
unanswered-next = ⏳ Personne n’a encore répondu, nous appelons donc les personnes suivantes. Votre message est enregistré et vous pouvez continuer à écrire ici. En cas d’urgence, appelez { $numbers }.
unanswered-nobody = ⏳ Personne n’est de garde en ce moment, nous appelons donc la coordination et le poste de commandement. Votre message est enregistré et vous pouvez continuer à écrire ici. En cas d’urgence, appelez { $numbers }.
unanswered-unreached = ⏳ Aucune personne de garde n’est joignable en ce moment, nous appelons donc la coordination et le poste de commandement. Votre message est enregistré et vous pouvez continuer à écrire ici. En cas d’urgence, appelez { $numbers }.
