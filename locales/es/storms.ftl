storm-card-open = { $kind } · 🔔 <b>Nadie se encarga todavía: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>A su cargo: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>De todas se encarga ya alguien: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: estas alertas están cerradas.
storm-line = <b>Alerta { $number }</b> · { $about }
storm-minutes = { $minutes } min
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = Página { $page } de { $pages }
storm-asked-by = ↔️ { $name } quiere repartirlas con usted.
storm-declined = Ha dicho que no puede. Estamos llamando a otras personas. Si al final puede, encárguese de ellas.
storm-joins-you = Se encarga usted de todas: las nuevas de aquí también quedan a su cargo.
storm-take-all = ✋ Me encargo de todas
storm-take-one = ✋ Alerta { $number }
storm-split = ↔️ Repartir con …
storm-split-ask = ¿Con quién las reparte? Usted se queda con la mitad y preguntamos a esa persona por la otra mitad.
storm-split-nobody = Ahora no se puede contactar aquí con nadie del equipo.
storm-split-done = Se queda con { $kept }. Preguntamos a { $name } por las demás ({ $given }). Si no se encarga, pasarán a la siguiente persona, como siempre.
storm-still-on-it = { $kind } · { $area }: ¿sigue usted con ellas? A su cargo: { $count }. Si no responde, pasarán a la siguiente persona.
storm-still-thanks = Gracias, todas siguen a su cargo.
storm-question-over = Esta pregunta está cerrada. En la lista se ve cómo está todo.
storm-all-yours = Ahora a su cargo: { $count }
storm-passed-on = Estamos preguntando a otras personas.
storm-none-left = Ya se encarga: { $names }.
storm-over = Estas alertas ya están cerradas.
storm-none-yours = Ninguna de estas alertas está ahora a su cargo.
storm-unknown = No encuentro esta lista.
storm-reply-which = No se ha enviado: en esta lista hay varias personas. Toque la que corresponda y responda a su tarjeta.
