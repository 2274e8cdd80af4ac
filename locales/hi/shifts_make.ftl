# काम बनाना: एक पंक्ति में, भूमिकाएँ, दोहराना, नमूने, हफ़्ते की नकल। फिर इलाके के नियम।
make-title = { $question }

    💡 या सब एक पंक्ति में: <i>गेट 3, कल 22:00-06:00, 2 लोग, कोरियाई</i>
make-capacity = { $question }
    कई भूमिकाएँ हों तो: <i>2 गेट, 1 ड्राइवर</i>
make-zone = 🌐 समय क्षेत्र: { $zone }
make-role = 👥 { $role }: { $count }
make-beside = 👥 { $title }: { $taken }/{ $capacity }
make-which-day = आपका मतलब किस दिन से है: { $days }? महीने का नाम लिखकर बताएँ।
make-posted = ✅ <b>{ $count } काम पोस्ट हो गए।</b> वॉलंटियर को ये /shifts में दिखेंगे।
make-kept = 📝 <b>{ $count } ड्राफ़्ट रख लिए गए।</b> ये /coverage में हैं; सबको दिखाने के बाद ही वॉलंटियर को दिखेंगे।
make-too-many = एक बार में यह बहुत ज़्यादा है। ज़्यादा से ज़्यादा { $limit } काम।
make-nothing = पोस्ट करने को कुछ नहीं बचा।

make-series = 🔁 <b>यह काम दोहराएँ?</b> दिन दबाएँ, या आख़िरी दिन लिखें।

    { $card }

    { $days }
make-days = 📅 { $count } दिन: { $days }
make-no-days = 📅 अभी कोई दिन नहीं। हफ़्ते का एक दिन दबाएँ।
make-left-out = ✕ छोड़ी गई छुट्टियाँ: { $days }
make-added = ＋ छुट्टी के बदले काम के दिन: { $days }
make-unknown-years = ⚠️ { $years } की छुट्टियाँ अभी घोषित नहीं हुई हैं। ये दिन हमेशा की तरह गिने जाएँगे।
make-already = पहले से हैं, वैसे ही रहेंगे: { $count }
make-weekday-on = ✓ { $day }
make-every = { $count ->
    [1] हर हफ़्ते
   *[other] हर { $count } हफ़्ते
  }
make-until = { $day } तक
make-holidays-usual = छुट्टियाँ: हमेशा जैसी
make-holidays-off = छुट्टियाँ: छोड़ें
make-holidays-workdays = काम के दिनों जैसा
make-button-repeat = 🔁 दोहराएँ
make-button-post-all = सब पोस्ट करें: { $count }
make-button-following = 🔁 आगे के सब भी
make-button-crew = 👥 दूसरी भूमिकाएँ भी
make-followed = { $count } और काम बदले गए। जैसे थे वैसे: { $left }

make-template = 📋 <b>नमूना</b>

    { $card }

    “एक-एक”: शुरू होने से 24 घंटे पहले तक कोई ऐसे दो काम नहीं ले सकता। “बाद में भी”: शुरू होने के बाद भी लिया जा सकता है, और घंटे तब से गिने जाएँगे।
make-templates = 📋 <b>नमूने।</b> पोस्ट करने या बदलने के लिए एक दबाएँ।
make-no-templates = 📋 अभी कोई नमूना नहीं है। काम पोस्ट करने के बाद “नमूना रखें” दबाएँ।
make-no-template = यह नमूना अब नहीं है।
make-clock = 🕕 { $start } – { $end }
make-flag-popular = ⭐ एक-एक: { $state }
make-flag-begun = ▶️ बाद में भी: { $state }
make-button-templates = 📋 नमूने
make-button-keep-template = 📋 नमूना रखें
make-button-use = पोस्ट करें
make-button-remove = 🗑 हटाएँ

make-copy = 🗓 <b>एक हफ़्ते की नकल अगले हफ़्ते में करें?</b>
    📍 { $area }
    📅 { $start } – { $end }

    { $count ->
        [0] पोस्ट करने को कुछ नहीं।
       *[other] { $count } काम पोस्ट होंगे, बिना लोगों के।
    } पहले से हैं: { $already }। समय बीत चुका: { $over }।
make-button-copy = 🗓 हफ़्ते की नकल
make-button-this-week = यही हफ़्ता लें
make-button-last-week = पिछला हफ़्ता लें

make-table = 📄 { $count } काम। जो चाहें बदलें, id कॉलम रहने दें और फ़ाइल मुझे वापस भेजें।
make-table-ordered = तालिका आ रही है।
make-button-table = 📄 तालिका में

rules-card = 📏 <b>{ $area } में काम के नियम</b>
    अब से काम लेने वाले सभी लोगों पर लागू। आप फिर भी किसी को भी काम दे सकते हैं।

    💤 दो कामों के बीच आराम के घंटे
    ⏱ सोमवार से रविवार तक ज़्यादा से ज़्यादा घंटे
    🤝 कोई दोनों चाहे तो दो काम कितनी देर साथ चल सकते हैं
    🔰 नए और सीख रहे लोग तभी, जब कोई अनुभवी साथ हो
    🧒 18 से कम उम्र वालों के लिए भी यही
rules-on = हाँ
rules-off = नहीं
rules-hours = { $count } घंटे
rules-minutes = { $count } मिनट
rules-button = 📏 नियम
rules-button-rest = 💤 आराम: { $value }
rules-button-week = ⏱ हफ़्ते में: { $value }
rules-button-grace = 🤝 साथ-साथ: { $value }
rules-button-new = 🔰 नए लोग: { $value }
rules-button-minors = 🧒 18 से कम: { $value }
rules-button-minor = 🧒 18 से कम: { $state }
rules-button-trainee = 🔰 सीख रहे हैं: { $state }

shift-rests = ✋ आराम कम है: यहाँ दो कामों के बीच { $hours } घंटे चाहिए। बहुत पास:
    { $others }
shift-week-full = ✋ उस हफ़्ते { $hours } घंटे से ज़्यादा हो जाएँगे।
shift-needs-guide = ✋ पहली बार यह काम करने वालों के लिए: तब, जब कोई अनुभवी इस काम पर हो।
shift-minor-alone = ✋ 18 से कम उम्र वालों के लिए: तब, जब कोई अनुभवी वयस्क इस काम पर हो।
shift-opens-later = ✋ इसकी बहुत माँग है: ऐसा दूसरा काम { $at } से लिया जा सकता है।
shift-joined = ✅ <b>यह काम आपको मिल गया है। यह अभी चल रहा है, आप जा सकते हैं।</b> आपके घंटे अभी से गिने जाएँगे।

    { $card }
