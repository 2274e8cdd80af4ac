# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Each is written with its accents, once: the same without them is looked for too.
# Plea words may stand beside such a cry: "help, please, quickly".

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
    soccorsi | salvatemi | salvateci | in pericolo | è un'emergenza | emergenza medica | emergenza! | ambulanza | vigili del fuoco |
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
    mio figlio e' scomparso | mia figlia è scomparsa | mia figlia e' scomparsa |
    non riesco respirare | non riesco più respirare | non riesco a prendere fiato |
    non riesce respirare | non riesce più respirare | non riesce a prendere fiato |
    non riusciamo a respirare | non riusciamo respirare | non riusciamo più respirare |
    non riusciamo a prendere fiato | non posso a respirare | non posso più respirare |
    non posso a prendere fiato | non può a respirare | non può più respirare |
    non può a prendere fiato | non respiriamo a respirare | non respiriamo respirare |
    non respiriamo più respirare | non respiriamo a prendere fiato | non respiro | non respirano |
    senza fiato | senza l'aria | senza il respiro | senza aria | manca fiato | manca aria |
    crisi d'asma | attacco d'asma | bloccato in gola | incastrato in gola | è diventato blu |
    è diventato viola | è diventato cianotico | è diventata blu | è diventata viola |
    è diventata cianotico | sta diventando blu | sta diventando viola | sta diventando cianotico |
    labbra blu | labbra viola | labbra cianotico | gola gonfia | gola gonfio | gola si gonfia |
    lingua gonfia | lingua gonfio | lingua si gonfia | faccia gonfia | faccia gonfio |
    faccia si gonfia | strozza | strozzandosi | smesso di respirare | fa male al cuore |
    fa male il cuore | fa male nel petto | dolore il petto | dolore al cuore | dolore il cuore |
    fitta il petto | fitta al cuore | fitta il cuore | fitta nel petto | cuore fermo |
    cuore si è fermato | cuore non batte | petto stretto | petto che stringe | bocca storta |
    braccio addormentato | faccia storta | sangue non si ferma | sangue che esce | sangue esce |
    esce sangue | troppo sangue | pieno di sangue | pozza di sangue | coperto di sangue |
    tantissimo sangue | taglio profond* | ferita profond* | mi sono tagliato | mi sono tagliata |
    si è tagliato | si è tagliata | sono ferito | sono ferita | sono feriti | è ferito | è ferita |
    è feriti | siamo ferito | siamo ferita | siamo feriti | gravemente ferito | gravemente ferita |
    gravemente feriti | ustion* | scottato | scottata | acqua bollente | olio bollente |
    rotto la gamba | rotto il braccio | rotto il femore | rotto la testa | rotto il collo |
    rotta la gamba | rotta il braccio | rotta il femore | rotta la testa | rotta il collo |
    fratturato la gamba | fratturato il braccio | fratturato il femore | fratturato la testa |
    fratturato il collo | gamba rotto | gamba rotta | braccio rotto | braccio rotta | frattura |
    battuto la testa | sbattuto la testa | morso da un serpente | incidente grave | investito |
    investita | caduto dalle scale | caduto dalla | caduto dal | caduto e non | caduto in bagno |
    caduto per terra | caduto a terra | caduta dalle scale | caduta dalla | caduta dal |
    caduta e non | caduta in bagno | caduta per terra | caduta a terra | mia madre è caduto |
    mia madre è caduta | mio padre è caduto | mio padre è caduta | mia nonna è caduto |
    mia nonna è caduta | mio nonno è caduto | mio nonno è caduta | mia mamma è caduto |
    mia mamma è caduta | mio figlio è caduto | mio figlio è caduta | mia figlia è caduto |
    mia figlia è caduta | mio marito è caduto | mio marito è caduta | mia moglie è caduto |
    mia moglie è caduta | non si alza | non riesco ad alzarmi | non si muove |
    non riesce a muoversi | non riesco a muovermi | a terra e non | privo di conoscenza |
    non risponde | in coma | convulsione | schiuma alla bocca | epilessia | perso conoscienza |
    ha bevuto tutte le pillole | ha bevuto tutte le pastiglie | ha bevuto troppe medicine |
    ha bevuto tutte le medicine | ha bevuto detersivo | ha bevuto una moneta | ha bevuto una pila |
    ha bevuto acido | ha bevuto sonniferi | ha bevuto molte pillole | ha bevuto tante pastiglie |
    ha bevuto un flacone | ha preso candeggina | ha preso tutte le pillole |
    ha preso tutte le pastiglie | ha preso troppe medicine | ha preso tutte le medicine |
    ha preso detersivo | ha preso una moneta | ha preso una pila | ha preso acido |
    ha preso sonniferi | ha preso molte pillole | ha preso tante pastiglie | ha preso un flacone |
    ha mangiato candeggina | ha mangiato tutte le pillole | ha mangiato tutte le pastiglie |
    ha mangiato troppe medicine | ha mangiato tutte le medicine | ha mangiato detersivo |
    ha mangiato una moneta | ha mangiato una pila | ha mangiato acido | ha mangiato sonniferi |
    ha mangiato molte pillole | ha mangiato tante pastiglie | ha mangiato un flacone |
    ha inghiottito candeggina | ha inghiottito tutte le pillole |
    ha inghiottito tutte le pastiglie | ha inghiottito troppe medicine |
    ha inghiottito tutte le medicine | ha inghiottito detersivo | ha inghiottito una moneta |
    ha inghiottito una pila | ha inghiottito acido | ha inghiottito sonniferi |
    ha inghiottito molte pillole | ha inghiottito tante pastiglie | ha inghiottito un flacone |
    ho bevuto tutte le pillole | ho bevuto tutte le pastiglie | ho bevuto troppe medicine |
    ho bevuto tutte le medicine | ho bevuto detersivo | ho bevuto una moneta | ho bevuto una pila |
    ho bevuto acido | ho bevuto sonniferi | ho bevuto molte pillole | ho bevuto tante pastiglie |
    ho bevuto un flacone | ho preso candeggina | ho preso tutte le pillole |
    ho preso tutte le pastiglie | ho preso troppe medicine | ho preso tutte le medicine |
    ho preso detersivo | ho preso una moneta | ho preso una pila | ho preso acido |
    ho preso sonniferi | ho preso molte pillole | ho preso tante pastiglie | ho preso un flacone |
    ho ingoiato candeggina | ho ingoiato tutte le pillole | ho ingoiato tutte le pastiglie |
    ho ingoiato troppe medicine | ho ingoiato tutte le medicine | ho ingoiato detersivo |
    ho ingoiato una moneta | ho ingoiato una pila | ho ingoiato acido | ho ingoiato sonniferi |
    ho ingoiato molte pillole | ho ingoiato tante pastiglie | ho ingoiato un flacone |
    ho mangiato candeggina | ho mangiato tutte le pillole | ho mangiato tutte le pastiglie |
    ho mangiato troppe medicine | ho mangiato tutte le medicine | ho mangiato detersivo |
    ho mangiato una moneta | ho mangiato una pila | ho mangiato acido | ho mangiato sonniferi |
    ho mangiato molte pillole | ho mangiato tante pastiglie | ho mangiato un flacone |
    ho inghiottito candeggina | ho inghiottito tutte le pillole |
    ho inghiottito tutte le pastiglie | ho inghiottito troppe medicine |
    ho inghiottito tutte le medicine | ho inghiottito detersivo | ho inghiottito una moneta |
    ho inghiottito una pila | ho inghiottito acido | ho inghiottito sonniferi |
    ho inghiottito molte pillole | ho inghiottito tante pastiglie | ho inghiottito un flacone |
    veleno | topicida | tutte le mie pillole | voglio buttarmi | voglio impiccarmi |
    voglio tagliarmi | vorrei morire | vorrei buttarmi | vorrei impiccarmi | vorrei tagliarmi |
    vuole buttarmi | vuole impiccarmi | vuole tagliarmi | sto per buttarmi | sto per impiccarmi |
    sto per tagliarmi | ho deciso di morire | ho deciso di buttarmi | ho deciso di impiccarmi |
    ho deciso di tagliarmi | non ce la faccio più a vivere | non ho voglia di vivere | impiccato |
    impiccata | impiccarsi | si butta | si vuole buttare | si è buttato | si è buttata | mi taglio |
    mi butto | buttarsi dal | casa in fuoco | palazzo brucia | palazzo in fuoco | cucina brucia |
    cucina in fuoco | appartamento brucia | appartamento in fuoco | tetto brucia | tetto in fuoco |
    stanza brucia | stanza in fuoco | tutto brucia | tutto in fuoco | macchina brucia |
    macchina in fuoco | fuoco in | fuoco dappertutto | fuoco ovunque | fuoco nella | fiamme in |
    fiamme dappertutto | fiamme ovunque | fiamme nella | fumo ovunque | fumo dappertutto |
    fumo nero | fumo nel | fumo denso | troppo fumo | puzza di fumo | al fuoco | puzza il gas |
    odore il gas | sento di gas | sento il gas | fuga il gas | perdita il gas | sente di gas |
    sente il gas | bombola esplosa | bombola perde | bombola scoppiata | gas perde | gas che esce |
    alluvione | allagato | allagata | allagamento | inondazione | allagati | acqua sale |
    acqua sta salendo | acqua entra | acqua sta entrando | acqua in casa | travolto dall'acqua |
    travolto dalla corrente | travolto dal fiume | travolta dall'acqua | travolta dalla corrente |
    travolta dal fiume | trascinato dall'acqua | trascinato dalla corrente | trascinato dal fiume |
    frana | caduto in acqua | caduta in acqua | affogando | affoga | affogato | intrappolat* |
    sepolto | sepolta | sepolti | macerie | crollato | crollata | crollo | bloccato dentro |
    bloccato sotto | bloccata dentro | bloccata sotto | bloccati dentro | bloccati sotto |
    chiuso dentro | chiuso sotto | chiuso nell'ascensore | chiusa dentro | chiusa sotto |
    chiusa nell'ascensore | chiusi dentro | chiusi sotto | chiusi nell'ascensore |
    incastrato dentro | incastrato in ascensore | incastrato sotto | incastrato nell'ascensore |
    incastrata dentro | incastrata in ascensore | incastrata sotto | incastrata nell'ascensore |
    non riesco a uscire | non riesco ad uscire | non riusciamo a uscire | non riusciamo ad uscire |
    schiacciato | schiacciata | sotto il muro | rotte il sacco | rotto il sacco | rompono le acque |
    rompono il sacco | perso le acque | perso il sacco | sto per nascere | sto nascendo |
    sta per nascere | il bambino sta uscendo | il bambino esce | il bambino nasce |
    bimbo sta uscendo | bimbo esce | bimbo nasce | il bebè sta uscendo | il bebè esce |
    il bebè nasce | travaglio | aborto | incinta e sanguin* | mi picchiano | mi aggredisce |
    mi attacca | mi minacciano | mi insegue | mi inseguono | mi segue | mi vogliono uccidere |
    mi hanno picchiato | ci picchia | ci picchiano | ci aggredisce | ci attacca | ci minaccia |
    ci minacciano | ci insegue | ci inseguono | ci segue | ci strangola | ci vogliono uccidere |
    ci hanno picchiato | ostaggio | assassino | pestando | pestaggio | botte da | ha coltello |
    ha pistola | ha un fucile | ha un'arma | ha una bomba | ha armi | ha un machete | con coltello |
    con pistola | con un fucile | con un'arma | con una bomba | con armi | con un machete |
    c'è coltello | c'è pistola | c'è un fucile | c'è un'arma | c'è una bomba | c'è armi |
    c'è un machete | armato | armati | sparando | sparano | sparatoria | sparato | coltellata |
    stuprare | violentare | molest* | abusato di me | abusata | palpeggia* | mi tocca |
    ladro sta entrando | ladro è entrato | ladro cerca di entrare | ladro sta forzando |
    ladro in camera | ladro vuole entrare | ladro dentro casa | ladro in giardino |
    ladri sta entrando | ladri è entrato | ladri cerca di entrare | ladri sta forzando |
    ladri in camera | ladri vuole entrare | ladri dentro casa | ladri in giardino |
    qualcuno in casa | qualcuno sta entrando | qualcuno è entrato | qualcuno cerca di entrare |
    qualcuno sta forzando | qualcuno in camera | qualcuno vuole entrare | qualcuno dentro casa |
    qualcuno in giardino | un uomo in casa | un uomo sta entrando | un uomo è entrato |
    un uomo cerca di entrare | un uomo sta forzando | un uomo in camera | un uomo vuole entrare |
    un uomo dentro casa | un uomo in giardino | sconosciuto in casa | sconosciuto sta entrando |
    sconosciuto è entrato | sconosciuto cerca di entrare | sconosciuto sta forzando |
    sconosciuto in camera | sconosciuto vuole entrare | sconosciuto dentro casa |
    sconosciuto in giardino | stanno forzando la porta | stanno forzando la finestra |
    stanno forzando la serratura | stanno sfondando la porta | stanno sfondando la finestra |
    stanno sfondando la serratura | stanno scassinando la porta | stanno scassinando la finestra |
    stanno scassinando la serratura | sta forzando la porta | sta forzando la finestra |
    sta forzando la serratura | sta sfondando la porta | sta sfondando la finestra |
    sta sfondando la serratura | sta scassinando la porta | sta scassinando la finestra |
    sta scassinando la serratura | derubato | scasso | furto in casa | al ladro | intruso |
    mio figlio è scomparsa | mio figlio è sparito | mio figlio è sparita | mio figlio si è perso |
    mio figlio si è persa | mio figlio non si trova | mio figlio non è tornato |
    mio figlio non è tornata | mio figlio scomparso | mio figlio scomparsa | mio figlio sparito |
    mia figlia è scomparso | mia figlia è sparito | mia figlia è sparita | mia figlia si è perso |
    mia figlia si è persa | mia figlia non si trova | mia figlia non è tornato |
    mia figlia non è tornata | mia figlia scomparso | mia figlia scomparsa | mia figlia sparito |
    il bambino è scomparso | il bambino è scomparsa | il bambino è sparito | il bambino è sparita |
    il bambino si è perso | il bambino si è persa | il bambino non si trova |
    il bambino non è tornato | il bambino non è tornata | il bambino scomparsa |
    il bambino sparito | la bambina è scomparso | la bambina è scomparsa | la bambina è sparito |
    la bambina è sparita | la bambina si è perso | la bambina si è persa | la bambina non si trova |
    la bambina non è tornato | la bambina non è tornata | la bambina scomparso |
    la bambina scomparsa | la bambina sparito | mio nipote è scomparso | mio nipote è scomparsa |
    mio nipote è sparito | mio nipote è sparita | mio nipote si è perso | mio nipote si è persa |
    mio nipote non si trova | mio nipote non è tornato | mio nipote non è tornata |
    mio nipote scomparso | mio nipote scomparsa | mio nipote sparito | il mio bambino è scomparso |
    il mio bambino è scomparsa | il mio bambino è sparito | il mio bambino è sparita |
    il mio bambino si è perso | il mio bambino si è persa | il mio bambino non si trova |
    il mio bambino non è tornato | il mio bambino non è tornata | il mio bambino scomparsa |
    il mio bambino sparito | la mia bambina è scomparso | la mia bambina è scomparsa |
    la mia bambina è sparito | la mia bambina è sparita | la mia bambina si è perso |
    la mia bambina si è persa | la mia bambina non si trova | la mia bambina non è tornato |
    la mia bambina non è tornata | la mia bambina scomparso | la mia bambina scomparsa |
    la mia bambina sparito | non trovo il mio bambino | non trovo la mia bambina |
    non trovo il bambino | non trovo la bambina | non trovo i miei figli | ho perso mio figlio |
    ho perso mia figlia | ho perso il mio bambino | ho perso la mia bambina | ho perso il bambino |
    ho perso la bambina | ho perso i miei figli | non troviamo mio figlio |
    non troviamo mia figlia | non troviamo il mio bambino | non troviamo la mia bambina |
    non troviamo il bambino | non troviamo la bambina | non troviamo i miei figli |
    non trovo più il mio bambino | non trovo più la mia bambina | non trovo più il bambino |
    non trovo più la bambina | non trovo più i miei figli | cerco mio figlio | cerco mia figlia |
    cerco il mio bambino | cerco la mia bambina | cerco il bambino | cerco la bambina |
    cerco i miei figli | hanno preso mio figlio | hanno preso mia figlia |
    hanno preso il mio bambino | hanno preso la mia bambina | hanno preso il bambino |
    hanno preso la bambina | hanno preso i miei figli | rapimento | bambino scomparso |
    aiuto presto | aiuto mia mamma | aiuto mio figlio | aiuto aiutateci | aiutatemi urgente |
    aiutatemi presto | aiutatemi mia mamma | aiutatemi mio figlio | aiutatemi aiutateci |
    aiutami urgente | aiutami presto | aiutami mia mamma | aiutami mio figlio | aiutami aiutateci |
    qualcuno mi aiuti urgente | qualcuno mi aiuti presto | qualcuno mi aiuti mia mamma |
    qualcuno mi aiuti mio figlio | qualcuno mi aiuti aiutateci | qualcuno aiuti urgente |
    qualcuno aiuti presto | qualcuno aiuti mia mamma | qualcuno aiuti mio figlio |
    qualcuno aiuti aiutateci | salvate me | salvate noi | salvate mio | salvate mia | salvate mi |
    salva me | salva noi | salva mio | salva mia | salva mi | salvaci me | salvaci noi |
    salvaci mio | salvaci mia | salvaci mi | salvami | serve un medico subito | serve la polizia |
    serve i carabinieri | serve il 118 | serve il 112 | serve un medico urgente |
    chiamate un medico subito | chiamate i carabinieri | chiamate il 118 | chiamate il 112 |
    chiamate un medico urgente | chiama un medico subito | chiama i carabinieri | chiama il 118 |
    chiama il 112 | chiama un medico urgente | mandate un medico subito | mandate la polizia |
    mandate i carabinieri | mandate il 118 | mandate il 112 | mandate un medico urgente |
    ho bisogno di un medico subito | ho bisogno di la polizia | ho bisogno di i carabinieri |
    ho bisogno di il 118 | ho bisogno di il 112 | ho bisogno di un medico urgente | moriamo |
    sto morendo | muore | vita o morte | aiutate! | pericolo! | soccorrete! | ladro! | ladri! |
    incendio! | aiuto polizia! | ho paura aiuto! | urgente!
plea-words =
    per favore | vi prego | ti prego | la prego | presto | subito | urgente | qualcuno | dio mio |
    oddio | adesso | mi | per carità | ora
cancel-words = annulla | annullare | annulli | ferma
