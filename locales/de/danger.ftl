# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Plea words may stand beside such a cry: "help, please, quickly".

danger-words =
    schmerzen in der brust | schmerz in der brust | brustschmerz | brustschmerzen | brust tut weh |
    brust tut so weh | brust schmerzt | druck auf der brust | druck in der brust |
    enge in der brust | stechen in der brust | engegefühl | engegefuehl | kann nicht atmen |
    nicht mehr atmen | nicht richtig atmen | kaum atmen | kaum noch atmen | schlecht atmen |
    schwer atmen | atmet nicht | atmet kaum | atmet schwer | atmet schlecht | keine luft |
    kaum luft | schlecht luft | schwer luft | atemnot | atemprobleme | atembeschwerden |
    atemstillstand | schnappt nach luft | ringt nach luft | luftnot | ersticke | erstickt |
    ersticken | erstickungsgefahr | verschluckt | blau angelaufen | läuft blau an | laeuft blau an |
    lippen sind blau | blaue lippen | würgt mich | wuergt mich | herzinfarkt | herzstillstand |
    herzanfall | herzattacke | kein puls | keinen puls | schlaganfall | gelähmt | gelaehmt |
    bewusstlos* | bewusstsein verloren | bewusstsein verliert | verliert das bewusstsein |
    nicht bei bewusstsein | ohnmächtig | ohnmaechtig | ohnmacht | zusammengebrochen |
    zusammengeklappt | wacht nicht auf | wacht nicht mehr auf | wird nicht wach |
    nicht ansprechbar | reagiert nicht mehr | krampfanfall | hat krämpfe | hat kraempfe |
    krämpfe am ganzen | kraempfe am ganzen | krämpfe im ganzen | kraempfe im ganzen |
    epileptischer anfall | epileptischen anfall | hat einen anfall | blutet | ich blute | blutung |
    blutungen | viel blut | überall blut | ueberall blut | verblutet | verblute | blut verloren |
    verliert blut | blut gespuckt | spuckt blut | hustet blut | erbricht blut | überdosis |
    ueberdosis | vergift* | zu viele tabletten | tabletten geschluckt | gift geschluckt |
    gift getrunken | kohlenmonoxid | allergische reaktion | allergischer schock |
    allergischen schock | anaphyla* | hals schwillt | zunge schwillt | verbrüht | verbrueht |
    selbstmord* | suizid* | umbringen | bringe mich um | bring mich um | bringt sich um |
    bringt mich um | will sterben | möchte sterben | moechte sterben | werde sterben |
    werden sterben | wir sterben | nicht mehr leben | das leben nehmen | mir etwas antun |
    mir was antun | sich etwas antun | sich was antun | pulsadern | ritze mich |
    aus dem fenster springen | vom balkon springen | vom dach springen | ich sterbe! | er stirbt |
    sie stirbt | stirbt gerade | liegt im sterben | er ist tot | sie ist tot | feuer! |
    feuer feuer! | es brennt | brennt bei uns | bei uns brennt | wohnung brennt | haus brennt |
    küche brennt | kueche brennt | brennt die küche | brennt die kueche | brennt die wohnung |
    brennt das haus | in flammen | feuer im | feuer in | feuer bei | feuer ausgebrochen | brand im |
    brand in der | wohnungsbrand | brand ausgebrochen | rauch im | rauch in | viel rauch |
    überall rauch | ueberall rauch | überall ist rauch | ueberall ist rauch | voller rauch |
    riecht verbrannt | riecht nach rauch | brandgeruch | explosion | explodiert | gasgeruch |
    riecht nach gas | rieche gas | gasleck | gasaustritt | gas tritt aus | gas strömt aus |
    gas stroemt aus | hilfe! | hilfe hilfe! | bitte hilfe! | hilfe bitte! | ich brauche hilfe! |
    brauche hilfe! | wir brauchen hilfe! | ich brauche bitte hilfe! | bitte ich brauche hilfe! |
    helfen sie mir! | bitte helfen sie mir! | helfen sie mir bitte! | helfen sie uns! |
    bitte helfen sie uns! | helfen sie uns bitte! | helft mir! | helft uns! | hilf mir! |
    helft mir bitte! | hilf mir bitte! | bitte helft mir! | bitte hilf mir! | bitte helft uns! |
    zu hilfe | sofort hilfe | dringend hilfe | schnell hilfe | rettet mich | rettet uns |
    retten sie mich | retten sie uns | notfall | notarzt | krankenwagen | rettungswagen |
    rettungsdienst | sanitäter | sanitaeter | feuerwehr | lebensgefahr | in gefahr |
    ambulanz rufen | rufen sie die ambulanz | ambulanz! | rufen sie die polizei | polizei rufen |
    ruf die polizei | ruft die polizei | polizei! | rufen sie 120 | fruchtblase | blasensprung |
    wehen bekommen | habe wehen | hat wehen | die wehen | wehen haben | presswehen | baby kommt |
    kind kommt jetzt | fehlgeburt | schlägt mich | schlaegt mich | mich geschlagen | schlägt meine |
    schlaegt meine | verprügel* | verpruegel* | misshandelt | bedroht mich | werde bedroht |
    hat ein messer | mit einem messer | hat eine waffe | hat eine pistole | niedergestochen |
    messerstich* | angeschossen | schüsse | schuesse | vergewaltig* | sexuell belästigt |
    sexuell belaestigt | häusliche gewalt | haeusliche gewalt | überfallen | ueberfallen |
    überfall | ueberfall | angegriffen | greift mich an | einbrecher | ein einbruch | einbruch in |
    einbruch bei | eingebrochen | bricht gerade ein | brechen gerade ein |
    jemand in meiner wohnung | jemand in der wohnung | entführt | entfuehrt | stromschlag |
    elektrischen schlag | ertrinkt | ertrinke | ertrunken | aus dem fenster gefallen |
    vom balkon gefallen | treppe gefallen | treppe runtergefallen | nicht mehr aufstehen |
    steht nicht mehr auf | wurde angefahren | im aufzug stecken | stecke im aufzug |
    stecken im aufzug | steckt im aufzug | im aufzug fest | im aufzug gefangen |
    im aufzug eingesperrt | im aufzug eingeschlossen | im fahrstuhl fest | im fahrstuhl stecken |
    stecke im fahrstuhl | stecken im fahrstuhl | im lift fest | im lift stecken | stecke im lift |
    stecken im lift | mein kind ist weg | mein kind ist verschwunden | finde mein kind nicht |
    mein sohn ist verschwunden | meine tochter ist verschwunden |
    kann nicht luft | kann nich atmen | kann nich luft | kann nich richtig atmen |
    kann nich mehr atmen | kann kaum richtig atmen | kann kaum mehr atmen | kann keine atmen |
    kann keine richtig atmen | kann keine mehr atmen | kann nimmer atmen | kann nimmer luft |
    kann nimmer richtig atmen | kann nimmer mehr atmen | kann nicht mehr luft |
    kann nicht mehr richtig atmen | kann nicht mehr mehr atmen | können nicht atmen |
    können nicht luft | können nich atmen | können nich luft | können nich richtig atmen |
    können nich mehr atmen | können kaum richtig atmen | können kaum mehr atmen |
    können keine atmen | können keine richtig atmen | können keine mehr atmen |
    können nimmer atmen | können nimmer luft | können nimmer richtig atmen |
    können nimmer mehr atmen | können nicht mehr luft | können nicht mehr richtig atmen |
    können nicht mehr mehr atmen | bekomme nicht atmen | bekomme nicht luft | bekomme nich atmen |
    bekomme nich luft | bekomme nich richtig atmen | bekomme nich mehr atmen |
    bekomme kaum richtig atmen | bekomme kaum mehr atmen | bekomme keine atmen |
    bekomme keine richtig atmen | bekomme keine mehr atmen | bekomme nimmer atmen |
    bekomme nimmer luft | bekomme nimmer richtig atmen | bekomme nimmer mehr atmen |
    bekomme nicht mehr luft | bekomme nicht mehr richtig atmen | bekomme nicht mehr mehr atmen |
    bekommt nicht atmen | bekommt nicht luft | bekommt nich atmen | bekommt nich luft |
    bekommt nich richtig atmen | bekommt nich mehr atmen | bekommt kaum richtig atmen |
    bekommt kaum mehr atmen | bekommt keine atmen | bekommt keine richtig atmen |
    bekommt keine mehr atmen | bekommt nimmer atmen | bekommt nimmer luft |
    bekommt nimmer richtig atmen | bekommt nimmer mehr atmen | bekommt nicht mehr luft |
    bekommt nicht mehr richtig atmen | bekommt nicht mehr mehr atmen | kriege nicht atmen |
    kriege nicht luft | kriege nich atmen | kriege nich luft | kriege nich richtig atmen |
    kriege nich mehr atmen | kriege kaum richtig atmen | kriege kaum mehr atmen |
    kriege keine atmen | kriege keine richtig atmen | kriege keine mehr atmen |
    kriege nimmer atmen | kriege nimmer luft | kriege nimmer richtig atmen |
    kriege nimmer mehr atmen | kriege nicht mehr luft | kriege nicht mehr richtig atmen |
    kriege nicht mehr mehr atmen | kriegt nicht atmen | kriegt nicht luft | kriegt nich atmen |
    kriegt nich luft | kriegt nich richtig atmen | kriegt nich mehr atmen |
    kriegt kaum richtig atmen | kriegt kaum mehr atmen | kriegt keine atmen |
    kriegt keine richtig atmen | kriegt keine mehr atmen | kriegt nimmer atmen |
    kriegt nimmer luft | kriegt nimmer richtig atmen | kriegt nimmer mehr atmen |
    kriegt nicht mehr luft | kriegt nicht mehr richtig atmen | kriegt nicht mehr mehr atmen |
    atmet nich | atmet ganz schwach | atme nicht | atme nich | atme kaum noch | atme ganz schwach |
    atmung setzt aus | atmung ausgesetzt | atmung stoppt | asthmaanfall | asthma anfall |
    erstickungsanfall | steckt im hals | bleibt im hals | hängt im hals | gesicht ist blau |
    gesicht sind blau | gesicht wird blau | gesicht blau | lippen ist blau | lippen wird blau |
    lippen blau | baby ist blau | baby sind blau | baby wird blau | baby blau | kind ist blau |
    kind sind blau | kind wird blau | kind blau | hals geschwollen | hals zugeschwollen |
    zunge geschwollen | zunge zugeschwollen | gesicht geschwollen | gesicht zugeschwollen |
    gesicht schwillt an | würgen | würgt | erwürgt | gewürgt | herz tut weh | herz schmerzt |
    herz schlägt nicht | herz steht still | herz rast so | herz bleibt stehen |
    herz stehengeblieben | herzschmerzen | herzstechen | brustenge | brust eng | herzinfakt |
    schlag anfall | stechen im herz | stechen auf der brust | stechen im brustkorb |
    schmerzen im herz | schmerzen auf der brust | schmerzen im brustkorb | druck im herz |
    druck im brustkorb | mundwinkel hängt | gesicht hängt | halbseitig | arm taub | blute stark |
    blute sehr | blute heftig | blute am kopf | blutest stark | blutest sehr | blutest heftig |
    blutest am kopf | blutende stark | blutende sehr | blutende heftig | blutende am kopf |
    blutig stark | blutig sehr | blutig heftig | blutig am kopf | blutüberströmt stark |
    blutüberströmt sehr | blutüberströmt heftig | blutüberströmt am kopf | blutlache stark |
    blutlache sehr | blutlache heftig | blutlache am kopf | alles voller blut | voll mit blut |
    blut überall | blut läuft | blut hört nicht auf | blut spritzt | blut kommt | blut spuckt |
    tiefe schnitt | tiefe schnittwunde | tiefe wunde | tiefen schnitt | tiefen schnittwunde |
    tiefen wunde | finger abgeschnitten | finger ab | finger abgetrennt | hand abgeschnitten |
    hand ab | hand abgetrennt | arm abgeschnitten | arm ab | arm abgetrennt | geschnitten und |
    bin verletzt | ist verletzt | sind verletzt | wurde verletzt | schwer verletzt |
    jemand verletzt | schwerverletzt* | verletzte hier | verletzter | verwundet | verbrannt |
    verbrennungen | verbrennung | kochendes wasser | heißes öl | verätzt | bein gebrochen |
    bein ist gebrochen | arm gebrochen | arm ist gebrochen | hüfte gebrochen | hüfte ist gebrochen |
    knochen gebrochen | knochen ist gebrochen | rippe gebrochen | rippe ist gebrochen |
    genick gebrochen | genick ist gebrochen | schlangenbiss | kopf gestoßen | kopf aufgeschlagen |
    hund gebissen | platzwunde | verkehrsunfall | autounfall | überfahren | gestürzt und |
    gestürzt von | gestürzt aus | gestürzt treppe | gestürzt im bad | hingefallen und |
    hingefallen von | hingefallen aus | hingefallen treppe | hingefallen im bad | gefallen und |
    gefallen von | gefallen aus | gefallen treppe | gefallen im bad | gestürtzt und |
    gestürtzt von | gestürtzt aus | gestürtzt treppe | gestürtzt im bad | runtergefallen und |
    runtergefallen von | runtergefallen aus | runtergefallen treppe | runtergefallen im bad |
    treppe runter gefallen | treppe gestürzt | treppe runtergestürzt | treppe heruntergefallen |
    leiter runter gefallen | leiter gestürzt | leiter runtergestürzt | leiter heruntergefallen |
    leiter gefallen | balkon runter gefallen | balkon gestürzt | balkon runtergestürzt |
    balkon heruntergefallen | balkon gefallen | fenster runter gefallen | fenster gestürzt |
    fenster runtergestürzt | fenster heruntergefallen | fenster gefallen | dach runter gefallen |
    dach gestürzt | dach runtergestürzt | dach heruntergefallen | dach gefallen |
    mutter ist gestürzt | mutter ist hingefallen | mutter ist gefallen | vater ist gestürzt |
    vater ist hingefallen | vater ist gefallen | oma ist gestürzt | oma ist hingefallen |
    oma ist gefallen | opa ist gestürzt | opa ist hingefallen | opa ist gefallen |
    mama ist gestürzt | mama ist hingefallen | mama ist gefallen | papa ist gestürzt |
    papa ist hingefallen | papa ist gefallen | mann ist gestürzt | mann ist hingefallen |
    mann ist gefallen | frau ist gestürzt | frau ist hingefallen | frau ist gefallen |
    kind ist gestürzt | kind ist hingefallen | kind ist gefallen | kann nicht aufstehen |
    kann nicht mehr hoch | kann nicht hoch | kann nicht sich bewegen | kommt nicht aufstehen |
    kommt nicht mehr hoch | kommt nicht hoch | kommt nicht sich bewegen | komme nicht aufstehen |
    komme nicht mehr hoch | komme nicht hoch | komme nicht sich bewegen | bewegt sich nicht |
    liegt am boden | liegt auf dem boden | umgekippt | kippt um | weggetreten | kollabiert |
    regungslos | leblos | koma | umgefallen | wacht nicht mehr wach | wacht nicht wach |
    wachen nicht auf | wachen nicht mehr auf | wachen nicht mehr wach | wachen nicht wach |
    wird nicht auf | wird nicht mehr auf | wird nicht mehr wach | reagiert nicht auf ansprache |
    antwortet nicht mehr | antwortet nicht auf ansprache | krämpft | epilepsie | epileptischer |
    schaum vor dem mund | bekomm* ihn nicht wach | bekomm* sie nicht wach | nicht bei sich |
    hat gift genommen | hat gift gegessen | hat putzmittel getrunken | hat putzmittel geschluckt |
    hat putzmittel genommen | hat putzmittel gegessen | hat tabletten getrunken |
    hat tabletten genommen | hat tabletten gegessen | hat bleichmittel getrunken |
    hat bleichmittel geschluckt | hat bleichmittel genommen | hat bleichmittel gegessen |
    hat reiniger getrunken | hat reiniger geschluckt | hat reiniger genommen |
    hat reiniger gegessen | hat säure getrunken | hat säure geschluckt | hat säure genommen |
    hat säure gegessen | hat benzin getrunken | hat benzin geschluckt | hat benzin genommen |
    hat benzin gegessen | hat eine batterie getrunken | hat eine batterie geschluckt |
    hat eine batterie genommen | hat eine batterie gegessen | hat eine münze getrunken |
    hat eine münze geschluckt | hat eine münze genommen | hat eine münze gegessen |
    hat spülmittel getrunken | hat spülmittel geschluckt | hat spülmittel genommen |
    hat spülmittel gegessen | hat schlaftabletten getrunken | hat schlaftabletten geschluckt |
    hat schlaftabletten genommen | hat schlaftabletten gegessen | hat pillen getrunken |
    hat pillen geschluckt | hat pillen genommen | hat pillen gegessen | habe gift genommen |
    habe gift gegessen | habe putzmittel getrunken | habe putzmittel geschluckt |
    habe putzmittel genommen | habe putzmittel gegessen | habe tabletten getrunken |
    habe tabletten genommen | habe tabletten gegessen | habe bleichmittel getrunken |
    habe bleichmittel geschluckt | habe bleichmittel genommen | habe bleichmittel gegessen |
    habe reiniger getrunken | habe reiniger geschluckt | habe reiniger genommen |
    habe reiniger gegessen | habe säure getrunken | habe säure geschluckt | habe säure genommen |
    habe säure gegessen | habe benzin getrunken | habe benzin geschluckt | habe benzin genommen |
    habe benzin gegessen | habe eine batterie getrunken | habe eine batterie geschluckt |
    habe eine batterie genommen | habe eine batterie gegessen | habe eine münze getrunken |
    habe eine münze geschluckt | habe eine münze genommen | habe eine münze gegessen |
    habe spülmittel getrunken | habe spülmittel geschluckt | habe spülmittel genommen |
    habe spülmittel gegessen | habe schlaftabletten getrunken | habe schlaftabletten geschluckt |
    habe schlaftabletten genommen | habe schlaftabletten gegessen | habe pillen getrunken |
    habe pillen geschluckt | habe pillen genommen | habe pillen gegessen | hab gift genommen |
    hab gift gegessen | hab putzmittel getrunken | hab putzmittel geschluckt |
    hab putzmittel genommen | hab putzmittel gegessen | hab tabletten getrunken |
    hab tabletten genommen | hab tabletten gegessen | hab bleichmittel getrunken |
    hab bleichmittel geschluckt | hab bleichmittel genommen | hab bleichmittel gegessen |
    hab reiniger getrunken | hab reiniger geschluckt | hab reiniger genommen |
    hab reiniger gegessen | hab säure getrunken | hab säure geschluckt | hab säure genommen |
    hab säure gegessen | hab benzin getrunken | hab benzin geschluckt | hab benzin genommen |
    hab benzin gegessen | hab eine batterie getrunken | hab eine batterie geschluckt |
    hab eine batterie genommen | hab eine batterie gegessen | hab eine münze getrunken |
    hab eine münze geschluckt | hab eine münze genommen | hab eine münze gegessen |
    hab spülmittel getrunken | hab spülmittel geschluckt | hab spülmittel genommen |
    hab spülmittel gegessen | hab schlaftabletten getrunken | hab schlaftabletten geschluckt |
    hab schlaftabletten genommen | hab schlaftabletten gegessen | hab pillen getrunken |
    hab pillen geschluckt | hab pillen genommen | hab pillen gegessen | alle meine tabletten |
    alle tabletten | alle pillen | alle meine pillen | alle schlaftabletten |
    viele meine tabletten | viele tabletten | viele pillen | viele meine pillen |
    viele schlaftabletten | rattengift | überdosiert | will nicht mehr mehr | will nicht mehr sein |
    möchte springen mehr | möchte springen leben | möchte springen sein | möchte nicht mehr mehr |
    möchte nicht mehr sein | werde springen mehr | werde springen leben | werde springen sein |
    werde nicht mehr mehr | werde nicht mehr sein | wollte sterben mehr | wollte sterben leben |
    wollte sterben sein | wollte springen mehr | wollte springen leben | wollte springen sein |
    wollte nicht mehr mehr | wollte nicht mehr sein | töte mich | töte sich | umbringe mich |
    umbringe sich | erhänge mich | erhänge sich | aufhängen mich | aufhängen sich |
    aufgehängt mich | aufgehängt sich | erhängt mich | erhängt sich | mich erhängt |
    mich umgebracht | mich aufgehängt | mich töten | mich erhängen | mich ritzen | mich aufhängen |
    sich erhängt | sich umgebracht | sich aufgehängt | sich töten | sich erhängen | sich ritzen |
    sich aufhängen | springe vom dach | springe vom fenster | springe vom balkon |
    springe vom brücke | springe aus dem dach | springe aus dem fenster | springe aus dem balkon |
    springe aus dem brücke | springe von der dach | springe von der fenster |
    springe von der balkon | springe von der brücke | springt vom dach | springt vom fenster |
    springt vom balkon | springt vom brücke | springt aus dem dach | springt aus dem fenster |
    springt aus dem balkon | springt aus dem brücke | springt von der dach |
    springt von der fenster | springt von der balkon | springt von der brücke |
    gesprungen vom dach | gesprungen vom fenster | gesprungen vom balkon | gesprungen vom brücke |
    gesprungen aus dem dach | gesprungen aus dem fenster | gesprungen aus dem balkon |
    gesprungen aus dem brücke | gesprungen von der dach | gesprungen von der fenster |
    gesprungen von der balkon | gesprungen von der brücke | will springen | selbstverletzung |
    lebensmüde | mir weh tun | keinen sinn mehr zu leben | wohnung fängt feuer | haus fängt feuer |
    küche fängt feuer | zimmer brennt | zimmer fängt feuer | dach brennt | dach fängt feuer |
    keller brennt | keller fängt feuer | auto brennt | auto fängt feuer | alles brennt |
    alles fängt feuer | balkon brennt | balkon fängt feuer | es fängt feuer | treppenhaus brennt |
    treppenhaus fängt feuer | brennt in der | brennt im | brennt ausgebrochen | brennt hier |
    brennt nebenan | feuer hier | feuer nebenan | brand bei uns | brand hier | brand nebenan |
    großes feuer | großes brand | großer feuer | großer brand | dichter rauch | schwarzer rauch |
    rauch kommt | rauch überall | rauch aus | riecht angebrannt | riecht nach feuer |
    stinkt nach rauch | stinkt angebrannt | stinkt nach feuer | flammen | verqualmt | qualm |
    riecht stark nach gas | riecht gas | stinkt stark nach gas | stinkt nach gas | stinkt gas |
    rieche stark nach gas | rieche nach gas | starker stark nach gas | starker nach gas |
    starker gas | gas geruch | gas leck | gas ausgetreten | gas entweicht | gasflasche |
    gasexplosion | hochwasser | überschwemmung | überschwemmt | überflutet | überflutung |
    sturzflut | springflut | erdrutsch | wasser steigt | wasser läuft rein | wasser kommt rein |
    wasser dringt ein | wasser steht im | wasser im keller | ins wasser gefallen |
    in den fluss gefallen | weggespült | mitgerissen | ertrinken | verschüttet | eingeklemmt |
    eingesperrt | eingeschlossen | trümmer | trümmern | begraben | eingestürzt | zusammengestürzt |
    einsturz | erdbeben | lawine | stecke fest | stecken fest | steckt fest | sitze fest |
    sitze im aufzug | sitzen fest | sitzen im aufzug | komme nicht raus | komme nicht mehr raus |
    komme nicht heraus | kommen nicht raus | kommen nicht mehr raus | kommen nicht heraus |
    unter der mauer | unter der wand | aufzug steckt | aufzug bleibt stehen | blase geplatzt |
    blase ist geplatzt | blase gesprungen | geburt haben | geburt sind | geburt geht los |
    geburt setzen ein | geburt hat begonnen | geburt alle | entbindung haben | entbindung sind |
    entbindung geht los | entbindung setzen ein | entbindung hat begonnen | entbindung alle |
    baby wird geboren | kind kommt | kind wird geboren | kriege das baby | kriege ein baby |
    kriege das kind | bekomme das baby | bekomme ein baby | bekomme das kind | kriegt das baby |
    kriegt ein baby | kriegt das kind | bekommt das baby | bekommt ein baby | bekommt das kind |
    schwanger und blute | wehen | schlägt uns | schlägt sie | schlägt ihn | schlagen mich |
    schlagen uns | schlagen meine | schlagen sie | schlagen ihn | prügelt mich | prügelt uns |
    prügelt meine | prügelt sie | prügelt ihn | tritt mich | tritt uns | tritt meine | tritt sie |
    tritt ihn | bedroht uns | bedroht meine | bedroht sie | bedroht ihn | bedrohen mich |
    bedrohen uns | bedrohen meine | bedrohen sie | bedrohen ihn | verfolgt mich | verfolgt uns |
    verfolgt meine | verfolgt sie | verfolgt ihn | verfolgen mich | verfolgen uns |
    verfolgen meine | verfolgen sie | verfolgen ihn | attackiert mich | attackiert uns |
    attackiert meine | attackiert sie | attackiert ihn | greift mich | greift uns | greift meine |
    greift sie | greift ihn | mein mann schlägt zu | mein mann prügelt | mein freund schlägt zu |
    mein freund prügelt | mein vater schlägt zu | mein vater prügelt | er schlägt zu | er prügelt |
    wurde bedroht | wurde verfolgt | wurde geschlagen | wurde erpresst | werde verfolgt |
    werde geschlagen | werde erpresst | werden bedroht | werden verfolgt | werden geschlagen |
    werden erpresst | will mich schlagen | will mich erschießen | will uns töten |
    will uns schlagen | will uns erschießen | will sie töten | will sie schlagen |
    will sie erschießen | will ihn töten | will ihn schlagen | will ihn erschießen |
    wollen mich schlagen | wollen mich erschießen | wollen uns töten | wollen uns schlagen |
    wollen uns erschießen | wollen sie töten | wollen sie schlagen | wollen sie erschießen |
    wollen ihn töten | wollen ihn schlagen | wollen ihn erschießen | wird mich schlagen |
    wird mich erschießen | wird uns töten | wird uns schlagen | wird uns erschießen |
    wird sie töten | wird sie schlagen | wird sie erschießen | wird ihn töten | wird ihn schlagen |
    wird ihn erschießen | geisel | mörder | prügelei | schlägerei | tötet | messer in der hand |
    messer bedroht | messer gezogen | messer dabei | pistole in der hand | pistole bedroht |
    pistole gezogen | pistole dabei | waffe in der hand | waffe bedroht | waffe gezogen |
    waffe dabei | gewehr in der hand | gewehr bedroht | gewehr gezogen | gewehr dabei |
    axt in der hand | axt bedroht | axt gezogen | axt dabei | machete in der hand |
    machete bedroht | machete gezogen | machete dabei | bombe in der hand | bombe bedroht |
    bombe gezogen | bombe dabei | hat messer | hat waffe | hat pistole | hat einer pistole |
    hat einer waffe | hat einer axt | hat ein gewehr | mit ein messer | mit messer |
    mit eine waffe | mit eine pistole | mit waffe | mit pistole | mit einer pistole |
    mit einer waffe | mit einer axt | mit ein gewehr | zieht ein messer | zieht messer |
    zieht eine waffe | zieht eine pistole | zieht waffe | zieht pistole | zieht einer pistole |
    zieht einer waffe | zieht einer axt | zieht ein gewehr | bewaffnet* | schießt | schießen |
    schießerei | erschossen | geschossen | sticht | erstochen | amokläufer | amok | zugestochen |
    messerangriff | wurde missbraucht | sexueller missbrauch | sexuelle gewalt | begrapscht |
    begrabscht | fasst mich an | sexuell genötigt | einbruch im haus | einbruch an der tür und |
    einbruch will rein | einbruch im zimmer | dieb im haus | dieb in meinem haus |
    dieb in der wohnung | dieb in meiner wohnung | dieb an der tür und | dieb will rein |
    dieb im zimmer | diebe im haus | diebe in meinem haus | diebe in der wohnung |
    diebe in meiner wohnung | diebe an der tür und | diebe will rein | diebe im zimmer |
    räuber im haus | räuber in meinem haus | räuber in der wohnung | räuber in meiner wohnung |
    räuber an der tür und | räuber will rein | räuber im zimmer | fremder im haus |
    fremder in meinem haus | fremder in der wohnung | fremder in meiner wohnung |
    fremder an der tür und | fremder will rein | fremder im zimmer | jemand im haus |
    jemand in meinem haus | jemand an der tür und | jemand will rein | jemand im zimmer |
    ein mann im haus | ein mann in meinem haus | ein mann in der wohnung |
    ein mann in meiner wohnung | ein mann an der tür und | ein mann will rein | ein mann im zimmer |
    fremde im haus | fremde in meinem haus | fremde in der wohnung | fremde in meiner wohnung |
    fremde an der tür und | fremde will rein | fremde im zimmer | brechen ein |
    brechen die tür auf | brechen bei mir ein | bricht ein | bricht die tür auf |
    bricht bei mir ein | ausgeraubt | beraubt | haltet den dieb | tür eingetreten | tritt die tür |
    aufgebrochen | eindringling | mein kind verschwunden | mein kind ist verloren |
    mein kind wird vermisst | mein kind nicht nach hause gekommen | mein sohn ist weg |
    mein sohn verschwunden | mein sohn vermisst | mein sohn ist verloren | mein sohn wird vermisst |
    mein sohn nicht nach hause gekommen | mein tochter ist weg | mein tochter ist verschwunden |
    mein tochter verschwunden | mein tochter vermisst | mein tochter ist verloren |
    mein tochter wird vermisst | mein tochter nicht nach hause gekommen | mein baby ist weg |
    mein baby ist verschwunden | mein baby verschwunden | mein baby ist verloren |
    mein baby wird vermisst | mein baby nicht nach hause gekommen | mein junge ist weg |
    mein junge ist verschwunden | mein junge verschwunden | mein junge vermisst |
    mein junge ist verloren | mein junge wird vermisst | mein junge nicht nach hause gekommen |
    mein mädchen ist weg | mein mädchen ist verschwunden | mein mädchen verschwunden |
    mein mädchen vermisst | mein mädchen ist verloren | mein mädchen wird vermisst |
    mein mädchen nicht nach hause gekommen | mein kleiner ist weg | mein kleiner ist verschwunden |
    mein kleiner verschwunden | mein kleiner vermisst | mein kleiner ist verloren |
    mein kleiner wird vermisst | mein kleiner nicht nach hause gekommen | mein kleine ist weg |
    mein kleine ist verschwunden | mein kleine verschwunden | mein kleine vermisst |
    mein kleine ist verloren | mein kleine wird vermisst | mein kleine nicht nach hause gekommen |
    unser kind ist weg | unser kind ist verschwunden | unser kind verschwunden |
    unser kind ist verloren | unser kind wird vermisst | unser kind nicht nach hause gekommen |
    unser sohn ist weg | unser sohn ist verschwunden | unser sohn verschwunden |
    unser sohn vermisst | unser sohn ist verloren | unser sohn wird vermisst |
    unser sohn nicht nach hause gekommen | unser tochter ist weg | unser tochter ist verschwunden |
    unser tochter verschwunden | unser tochter vermisst | unser tochter ist verloren |
    unser tochter wird vermisst | unser tochter nicht nach hause gekommen | unser baby ist weg |
    unser baby ist verschwunden | unser baby verschwunden | unser baby ist verloren |
    unser baby wird vermisst | unser baby nicht nach hause gekommen | unser junge ist weg |
    unser junge ist verschwunden | unser junge verschwunden | unser junge vermisst |
    unser junge ist verloren | unser junge wird vermisst | unser junge nicht nach hause gekommen |
    unser mädchen ist weg | unser mädchen ist verschwunden | unser mädchen verschwunden |
    unser mädchen vermisst | unser mädchen ist verloren | unser mädchen wird vermisst |
    unser mädchen nicht nach hause gekommen | unser kleiner ist weg |
    unser kleiner ist verschwunden | unser kleiner verschwunden | unser kleiner vermisst |
    unser kleiner ist verloren | unser kleiner wird vermisst |
    unser kleiner nicht nach hause gekommen | unser kleine ist weg | unser kleine ist verschwunden |
    unser kleine verschwunden | unser kleine vermisst | unser kleine ist verloren |
    unser kleine wird vermisst | unser kleine nicht nach hause gekommen | das kind ist weg |
    das kind ist verschwunden | das kind verschwunden | das kind ist verloren |
    das kind wird vermisst | das kind nicht nach hause gekommen | das sohn ist weg |
    das sohn ist verschwunden | das sohn verschwunden | das sohn vermisst | das sohn ist verloren |
    das sohn wird vermisst | das sohn nicht nach hause gekommen | das tochter ist weg |
    das tochter ist verschwunden | das tochter verschwunden | das tochter vermisst |
    das tochter ist verloren | das tochter wird vermisst | das tochter nicht nach hause gekommen |
    das baby ist weg | das baby ist verschwunden | das baby verschwunden | das baby ist verloren |
    das baby wird vermisst | das baby nicht nach hause gekommen | das junge ist weg |
    das junge ist verschwunden | das junge verschwunden | das junge vermisst |
    das junge ist verloren | das junge wird vermisst | das junge nicht nach hause gekommen |
    das mädchen ist weg | das mädchen ist verschwunden | das mädchen verschwunden |
    das mädchen vermisst | das mädchen ist verloren | das mädchen wird vermisst |
    das mädchen nicht nach hause gekommen | das kleiner ist weg | das kleiner ist verschwunden |
    das kleiner verschwunden | das kleiner vermisst | das kleiner ist verloren |
    das kleiner wird vermisst | das kleiner nicht nach hause gekommen | das kleine ist weg |
    das kleine ist verschwunden | das kleine verschwunden | das kleine vermisst |
    das kleine ist verloren | das kleine wird vermisst | das kleine nicht nach hause gekommen |
    meine kind ist weg | meine kind ist verschwunden | meine kind verschwunden |
    meine kind ist verloren | meine kind wird vermisst | meine kind nicht nach hause gekommen |
    meine sohn ist weg | meine sohn ist verschwunden | meine sohn verschwunden |
    meine sohn vermisst | meine sohn ist verloren | meine sohn wird vermisst |
    meine sohn nicht nach hause gekommen | meine tochter ist weg | meine tochter verschwunden |
    meine tochter vermisst | meine tochter ist verloren | meine tochter wird vermisst |
    meine tochter nicht nach hause gekommen | meine baby ist weg | meine baby ist verschwunden |
    meine baby verschwunden | meine baby ist verloren | meine baby wird vermisst |
    meine baby nicht nach hause gekommen | meine junge ist weg | meine junge ist verschwunden |
    meine junge verschwunden | meine junge vermisst | meine junge ist verloren |
    meine junge wird vermisst | meine junge nicht nach hause gekommen | meine mädchen ist weg |
    meine mädchen ist verschwunden | meine mädchen verschwunden | meine mädchen vermisst |
    meine mädchen ist verloren | meine mädchen wird vermisst |
    meine mädchen nicht nach hause gekommen | meine kleiner ist weg |
    meine kleiner ist verschwunden | meine kleiner verschwunden | meine kleiner vermisst |
    meine kleiner ist verloren | meine kleiner wird vermisst |
    meine kleiner nicht nach hause gekommen | meine kleine ist weg | meine kleine ist verschwunden |
    meine kleine verschwunden | meine kleine vermisst | meine kleine ist verloren |
    meine kleine wird vermisst | meine kleine nicht nach hause gekommen | finde mein kind |
    finde mein sohn | finde mein tochter | finde mein baby | finde unser kind | finde unser sohn |
    finde unser tochter | finde unser baby | finde meine kind | finde meine sohn |
    finde meine tochter | finde meine baby | finde meinen kind | finde meinen sohn |
    finde meinen tochter | finde meinen baby | finde unsere kind | finde unsere sohn |
    finde unsere tochter | finde unsere baby | finde unseren kind | finde unseren sohn |
    finde unseren tochter | finde unseren baby | finden mein kind | finden mein sohn |
    finden mein tochter | finden mein baby | finden unser kind | finden unser sohn |
    finden unser tochter | finden unser baby | finden meine kind | finden meine sohn |
    finden meine tochter | finden meine baby | finden meinen kind | finden meinen sohn |
    finden meinen tochter | finden meinen baby | finden unsere kind | finden unsere sohn |
    finden unsere tochter | finden unsere baby | finden unseren kind | finden unseren sohn |
    finden unseren tochter | finden unseren baby | suche mein kind | suche mein sohn |
    suche mein tochter | suche mein baby | suche unser kind | suche unser sohn |
    suche unser tochter | suche unser baby | suche meine kind | suche meine sohn |
    suche meine tochter | suche meine baby | suche meinen kind | suche meinen sohn |
    suche meinen tochter | suche meinen baby | suche unsere kind | suche unsere sohn |
    suche unsere tochter | suche unsere baby | suche unseren kind | suche unseren sohn |
    suche unseren tochter | suche unseren baby | vermisse mein kind | vermisse mein sohn |
    vermisse mein tochter | vermisse mein baby | vermisse unser kind | vermisse unser sohn |
    vermisse unser tochter | vermisse unser baby | vermisse meine kind | vermisse meine sohn |
    vermisse meine tochter | vermisse meine baby | vermisse meinen kind | vermisse meinen sohn |
    vermisse meinen tochter | vermisse meinen baby | vermisse unsere kind | vermisse unsere sohn |
    vermisse unsere tochter | vermisse unsere baby | vermisse unseren kind | vermisse unseren sohn |
    vermisse unseren tochter | vermisse unseren baby | kind verloren | kind weg | kind vermisst |
    baby verloren | baby weg | baby vermisst | entführung | gekidnappt | kommen sie schnell |
    kommen sie sofort | kommt schnell | kommt sofort | komm schnell | komm sofort | schickt hilfe |
    schickt einen arzt | schickt die polizei | schickt polizei | schickt 112 | schickt 110 |
    schicken sie hilfe | schicken sie einen arzt | schicken sie die polizei | schicken sie polizei |
    schicken sie 112 | schicken sie 110 | brauche hilfe | brauche einen arzt | brauche die polizei |
    brauche polizei | brauche 112 | brauche 110 | brauchen hilfe | brauchen einen arzt |
    brauchen die polizei | brauchen polizei | brauchen 112 | brauchen 110 | ruft hilfe |
    ruft einen arzt | ruft polizei | ruft 112 | ruft 110 | rufen sie hilfe | rufen sie einen arzt |
    rufen sie polizei | rufen sie 112 | rufen sie 110 | ruf hilfe | ruf einen arzt | ruf polizei |
    ruf 112 | ruf 110 | hilfe hilfe | notruf | lebensgefährlich | in not | am sterben | rette mich |
    rette uns | rette sie | rette ihn | rette mein | rette meine | rettet sie | rettet ihn |
    rettet mein | rettet meine | retten mich | retten uns | retten sie | retten ihn | retten mein |
    retten meine | hilf! | helft! | helfen! | hife! | hlife! | retten! | rettung! | not! | diebe! |
    brauche dringend hilfe! | kann jemand helfen! | gefahr! | hilfe schnell!
plea-words =
    bitte | schnell | sofort | dringend | jemand | jetzt | oh gott | mein gott | um gottes willen |
    leute | mir | uns | rasch
cancel-words = abbrechen | abbruch | stopp
