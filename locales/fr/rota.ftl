duty-page = { $parts }
duty-area = <b>De garde · { $area }</b>
    { $lines }
    { $next }
duty-line = Niveau { $level } : { $name }, jusqu’à { $until }
duty-stand-in = Niveau { $level } : { $name } (en remplacement), jusqu’à { $until }
duty-nobody = Personne n’est de garde en ce moment. Les alertes vont directement à la coordination et au poste de commandement.
duty-next = Prochaine relève : { $at }
duty-no-change = Aucune autre relève n’est prévue.
duty-no-area = Aucun quartier n’est encore enregistré.
