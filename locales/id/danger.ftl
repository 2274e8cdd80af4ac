# Words and phrases at which the relay raises an alert and shows the emergency numbers, whatever language a message is in,
# and words that leave an open form. Separated by |; an asterisk stands for any ending, and what ends
# in an exclamation mark counts only as a whole message. Otherwise case and punctuation do not matter.
# Plea words may stand beside such a cry: "help, please, quickly".

danger-words =
    nyeri dada | sakit dada | dada sakit | dada saya sakit | dada terasa sakit | dada nyeri | dada sesak |
    dada saya sesak | tidak bisa bernapas | tidak bisa bernafas | tidak bisa napas | tidak bisa nafas |
    tidak dapat bernapas | gak bisa napas | gak bisa nafas | ga bisa napas | ga bisa nafas | nggak bisa napas |
    nggak bisa nafas | enggak bisa napas | gabisa napas | susah napas | susah nafas | susah bernapas |
    susah bernafas | sulit napas | sulit nafas | sulit bernapas | sulit bernafas | sesak napas | sesak nafas |
    napas sesak | berhenti bernapas | tidak bernapas | tidak bernafas | kehabisan napas | tercekik | tersedak |
    serangan jantung | jantung berhenti | stroke | tidak sadar | tidak sadarkan diri | pingsan | tidak mau bangun |
    tidak bangun bangun | kejang | pendarahan | perdarahan | berdarah banyak | banyak darah | darah banyak |
    berdarah terus | darah terus keluar | darahnya tidak berhenti | darah tidak berhenti | muntah darah |
    batuk darah | overdosis | keracunan | minum racun | telan racun | bunuh diri | gantung diri | ingin mati |
    mau mati | pengen mati | pingin mati | tidak ingin hidup | saya tidak mau hidup | capek hidup | potong nadi |
    menyayat | lompat dari gedung | lompat dari lantai | lompat dari balkon | lompat dari jendela | kebakaran |
    terbakar | ada api | api besar | asap tebal | banyak asap | penuh asap | gas meledak | kompor meledak |
    tabung meledak | ada ledakan | bau gas | gas bocor | gasnya bocor | kebocoran gas | tolong! | tolong tolong! |
    tolong tolong tolong! | minta tolong! | tolong saya | tolong kami! | selamatkan | darurat | ambulans | ambulan |
    ambulance | panggil polisi | hubungi polisi | telepon polisi | telpon polisi | lapor polisi | telepon 120 |
    telpon 120 | hubungi 120 | ketuban pecah | pecah ketuban | mau melahirkan | akan melahirkan | mau lahiran |
    keguguran | memukul saya | memukuli | pukul saya | dipukul | dipukuli | menampar | ditusuk | ditikam | ditembak |
    dibunuh | membunuh saya | mau bunuh saya | mau membunuh | dicekik | bawa pisau | membawa pisau | pegang pisau |
    bawa senjata | diperkosa | pemerkosaan | perkosa | pelecehan | kekerasan | kdrt | diserang | menyerang saya |
    masuk paksa | mendobrak | perampok | dirampok | maling! | diculik | tersengat listrik | kesetrum | tersetrum |
    tenggelam | terjebak di lift | terjebak dalam lift | terperangkap | alergi parah | sekarat |
    tidak dapat bernafas | tidak napas | tidak nafas | tidak sanggup bernapas | tidak kuat napas |
    tak bisa bernapas | tak bisa bernafas | tak bisa napas | tak bisa nafas | tak dapat bernapas |
    tak dapat bernafas | tak bernapas | tak bernafas | tak napas | tak nafas |
    tak sanggup bernapas | tak kuat napas | gak bisa bernapas | gak bisa bernafas |
    gak dapat bernapas | gak dapat bernafas | gak bernapas | gak bernafas | gak napas | gak nafas |
    gak sanggup bernapas | gak kuat napas | ga bisa bernapas | ga bisa bernafas |
    ga dapat bernapas | ga dapat bernafas | ga bernapas | ga bernafas | ga napas | ga nafas |
    ga sanggup bernapas | ga kuat napas | nggak bisa bernapas | nggak bisa bernafas |
    nggak dapat bernapas | nggak dapat bernafas | nggak bernapas | nggak bernafas | nggak napas |
    nggak nafas | nggak sanggup bernapas | nggak kuat napas | enggak bisa bernapas |
    enggak bisa bernafas | enggak bisa nafas | enggak dapat bernapas | enggak dapat bernafas |
    enggak bernapas | enggak bernafas | enggak napas | enggak nafas | enggak sanggup bernapas |
    enggak kuat napas | ngga bisa bernapas | ngga bisa bernafas | ngga bisa napas |
    ngga bisa nafas | ngga dapat bernapas | ngga dapat bernafas | ngga bernapas | ngga bernafas |
    ngga napas | ngga nafas | ngga sanggup bernapas | ngga kuat napas | gk bisa bernapas |
    gk bisa bernafas | gk bisa napas | gk bisa nafas | gk dapat bernapas | gk dapat bernafas |
    gk bernapas | gk bernafas | gk napas | gk nafas | gk sanggup bernapas | gk kuat napas |
    tdk bisa bernapas | tdk bisa bernafas | tdk bisa napas | tdk bisa nafas | tdk dapat bernapas |
    tdk dapat bernafas | tdk bernapas | tdk bernafas | tdk napas | tdk nafas |
    tdk sanggup bernapas | tdk kuat napas | ndak bisa bernapas | ndak bisa bernafas |
    ndak bisa napas | ndak bisa nafas | ndak dapat bernapas | ndak dapat bernafas | ndak bernapas |
    ndak bernafas | ndak napas | ndak nafas | ndak sanggup bernapas | ndak kuat napas |
    napas saya sesak | napas ku sesak | napas nya sesak | napas berhenti | napas pendek |
    napas tersengal | napas berat | napas nya berhenti | napas putus | nafas saya sesak |
    nafas ku sesak | nafas nya sesak | nafas berhenti | nafas pendek | nafas tersengal |
    nafas berat | nafas nya berhenti | nafas putus | napasnya berhenti | napasnya sesak |
    napasnya tersengal | napasnya berat | napasnya putus | napasnya susah | napasnya hilang |
    nafasnya berhenti | nafasnya sesak | nafasnya tersengal | nafasnya berat | nafasnya putus |
    nafasnya susah | nafasnya hilang | napasku berhenti | napasku sesak | napasku tersengal |
    napasku berat | napasku putus | napasku susah | napasku hilang | nafasku berhenti |
    nafasku sesak | nafasku tersengal | nafasku berat | nafasku putus | nafasku susah |
    nafasku hilang | sulit untuk bernapas | sulit untuk bernafas | susah sekali napas |
    sesek napas | sesek nafas | sesek sekali napas | sesek dada | sesak banget | sesak sekali |
    kehabisan oksigen | kehabisan udara | kehabisan nafas | kekurangan oksigen | bibir biru |
    muka biru | wajah biru | bibirnya biru | mukanya biru | wajahnya biru | bayi biru |
    badannya biru | membiru | keselek | tersumbat tenggorokan | tenggorokan bengkak |
    tenggorokan tersumbat | tenggorokan menutup | lidah bengkak | asma kambuh | asma saya kambuh |
    megap megap | mencekik saya | sakit di dada | sakit pada dada | sakit di bagian dada |
    sakit jantung | sakit dadaku | sakit di jantung | nyeri di dada | nyeri pada dada |
    nyeri di bagian dada | nyeri jantung | nyeri dadaku | nyeri di jantung | sesak di dada |
    sesak pada dada | sesak di bagian dada | sesak jantung | sesak dadaku | sesak dada saya |
    sesak di jantung | tertekan di dada | tertekan pada dada | tertekan di bagian dada |
    tertekan jantung | tertekan dadaku | tertekan dada saya | tertekan di jantung |
    dada saya nyeri | dada terasa sesak | dada terasa berat | dada terasa tertekan | dada ku sakit |
    dada kiri sakit | dada seperti ditekan | dada sesek | dadaku sakit | dadaku nyeri |
    dadaku sesak | dadanya sakit | dadanya nyeri | dadanya sesak | jantung saya sakit |
    jantung nya berhenti | jantung tidak berdetak | jantung sakit | jantung kambuh |
    jantungnya berhenti | jantungnya sakit | jantungnya tidak berdetak | jantungku berhenti |
    jantungku sakit | jantungku tidak berdetak | gagal jantung | tidak ada nadi | tidak ada denyut |
    tidak ada detak jantung | tak ada nadi | tak ada denyut | tak ada detak jantung | gak ada nadi |
    gak ada denyut | gak ada detak jantung | ga ada nadi | ga ada denyut | ga ada detak jantung |
    mulut mencong | mulut miring | mulut perot | wajah mencong | wajah miring | wajah perot |
    muka mencong | muka miring | muka perot | lumpuh sebelah | lumpuh separuh | lumpuh mendadak |
    bicara pelo | berdarah | berlumuran darah | bersimbah darah | keluar darah | kehilangan darah |
    mengeluarkan darah | darah di mana mana | darah dimana mana | darah mengucur | darah mengalir |
    darah muncrat | darah gak berhenti | darah ga berhenti | genangan darah | penuh darah |
    jari putus | terpotong | tersayat | luka dalam | luka parah | luka berat | luka tusuk |
    luka tembak | luka bakar | luka robek | saya terluka | aku terluka | dia terluka | ibu terluka |
    ayah terluka | anak terluka | kami terluka | saya cedera | terluka parah | tersiram air panas |
    tersiram air mendidih | tersiram minyak panas | tersiram air keras | kesiram air panas |
    kesiram air mendidih | kesiram minyak panas | kesiram air keras | ketumpahan air panas |
    ketumpahan air mendidih | ketumpahan minyak panas | ketumpahan air keras | terkena air panas |
    terkena air mendidih | terkena minyak panas | terkena air keras | kena air panas |
    kena air mendidih | kena minyak panas | kena air keras | melepuh | patah kaki | patah tangan |
    patah tulang | patah leher | patah punggung | kaki patah | kaki saya patah | tangan patah |
    tangan saya patah | tulang patah | tulang saya patah | kakinya patah | kakinya saya patah |
    tangannya patah | tangannya saya patah | kepala terbentur | kepala bocor | kepala pecah |
    kepala kebentur | digigit ular | digigit anjing | tertabrak | ditabrak | ketabrak |
    saya kecelakaan | ada kecelakaan | mengalami kecelakaan | jatuh dari | jatuh dan |
    jatuh di kamar mandi | jatuh di tangga | terjatuh dari | terjatuh dan |
    terjatuh di kamar mandi | terjatuh di tangga | ibu saya jatuh | ibu saya terjatuh | ibu jatuh |
    ibu terjatuh | ibu ku jatuh | ayah saya jatuh | ayah saya terjatuh | ayah jatuh |
    ayah terjatuh | ayah ku jatuh | bapak saya jatuh | bapak saya terjatuh | bapak jatuh |
    bapak terjatuh | bapak ku jatuh | mama saya jatuh | mama saya terjatuh | mama jatuh |
    mama terjatuh | mama ku jatuh | papa saya jatuh | papa saya terjatuh | papa jatuh |
    papa terjatuh | papa ku jatuh | nenek saya jatuh | nenek saya terjatuh | nenek jatuh |
    nenek terjatuh | nenek ku jatuh | kakek saya jatuh | kakek saya terjatuh | kakek jatuh |
    kakek terjatuh | kakek ku jatuh | anak saya jatuh | anak saya terjatuh | anak jatuh |
    anak terjatuh | anak ku jatuh | suami saya jatuh | suami saya terjatuh | suami jatuh |
    suami terjatuh | suami ku jatuh | istri saya jatuh | istri saya terjatuh | istri jatuh |
    istri terjatuh | istri ku jatuh | tidak bisa bangun | tidak bisa berdiri | tidak bisa bangkit |
    tidak bisa bergerak | tidak bergerak | tidak gerak | tak bisa bangun | tak bisa berdiri |
    tak bisa bangkit | tak bisa bergerak | tak bergerak | tak gerak | gak bisa bangun |
    gak bisa berdiri | gak bisa bangkit | gak bisa bergerak | gak bergerak | gak gerak |
    ga bisa bangun | ga bisa berdiri | ga bisa bangkit | ga bisa bergerak | ga bergerak | ga gerak |
    nggak bisa bangun | nggak bisa berdiri | nggak bisa bangkit | nggak bisa bergerak |
    nggak bergerak | nggak gerak | terpeleset | tergeletak | tidak bangun | tidak bisa dibangunkan |
    tidak merespon | tidak merespons | tidak respon | tidak ada respon | tidak menjawab panggilan |
    tidak siuman | tak sadar | tak sadarkan diri | tak bangun | tak mau bangun |
    tak bisa dibangunkan | tak merespon | tak merespons | tak respon | tak ada respon |
    tak menjawab panggilan | tak siuman | gak sadar | gak sadarkan diri | gak bangun |
    gak mau bangun | gak bisa dibangunkan | gak merespon | gak merespons | gak respon |
    gak ada respon | gak menjawab panggilan | gak siuman | ga sadar | ga sadarkan diri | ga bangun |
    ga mau bangun | ga bisa dibangunkan | ga merespon | ga merespons | ga respon | ga ada respon |
    ga menjawab panggilan | ga siuman | nggak sadar | nggak sadarkan diri | nggak bangun |
    nggak mau bangun | nggak bisa dibangunkan | nggak merespon | nggak merespons | nggak respon |
    nggak ada respon | nggak menjawab panggilan | nggak siuman | tdk sadar | tdk sadarkan diri |
    tdk bangun | tdk mau bangun | tdk bisa dibangunkan | tdk merespon | tdk merespons | tdk respon |
    tdk ada respon | tdk menjawab panggilan | tdk siuman | ngga sadar | ngga sadarkan diri |
    ngga bangun | ngga mau bangun | ngga bisa dibangunkan | ngga merespon | ngga merespons |
    ngga respon | ngga ada respon | ngga menjawab panggilan | ngga siuman | hilang kesadaran |
    kehilangan kesadaran | semaput | kolaps | ambruk | epilepsi | mulut berbusa | mata melotot |
    minum pemutih | minum bayclin | minum pembersih | minum obat nyamuk | minum pestisida |
    minum obat banyak | minum banyak obat | minum obat kebanyakan | minum terlalu banyak obat |
    minum semua obat | minum semua pil | minum semua obatnya | minum pil | minum banyak pil |
    minum obat tidur | minum obat berlebihan | minum obat terlalu banyak | minum sabun |
    minum deterjen | minum bensin | minum minyak tanah | minum koin | minum baterai |
    minum kapsul banyak | menelan pemutih | menelan bayclin | menelan pembersih |
    menelan obat nyamuk | menelan pestisida | menelan obat banyak | menelan banyak obat |
    menelan obat kebanyakan | menelan terlalu banyak obat | menelan semua obat | menelan semua pil |
    menelan semua obatnya | menelan pil | menelan banyak pil | menelan obat tidur |
    menelan obat berlebihan | menelan obat terlalu banyak | menelan sabun | menelan deterjen |
    menelan bensin | menelan minyak tanah | menelan koin | menelan baterai | menelan kapsul banyak |
    telan pemutih | telan bayclin | telan pembersih | telan obat nyamuk | telan pestisida |
    telan obat banyak | telan banyak obat | telan obat kebanyakan | telan terlalu banyak obat |
    telan semua obat | telan semua pil | telan semua obatnya | telan pil | telan banyak pil |
    telan obat tidur | telan obat berlebihan | telan obat terlalu banyak | telan sabun |
    telan deterjen | telan bensin | telan minyak tanah | telan koin | telan baterai |
    telan kapsul banyak | nelan pemutih | nelan bayclin | nelan pembersih | nelan obat nyamuk |
    nelan pestisida | nelan obat banyak | nelan banyak obat | nelan obat kebanyakan |
    nelan terlalu banyak obat | nelan semua obat | nelan semua pil | nelan semua obatnya |
    nelan pil | nelan banyak pil | nelan obat tidur | nelan obat berlebihan |
    nelan obat terlalu banyak | nelan sabun | nelan deterjen | nelan bensin | nelan minyak tanah |
    nelan koin | nelan baterai | nelan kapsul banyak | makan pemutih | makan bayclin |
    makan pembersih | makan obat nyamuk | makan pestisida | makan obat banyak | makan banyak obat |
    makan obat kebanyakan | makan terlalu banyak obat | makan semua obat | makan semua pil |
    makan semua obatnya | makan pil | makan banyak pil | makan obat tidur | makan obat berlebihan |
    makan obat terlalu banyak | makan sabun | makan deterjen | makan bensin | makan minyak tanah |
    makan koin | makan baterai | makan kapsul banyak | meminum pemutih | meminum bayclin |
    meminum pembersih | meminum obat nyamuk | meminum pestisida | meminum obat banyak |
    meminum banyak obat | meminum obat kebanyakan | meminum terlalu banyak obat |
    meminum semua obat | meminum semua pil | meminum semua obatnya | meminum pil |
    meminum banyak pil | meminum obat tidur | meminum obat berlebihan |
    meminum obat terlalu banyak | meminum sabun | meminum deterjen | meminum bensin |
    meminum minyak tanah | meminum koin | meminum baterai | meminum kapsul banyak |
    menenggak pemutih | menenggak bayclin | menenggak pembersih | menenggak obat nyamuk |
    menenggak pestisida | menenggak obat banyak | menenggak banyak obat |
    menenggak obat kebanyakan | menenggak terlalu banyak obat | menenggak semua obat |
    menenggak semua pil | menenggak semua obatnya | menenggak pil | menenggak banyak pil |
    menenggak obat tidur | menenggak obat berlebihan | menenggak obat terlalu banyak |
    menenggak sabun | menenggak deterjen | menenggak bensin | menenggak minyak tanah |
    menenggak koin | menenggak baterai | menenggak kapsul banyak | tertelan | racun | over dosis |
    kelebihan obat | alergi berat | alergi hebat | syok anafilaktik | anafilaksis |
    karbon monoksida | bunuh diriku | membunuh diri | mengakhiri hidup* | akhiri hidup |
    akhiri semuanya | ingin loncat | ingin lompat | mau loncat | mau lompat | pengen loncat |
    pengen lompat | pingin loncat | pingin lompat | lebih baik mati | lebih baik loncat |
    lebih baik lompat | pengin mati | pengin loncat | pengin lompat | tidak mau hidup lagi |
    tak ingin hidup lagi | tak mau hidup lagi | gak ingin hidup lagi | gak mau hidup lagi |
    ga ingin hidup lagi | ga mau hidup lagi | nggak ingin hidup lagi | nggak mau hidup lagi |
    tdk ingin hidup lagi | tdk mau hidup lagi | saya gak mau hidup | saya gak ingin hidup |
    saya ga mau hidup | saya ga ingin hidup | saya nggak mau hidup | saya nggak ingin hidup |
    aku tidak mau hidup | aku gak mau hidup | aku gak ingin hidup | aku ga mau hidup |
    aku ga ingin hidup | aku nggak mau hidup | aku nggak ingin hidup | dia tidak mau hidup |
    dia gak mau hidup | dia gak ingin hidup | dia ga mau hidup | dia ga ingin hidup |
    dia nggak mau hidup | dia nggak ingin hidup | lelah hidup | bosan hidup | lompat dari |
    lompat ke jurang | lompat ke sungai | loncat dari | loncat ke jurang | loncat ke sungai |
    terjun dari | terjun ke jurang | terjun ke sungai | melompat dari | melompat ke jurang |
    melompat ke sungai | menyakiti diri | melukai diri | sakiti diri | lukai diri | iris tangan |
    iris nadi | iris pergelangan | iris urat nadi | iris lengan | sayat tangan | sayat nadi |
    sayat pergelangan | sayat urat nadi | sayat lengan | potong tangan | potong pergelangan |
    potong urat nadi | potong lengan | mengiris tangan | mengiris nadi | mengiris pergelangan |
    mengiris urat nadi | mengiris lengan | silet tangan | menggantung diri | tak sanggup hidup |
    api membesar | api menyala | api berkobar | api merambat | api di dapur | api di rumah |
    apinya membesar | apinya besar | apinya menyala | apinya berkobar | apinya merambat |
    apinya di dapur | apinya di rumah | rumah dilalap | dapur dilalap | kamar dilalap |
    gedung dilalap | apartemen dilalap | toko dilalap | mobil dilalap | kebakar | asap banyak |
    asap di mana mana | asap hitam | asap mengepul | asap masuk | asap memenuhi | ada asap |
    bau asap | bau hangus | bau gosong | pemadam* | damkar | meledak | korsleting | api! |
    bau elpiji | bau lpg | tercium gas | tercium elpiji | tercium lpg | gas keluar | gas ngebocor |
    kebocoran elpiji | kebocoran lpg | bocor gas | bocor elpiji | bocor lpg | elpiji bocor |
    lpg bocor | tabung bocor | banjir besar | banjir masuk | ada banjir | rumah banjir |
    rumah saya banjir | kena banjir | banjir naik | kebanjiran | banjir bandang | terendam |
    ada tsunami | tsunami datang | tanah longsor | air naik | air masuk rumah | air sudah masuk |
    air semakin tinggi | air makin tinggi | air meluap | air bah | hanyut | terseret arus |
    terseret banjir | terbawa arus | kelelep | jatuh ke sungai | jatuh ke laut | jatuh ke kolam |
    jatuh ke air | jatuh ke sumur | tercebur ke sungai | tercebur ke laut | tercebur ke kolam |
    tercebur ke air | tercebur ke sumur | kecemplung ke sungai | kecemplung ke laut |
    kecemplung ke kolam | kecemplung ke air | kecemplung ke sumur | sungai meluap | terjebak di |
    terjebak dalam | terjebak bangunan | terjebak tembok | terjebak lift | terjebak api |
    kejebak di | kejebak dalam | kejebak bangunan | kejebak tembok | kejebak lift | kejebak api |
    terkubur di | terkubur dalam | terkubur bangunan | terkubur tembok | terkubur lift |
    terkubur api | kejepit di | kejepit dalam | kejepit bangunan | kejepit tembok | kejepit lift |
    kejepit api | terjepit di | terjepit dalam | terjepit bangunan | terjepit tembok |
    terjepit lift | terjepit api | terkunci di | terkunci dalam | terkunci bangunan |
    terkunci tembok | terkunci lift | terkunci api | terhimpit di | terhimpit dalam |
    terhimpit bangunan | terhimpit tembok | terhimpit lift | terhimpit api | tertimbun | tertimpa |
    tertindih | reruntuhan | rumah roboh | rumah runtuh | rumah rubuh | bangunan roboh |
    bangunan runtuh | bangunan rubuh | gedung roboh | gedung runtuh | gedung rubuh | tembok roboh |
    tembok runtuh | tembok rubuh | atap roboh | atap runtuh | atap rubuh | ada gempa |
    tidak bisa keluar | tak bisa keluar | gak bisa keluar | ga bisa keluar | nggak bisa keluar |
    lift macet | lift mati | lift rusak | lift berhenti | terkubur hidup | ketuban sudah pecah |
    ketuban udah pecah | ketuban saya pecah | ketuban merembes | ketubannya pecah |
    ketubannya sudah pecah | ketubannya udah pecah | ketubannya saya pecah | ketubannya merembes |
    ketuban saya sudah pecah | ketuban saya udah pecah | ketuban saya saya pecah |
    ketuban saya merembes | mau beranak | mau bersalin | akan lahiran | akan beranak |
    akan bersalin | hampir melahirkan | hampir lahiran | hampir beranak | hampir bersalin |
    sedang melahirkan | sedang lahiran | sedang beranak | sedang bersalin | segera melahirkan |
    segera lahiran | segera beranak | segera bersalin | melahirkan sekarang | sudah kontraksi |
    mulai kontraksi | saya kontraksi | lagi kontraksi | kontraksi terus | kontraksi hebat |
    kontraksi sering | bayi mau keluar | bayi keluar | bayi sudah keluar | bayi mau lahir |
    bayi akan keluar | bayinya mau keluar | bayinya keluar | bayinya sudah keluar |
    bayinya mau lahir | bayinya akan keluar | kepala bayi | dihajar | ditendang | ditampar |
    dianiaya | dikeroyok | diancam | disiksa | disekap | disandera | diikuti orang | dibacok |
    dikejar orang | dibegal | dijambret | ditodong | memukul aku | memukul kami | memukul istri |
    memukul ibu | memukul anak | memukul gue | memukul mama | pukul aku | pukul kami | pukul istri |
    pukul ibu | pukul anak | pukul gue | pukul mama | mukul saya | mukul aku | mukul kami |
    mukul istri | mukul ibu | mukul anak | mukul gue | mukul mama | mukulin saya | mukulin aku |
    mukulin kami | mukulin istri | mukulin ibu | mukulin anak | mukulin gue | mukulin mama |
    menghajar saya | menghajar aku | menghajar kami | menghajar istri | menghajar ibu |
    menghajar anak | menghajar gue | menghajar mama | menendang saya | menendang aku |
    menendang kami | menendang istri | menendang ibu | menendang anak | menendang gue |
    menendang mama | menganiaya saya | menganiaya aku | menganiaya kami | menganiaya istri |
    menganiaya ibu | menganiaya anak | menganiaya gue | menganiaya mama | menyerang aku |
    menyerang kami | menyerang istri | menyerang ibu | menyerang anak | menyerang gue |
    menyerang mama | mengancam saya | mengancam aku | mengancam kami | mengancam istri |
    mengancam ibu | mengancam anak | mengancam gue | mengancam mama | ngancam saya | ngancam aku |
    ngancam kami | ngancam istri | ngancam ibu | ngancam anak | ngancam gue | ngancam mama |
    menyiksa saya | menyiksa aku | menyiksa kami | menyiksa istri | menyiksa ibu | menyiksa anak |
    menyiksa gue | menyiksa mama | mengejar saya | mengejar aku | mengejar kami | mengejar istri |
    mengejar ibu | mengejar anak | mengejar gue | mengejar mama | mengikuti saya | mengikuti aku |
    mengikuti kami | mengikuti istri | mengikuti ibu | mengikuti anak | mengikuti gue |
    mengikuti mama | menguntit saya | menguntit aku | menguntit kami | menguntit istri |
    menguntit ibu | menguntit anak | menguntit gue | menguntit mama | nyakitin saya | nyakitin aku |
    nyakitin kami | nyakitin istri | nyakitin ibu | nyakitin anak | nyakitin gue | nyakitin mama |
    menyakiti saya | menyakiti aku | menyakiti kami | menyakiti istri | menyakiti ibu |
    menyakiti anak | menyakiti gue | menyakiti mama | mau bunuh | mau ngebunuh | akan bunuh |
    akan membunuh | akan ngebunuh | ingin bunuh | ingin membunuh | ingin ngebunuh | ancam bunuh |
    ancam membunuh | ancam ngebunuh | mengancam bunuh | mengancam membunuh | mengancam ngebunuh |
    membunuh aku | membunuh kami | membunuh orang | membunuh ibu | bunuh saya | bunuh aku |
    bunuh kami | bunuh orang | bunuh ibu | penguntit | bawa pistol | bawa golok | bawa parang |
    bawa senapan | bawa clurit | bawa celurit | bawa bom | bawa kapak | membawa senjata |
    membawa pistol | membawa golok | membawa parang | membawa senapan | membawa clurit |
    membawa celurit | membawa bom | membawa kapak | pegang senjata | pegang pistol | pegang golok |
    pegang parang | pegang senapan | pegang clurit | pegang celurit | pegang bom | pegang kapak |
    memegang pisau | memegang senjata | memegang pistol | memegang golok | memegang parang |
    memegang senapan | memegang clurit | memegang celurit | memegang bom | memegang kapak |
    punya pisau | punya senjata | punya pistol | punya golok | punya parang | punya senapan |
    punya clurit | punya celurit | punya bom | punya kapak | pakai pisau | pakai senjata |
    pakai pistol | pakai golok | pakai parang | pakai senapan | pakai clurit | pakai celurit |
    pakai bom | pakai kapak | mengacungkan pisau | mengacungkan senjata | mengacungkan pistol |
    mengacungkan golok | mengacungkan parang | mengacungkan senapan | mengacungkan clurit |
    mengacungkan celurit | mengacungkan bom | mengacungkan kapak | todong pisau | todong senjata |
    todong pistol | todong golok | todong parang | todong senapan | todong clurit | todong celurit |
    todong bom | todong kapak | tertembak | suara tembakan | baku tembak | menusuk | nusuk |
    menikam | kena tusuk | senjata api | senjata tajam | memperkosa | dipaksa berhubungan |
    dilecehkan | melecehkan | dicabuli | diraba | meraba | digerayangi | rudapaksa | maling masuk |
    maling di rumah | maling di dalam | maling di kamar | maling bersenjata | pencuri masuk |
    pencuri di rumah | pencuri di dalam | pencuri di kamar | pencuri bersenjata | rampok masuk |
    rampok di rumah | rampok di dalam | rampok di kamar | rampok bersenjata | penjahat masuk |
    penjahat di rumah | penjahat di dalam | penjahat di kamar | penjahat bersenjata | begal masuk |
    begal di rumah | begal di dalam | begal di kamar | begal bersenjata | garong masuk |
    garong di rumah | garong di dalam | garong di kamar | garong bersenjata | penyusup masuk |
    penyusup di rumah | penyusup di dalam | penyusup di kamar | penyusup bersenjata | ada maling |
    ada pencuri | ada rampok | ada begal | ada penyusup | kemalingan | kerampokan | rampok! |
    begal! | pencuri! | membobol | dobrak pintu | merusak pintu | mencongkel | pecahkan jendela |
    memecahkan jendela | pintu didobrak | orang asing masuk | orang asing di rumah saya |
    orang asing di dalam rumah | orang asing mencoba masuk | orang tak dikenal masuk |
    orang tak dikenal di rumah saya | orang tak dikenal di dalam rumah |
    orang tak dikenal mencoba masuk | orang tidak dikenal masuk |
    orang tidak dikenal di rumah saya | orang tidak dikenal di dalam rumah |
    orang tidak dikenal mencoba masuk | ada orang masuk | ada orang di rumah saya |
    ada orang di dalam rumah | ada orang mencoba masuk | anak saya hilang | anak hilang |
    anak kami hilang | anak saya menghilang | anak saya tidak pulang | anak belum pulang |
    anak saya tersesat | anak ku hilang | putra saya hilang | putra hilang | putra kami hilang |
    putra saya menghilang | putra saya tidak pulang | putra belum pulang | putra saya tersesat |
    putra ku hilang | putri saya hilang | putri hilang | putri kami hilang | putri saya menghilang |
    putri saya tidak pulang | putri belum pulang | putri saya tersesat | putri ku hilang |
    bayi saya hilang | bayi hilang | bayi kami hilang | bayi saya menghilang |
    bayi saya tidak pulang | bayi belum pulang | bayi saya tersesat | bayi ku hilang |
    adik saya hilang | adik hilang | adik kami hilang | adik saya menghilang |
    adik saya tidak pulang | adik belum pulang | adik saya tersesat | adik ku hilang |
    keponakan saya hilang | keponakan hilang | keponakan kami hilang | keponakan saya menghilang |
    keponakan saya tidak pulang | keponakan belum pulang | keponakan saya tersesat |
    keponakan ku hilang | cucu saya hilang | cucu hilang | cucu kami hilang | cucu saya menghilang |
    cucu saya tidak pulang | cucu belum pulang | cucu saya tersesat | cucu ku hilang |
    anakku saya hilang | anakku hilang | anakku kami hilang | anakku saya menghilang |
    anakku saya tidak pulang | anakku belum pulang | anakku saya tersesat | anakku ku hilang |
    bayiku saya hilang | bayiku hilang | bayiku kami hilang | bayiku saya menghilang |
    bayiku saya tidak pulang | bayiku belum pulang | bayiku saya tersesat | bayiku ku hilang |
    balita saya hilang | balita hilang | balita kami hilang | balita saya menghilang |
    balita saya tidak pulang | balita belum pulang | balita saya tersesat | balita ku hilang |
    kehilangan anak* | mencari anak* | cari anak* | anak laki laki saya hilang |
    anak laki laki hilang | anak perempuan saya hilang | anak perempuan hilang |
    anak kecil saya hilang | anak kecil hilang | tidak menemukan anak | tidak ketemu anak |
    tidak bisa menemukan anak | gak menemukan anak | gak ketemu anak | gak bisa menemukan anak |
    ga menemukan anak | ga ketemu anak | ga bisa menemukan anak | nggak menemukan anak |
    nggak ketemu anak | nggak bisa menemukan anak | menculik | anak saya tidak ketemu |
    anak saya gak ada | anak saya tidak ada | hilang anak | tolong aku | tolong anak saya |
    tolong ibu saya | tolong ayah saya | tolong cepat | tolong segera | tolong suami saya |
    tolong istri saya | tolong gawat | selametin saya | selametin aku | selametin kami |
    selametin anak | selametin nyawa | butuh pertolongan | butuh bantuan segera |
    butuh dokter segera | butuh dokter sekarang | butuh polisi | butuh bantuan cepat |
    perlu pertolongan | perlu bantuan segera | perlu dokter segera | perlu dokter sekarang |
    perlu polisi | perlu bantuan cepat | minta pertolongan | minta bantuan segera |
    minta dokter segera | minta dokter sekarang | minta polisi | minta bantuan cepat |
    panggil dokter segera | panggil 112 | panggil 110 | panggil 118 | panggil 119 | panggil 113 |
    panggil bantuan | panggilkan polisi | panggilkan dokter segera | panggilkan 112 |
    panggilkan 110 | panggilkan 118 | panggilkan 119 | panggilkan 113 | panggilkan bantuan |
    telepon dokter segera | telepon 112 | telepon 110 | telepon 118 | telepon 119 | telepon 113 |
    telepon bantuan | telpon dokter segera | telpon 112 | telpon 110 | telpon 118 | telpon 119 |
    telpon 113 | telpon bantuan | telp polisi | telp dokter segera | telp 112 | telp 110 |
    telp 118 | telp 119 | telp 113 | telp bantuan | hubungi dokter segera | hubungi 112 |
    hubungi 110 | hubungi 118 | hubungi 119 | hubungi 113 | hubungi bantuan | call polisi |
    call dokter segera | call 112 | call 110 | call 118 | call 119 | call 113 | call bantuan |
    gawat! | bahaya! | darurat! | bantu! | bantu saya! | tolongin! | tolongin aku! |
    tolong bantu saya! | tolong bantu! | tulung! | help! | butuh bantuan! | saya butuh bantuan! |
    tlg! | tlong! | tlg saya! | minta bantuan! | nyawa terancam | nyawa saya terancam |
    hidup terancam | hidup saya terancam | dalam bahaya | hampir mati | siapapun tolong |
    siapa saja tolong | ada pembunuh | dalam keadaan koma | terjebak banjir | kecelakaan parah |
    kecelakaan di depan | anak aku terjebak | saya terjebak | kami terjebak | orang terjebak |
    air banjir
plea-words =
    mohon | cepat | segera | sekarang | cepetan | siapapun | siapa saja | pak | bu | kak | bang |
    ya | dong | ya allah | ya tuhan | woi | semua | saya | aku | kami
cancel-words = batal | batalkan | berhenti
