# Tables that people bring (shifts, the rota): what is wrong with them. The command line shows these in English.
table-fault-line = पंक्ति { $line }: { $why }
table-fault-cell = पंक्ति { $line }: { $column } “{ $value }” (सेल { $cell }): { $why }
table-why-large = फ़ाइल बहुत बड़ी है। ज़्यादा से ज़्यादा { $rows } पंक्तियाँ और { $size } MB
table-why-unreadable = फ़ाइल पढ़ी नहीं जा सकती। इसे बिना पासवर्ड की Excel वर्कबुक (.xlsx) या CSV UTF-8 के रूप में सहेजें
table-why-missing = ये कॉलम नहीं हैं: { $columns }
table-why-twice = ये कॉलम दो बार हैं: { $columns }
table-why-width = { $expected } मान होने चाहिए, { $count } नहीं
table-why-no-header = इसके ऊपर कॉलम का नाम नहीं है
table-why-time = यह तारीख और समय नहीं है। ऐसे लिखें: { $example }
table-why-day-order = दिन कौन सी संख्या है? लिखें { $readings }
table-why-area = इस कोड या नाम का कोई इलाका नहीं है
table-why-area-which = कौन सा इलाका? उसका कोड लिखें: { $areas }
table-why-not-yours = आप इस इलाके को नहीं बदल सकते
table-why-length = 1 से { $limit } अक्षर होने चाहिए
table-why-ends = शुरुआत के बाद का समय होना चाहिए
table-why-number = यह { $from } से { $to } तक की संख्या नहीं है
table-why-id = यह Telegram ID नहीं है। अगर तालिका 7.1E+09 दिखाती है, तो कॉलम को Text बनाएँ और ID फिर से लिखें
table-why-language = यह भाषा नहीं है। ja या ko जैसे कोड, या भाषाओं के नाम, कॉमा लगाकर लिखें
table-why-same = यह पंक्ति { $line } वाला ही काम है
table-why-over = इसका समय बीत चुका है। क्या साल सही है?
table-why-cancelled = यह काम रद्द हो चुका है। नए काम को दूसरा शीर्षक दें
table-why-taken = यह पहले से ली गई जगहों ({ $taken }) से कम है
table-why-weekdays = दिन समझ नहीं आए। ऐसे लिखें: Mon-Fri, Sat Sun या daily
table-why-clock = सप्ताह के दिन हों तो 20:00 जैसा समय लिखें

# What a table would change.
table-mark-new = <b>नया ({ $count }):</b>
table-mark-changed = <b>बदला ({ $count }):</b>
table-mark-moved = <b>समय बदला ({ $count }):</b>
table-mark-gone = <b>तालिका में नहीं, वैसा ही रहेगा ({ $count }):</b>
table-mark-taken-away = ⚠️ <b>तालिका में नहीं, हटा दिया जाएगा ({ $count }):</b>
table-mark-at-once = <b>एक ही समय पर दो लोग ({ $count }):</b>
table-mark-hole = ⚠️ <b>जब कोई ड्यूटी पर नहीं है ({ $count }):</b>
table-mark-warning = <b>ध्यान दें ({ $count }):</b>
table-mark-doubtful = ❓ <b>शायद गलती है, कृपया देखें ({ $count }):</b>
# A part that stands alone.
table-part = { $part }
table-part-line = · { $part }
table-part-of-line = · पंक्ति { $line }: { $part }
table-more = … और { $count }
table-signed-up = { $shift } (नाम लिखाए: { $count })
table-far = { $what }: एक साल से भी ज़्यादा दूर
table-long = { $what }: लगातार { $hours } घंटे
table-two-at-once = { $name } के पास एक ही समय पर दो काम हो जाएँगे: { $shifts }
table-clock-skipped = { $what }: उस दिन घड़ी यह समय छोड़ देती है। { $at } माना जाएगा
table-clock-twice = { $what }: उस दिन यह समय दो बार आता है। पहला माना जाएगा
table-not-read = कॉलम { $column } काम में नहीं लिया जाता
table-duty = { $area }, क्रम { $level }, { $hours }
table-over = { $what }: समय बीत चुका है, इसलिए नहीं लिखा जाएगा। क्या साल सही है?
table-doubled = पंक्ति { $line } जैसी ही है
table-other-name = { $id } का नाम { $name } है; तालिका में { $written } लिखा है
table-unknown-id = { $name }: ID { $id } किसी की नहीं है
table-unknown-near = { $name }: ID { $id } किसी की नहीं है। क्या { $near } ({ $who }) लिखना था?
table-id-of = { $name }: ID { $id } असल में इनकी है: { $who }

# A table that was sent to the bot.
table-reading = 📄 { $file } पढ़ी जा रही है …
table-kind-shifts = काम
table-kind-rota = ड्यूटी सूची
table-preview = 📄 <b>{ $file }</b> ({ $kind })

    { $changes }

    <b>अभी कुछ भी लिखा नहीं गया है।</b>
table-nothing = 📄 <b>{ $file }</b> ({ $kind })
    सब कुछ पहले से ऐसा ही है। लिखने को कुछ नहीं है।
table-bad = 📄 <b>{ $file }</b>
    ✗ कुछ भी लिखा नहीं गया। कृपया इन्हें ठीक करें और फ़ाइल फिर से भेजें:

    { $faults }
table-unknown-kind = 📄 <b>{ $file }</b>
    यह किस तरह की तालिका है, समझ नहीं आया। यहाँ काम (कॉलम { $shifts }) और ड्यूटी सूची (कॉलम { $rota }) पढ़ी जाती हैं, कॉलम के नाम अंग्रेज़ी या चीनी में। किसी निवासी को फ़ाइल भेजनी हो, तो उनके किसी संदेश के जवाब में भेजें।
table-button-write = लिख दें
table-button-write-all = सब लिख दें
table-button-without = संदेह वाले छोड़ें
table-button-discard = रद्द करें
table-writing = 📄 { $file } लिखी जा रही है …
table-written = ✅ <b>{ $file }</b> लिख दी गई। नए: { $new }, बदले: { $changed }। सभी संबंधित लोगों को बताया जा रहा है।
table-discarded = <b>{ $file }</b> रद्द की गई। कुछ भी लिखा नहीं गया।
table-meanwhile = ⚠️ आपको दिखाने के बाद कुछ बदल गया है। कृपया फिर से देखें।
table-failed = <b>{ $file }</b> पढ़ी नहीं जा सकी। कुछ भी लिखा नहीं गया। कृपया फिर से भेजें।
table-settled = इस तालिका का काम पूरा हो चुका है।
table-why-unknown-shift = इस इलाके में इस नंबर का कोई काम नहीं है
table-why-phone = यह फ़ोन नंबर नहीं है
table-why-yes = yes या no लिखें
table-kind-people = वॉलंटियर
table-reads-people = वॉलंटियर की तालिका भी पढ़ी जाती है (कॉलम { $columns }; नाम और फ़ोन काफ़ी हैं)।
table-person = { $name } · { $phone } · { $details }
