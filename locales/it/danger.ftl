# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Each is written with its accents, once: the same without them is looked for too.

danger-words =
    dolore al petto | dolori al petto | dolore nel petto | dolore toracico | male al petto |
    male il petto | fitta al petto | fitte al petto | oppressione al petto | peso sul petto |
    non riesco a respirare | non riesce a respirare | non riesco più a respirare |
    non riesco piu' a respirare | non riesce più a respirare | non riesce piu' a respirare |
    non posso respirare | non può respirare | non puo' respirare | non respira |
    non sta respirando | ha smesso di respirare | difficoltà a respirare | difficolta' a respirare |
    difficoltà respiratorie | difficolta' respiratorie | fatica a respirare | respira a fatica |
    respiro a fatica | respira male | respiro male | manca l'aria | manca il respiro |
    manca il fiato | fame d'aria | soffoc* | strozzando | strozzato | strozzata | infarto |
    attacco di cuore | attacco cardiaco | arresto cardiaco | senza polso | non ha polso | ictus |
    incosciente | privo di sensi | priva di sensi | svenut* | sviene | svenendo | sto per svenire |
    sta per svenire | perso conoscenza | perso i sensi | perso coscienza | non si sveglia |
    non si risveglia | non reagisce | collassat* | convulsioni | crisi epilettica |
    attacco epilettico | emorragia | perde sangue | perdo sangue | perdendo sangue | sanguina |
    sanguino molto | sanguinando | tanto sangue | molto sangue | sangue ovunque |
    sangue dappertutto | vomita sangue | vomito sangue | tossisce sangue | sputa sangue |
    dissanguando | overdose | avvelen* | intossicat* | intossicazione | troppe pastiglie |
    troppe pillole | troppi farmaci | troppi sonniferi | bevuto la candeggina | bevuto candeggina |
    ha ingoiato | ha ingerito | monossido | reazione allergica | anafila* | si chiude la gola |
    gola si chiude | suicid* | uccidermi | ammazzarmi | uccidersi | ammazzarsi | voglio morire |
    vuole morire | farla finita | non voglio più vivere | non voglio piu' vivere |
    non voglio vivere | togliermi la vita | togliersi la vita | buttarmi giù | buttarmi giu' |
    buttarsi giù | buttarsi giu' | buttarmi dalla | buttarsi dalla | farmi del male |
    tagliarmi le vene | sto morendo! | muoio! | sta morendo | sta per morire | sto per morire |
    moriremo | è morto | e' morto | è morta | e' morta | al fuoco! | fuoco! | incendio |
    va a fuoco | a fuoco la casa | sta bruciando | casa brucia | brucia la casa | in fiamme |
    prende fuoco | prendendo fuoco | preso fuoco | c'è fuoco | c'e' fuoco | c'è un fuoco |
    c'e' un fuoco | fuoco in casa | fuoco in cucina | tanto fumo | molto fumo | pieno di fumo |
    piena di fumo | c'è fumo | c'e' fumo | c'è del fumo | c'e' del fumo | odore di fumo |
    odore di bruciato | puzza di bruciato | esplosione | è esploso | e' esploso | è esplosa |
    e' esplosa | odore di gas | puzza di gas | fuga di gas | perdita di gas | sento gas | aiuto! |
    aiuto aiuto! | aiutatemi! | aiutami! | mi aiuti! | aiutateci! | aiuto per favore! |
    per favore aiuto! | vi prego aiuto! | aiutatemi per favore! | per favore aiutatemi! |
    vi prego aiutatemi! | aiutatemi vi prego! | aiutateci per favore! | mi aiuti per favore! |
    per favore mi aiuti! | ho bisogno di aiuto! | ho bisogno d'aiuto! | abbiamo bisogno di aiuto! |
    abbiamo bisogno d'aiuto! | aiuto urgente | aiuto subito | aiutatemi subito | soccorso! |
    soccorsi | salvatemi | salvateci | in pericolo | emergenza | ambulanza | vigili del fuoco |
    pompieri | chiamate la polizia | chiama la polizia | chiami la polizia | chiamare la polizia |
    polizia! | chiamate il 120 | chiami il 120 | chiama il 120 | rotte le acque | rotto le acque |
    in travaglio | doglie | contrazioni | partorendo | sto per partorire | sta per partorire |
    aborto spontaneo | sta nascendo | mi picchia | mi ha picchiato | mi ha picchiata | picchiando |
    mi colpisce | mi ha colpito | mi ha colpita | mi mena | mi minaccia | mi ha minacciato |
    mi ha minacciata | mi ammazza | mi uccide | vuole uccidere | vuole ammazzare | mi strangola |
    ha un coltello | con un coltello | accoltell* | ha una pistola | con una pistola | è armato |
    e' armato | è armata | e' armata | ha sparato | hanno sparato | spari | stupro | stuprat* |
    violentat* | violenza sessuale | violenza domestica | aggredito | aggredita | aggredendo |
    aggressione | rapit* | rapina | rapinat* | stanno entrando in casa | sta entrando in casa |
    cercano di entrare | cerca di entrare in casa | ladro in casa | ladri in casa |
    scossa elettrica | preso la scossa | folgorat* | annegando | annegat* | caduto dal balcone |
    caduta dal balcone | caduto dalla finestra | caduta dalla finestra | non riesce ad alzarsi |
    non si rialza | investito da | investita da | bloccato in ascensore | bloccata in ascensore |
    bloccati in ascensore | bloccate in ascensore | bloccato nell'ascensore |
    bloccata nell'ascensore | bloccati nell'ascensore | bloccate nell'ascensore |
    chiuso in ascensore | chiusa in ascensore | chiusi in ascensore | non trovo mio figlio |
    non trovo più mio figlio | non trovo piu' mio figlio | non trovo mia figlia |
    non trovo più mia figlia | non trovo piu' mia figlia | mio figlio è scomparso |
    mio figlio e' scomparso | mia figlia è scomparsa | mia figlia e' scomparsa
cancel-words = annulla | annullare | annulli | ferma
