relay-lines = { $lines }
relay-resident = निवासी
relay-head-staff-resident = 💬 <b>{ $name }</b> · केस { $number } · { $language }{ $marks }
relay-head-staff-staff = ↩️ <b>{ $author }</b> → { $name } · केस { $number }{ $marks }
relay-head-interpreter-resident = 💬 <b>निवासी</b> · केस { $number } · { $language }{ $marks }
relay-head-interpreter-staff = ↩️ <b>टीम</b> · केस { $number } · { $language }{ $marks }
relay-head-resident = 💬 <b>टीम</b>{ $marks }
relay-head-author = → <b>{ $name }</b> · केस { $number }{ $marks }
relay-mark-edited = {" "}· बदला गया
relay-mark-assumed = {" "}(भाषा का अनुमान)
relay-by-machine = 🤖 <b>मशीनी अनुवाद</b>, { $engine ->
    [firefox] Firefox
    [libretranslate] LibreTranslate
   *[other] { $engine }
  }
relay-by-phrase = 👥 <b>इंसानी अनुवाद</b>, तैयार वाक्य
relay-by-person = 🗣 <b>अनुवादक</b>
relay-not-translated = ⚠️ <b>अनुवाद नहीं हुआ।</b> अभी कोई अनुवाद सेवा उपलब्ध नहीं है; फिर से कोशिश होगी।
relay-broken = ⚠️ मूल संदेश से मिलाकर देखें: { $values }
relay-kind-photo = 🖼 फ़ोटो, ऊपर
relay-kind-voice = 🎤 वॉइस मैसेज, ऊपर
relay-kind-video = 🎬 वीडियो, ऊपर
relay-kind-video-note = 🎬 वीडियो मैसेज, ऊपर
relay-kind-sticker = स्टिकर, ऊपर
relay-kind-location = 📍 लोकेशन, ऊपर
relay-kind-contact = 👤 एक संपर्क भेजा गया; अनुवादकों को यह नहीं दिखता
relay-kind-audio = 🎵 ऑडियो, ऊपर
relay-kind-animation = 🎞 एनिमेशन, ऊपर
relay-kind-venue = 📍 जगह, ऊपर
relay-kind-other = ⚠️ ऐसा संदेश जिसे आगे नहीं भेजा जा सकता (पोल, गेम वगैरह)
relay-kind-person = 🙋 किसी से बात करने का अनुरोध
relay-follows-document = 📎 फ़ाइल, नीचे
relay-follows-video = 🎬 वीडियो, नीचे
relay-follows-audio = 🎵 ऑडियो, नीचे
relay-follows-animation = 🎞 एनिमेशन, नीचे
relay-lost-big = ⚠️ 📎 एक फ़ाइल, जो बहुत बड़ी होने से आगे नहीं भेजी जा सकी
relay-lost-gone = ⚠️ 📎 एक फ़ाइल, जो आगे नहीं भेजी जा सकी
relay-quote = ❝{ $words }❞
relay-contact = 👤 संपर्क: { $name }, { $phone }
relay-phrases-all = 💬 सभी वाक्य …
relay-phrases = किसी वाक्य पर टैप करें: वह <b>{ $name }</b> (केस { $number }) को उनकी भाषा में भेजा जाएगा।
relay-answer = जवाब दें
relay-close = केस बंद करें
relay-received = आपका संदेश { $area } की टीम तक पहुँच गया है। जवाब आपको यहीं मिलेगा।
relay-kept = आपका संदेश सुरक्षित है। टीम से कोई उपलब्ध होते ही इसे पढ़ा जाएगा। आपात स्थिति में <b>120</b> (एम्बुलेंस), <b>110</b> (पुलिस) या <b>119</b> (फ़ायर ब्रिगेड) पर कॉल करें।
relay-which-area = आपका संदेश सुरक्षित है। आपका घर किस इलाके में है? वहाँ की टीम इसे पढ़ेगी।
relay-no-area = आपका संदेश सुरक्षित है, लेकिन यहाँ अब तक कोई इलाका जोड़ा नहीं गया है। आपात स्थिति में <b>120</b> (एम्बुलेंस), <b>110</b> (पुलिस) या <b>119</b> (फ़ायर ब्रिगेड) पर कॉल करें।
relay-person-asked = 🙋 { $area } की टीम को बता दिया गया है कि आपको किसी से बात करनी है। बात क्या है, यहीं अपनी भाषा में लिखें।
relay-language-assumed = लगता है कि आपने { $language } में लिखा है। अगर नहीं, तो अपनी भाषा पर टैप करें।
relay-language-other = यह संदेश { $language } में नहीं लगता। अगर जवाब किसी और भाषा में चाहिए, तो उस भाषा पर टैप करें।
relay-language-name = { $name }
relay-language-fixed = अब से आपके संदेशों का अनुवाद { $language } से और जवाबों का अनुवाद { $language } में होगा।
relay-file-big = यह फ़ाइल बहुत बड़ी है, इसे आगे नहीं भेजा जा सकता: ज़्यादा से ज़्यादा { $limit } MB। आपका लिखा बाकी सब पहुँच गया है, इस सूचना के साथ कि एक फ़ाइल नहीं पहुँची। कृपया छोटी फ़ाइल भेजें, या फ़ोटो।
relay-file-gone = यह फ़ाइल आगे नहीं भेजी जा सकी। आपका लिखा बाकी सब पहुँच गया है, इस सूचना के साथ कि एक फ़ाइल नहीं पहुँची। कृपया इसे फिर से भेजें, या फ़ोटो भेजें।
relay-other-not-passed = इस तरह के संदेश आगे नहीं भेजे जा सकते; बातचीत पढ़ने वालों को दिखता है कि आपने ऐसा संदेश भेजा है। कृपया लिखकर भेजें, या फ़ोटो, वॉइस मैसेज या फ़ाइल भेजें।
relay-answer-prompt = { $name } (केस { $number }) के लिए अपना जवाब लिखें। छोड़ने के लिए /cancel भेजें।
relay-pick-case = किसे भेजना है? किसी केस पर टैप करें, आपका लिखा वहीं भेजा जाएगा। किसी संदेश पर रिप्लाई करने से जवाब अपने-आप उसी के केस में जाता है।
relay-case-label = { $number } · { $name }
relay-own-question = यह मेरा अपना सवाल है
relay-no-cases = कोई केस खुला नहीं है, इसलिए कुछ नहीं भेजा गया। क्या यह आपका अपना सवाल है?
relay-interpreter-hint = जिस संदेश का अनुवाद करना है, उसी पर रिप्लाई करें। अभी कुछ नहीं भेजा गया। क्या यह आपका अपना सवाल है?
relay-picked-gone = वह संदेश अब यहाँ नहीं है। कृपया फिर से लिखें।
relay-waited-too-long = आपने पहले केस चुने बिना जो लिखा था, वह किसी को नहीं भेजा गया और अब रखा भी नहीं गया है। ज़रूरत हो, तो फिर से लिखें।
relay-not-a-copy = वह संदेश किसी केस का नहीं है। केस के किसी संदेश पर रिप्लाई करें, या उसका “जवाब दें” बटन दबाएँ। अभी कुछ नहीं भेजा गया।
relay-text-only = कृपया अनुवाद लिखकर भेजें।
relay-interpreted-staff = ✓ आपका अनुवाद टीम को मिल गया है।
relay-interpreted-resident = ✓ आपका अनुवाद निवासी को मिल गया है।
relay-undelivered = ⚠️ आपका संदेश { $name } (केस { $number }) तक नहीं पहुँचा: Telegram पर उनसे संपर्क नहीं हो पा रहा है।
case-unknown = यह केस नहीं मिला, या यह आपका नहीं है।
case-closed-already = केस { $number } बंद है। निवासी के फिर से लिखने पर नया केस खुलेगा।
case-closed-toast = केस { $number } बंद हो गया है।
case-closed-you = टीम ने यह बातचीत बंद कर दी है। कभी भी फिर से लिखें: नई बातचीत शुरू हो जाएगी।
case-closed-staff = ☑️ केस { $number } ({ $name }) को { $by } ने बंद कर दिया।
case-closed-interpreter = ☑️ केस { $number } बंद हो गया है। अनुवाद के लिए धन्यवाद।
offer-card = 🗣 <b>क्या आप अनुवाद के लिए तैयार हैं?</b> { $language } ↔ { $other } · केस { $number }
offer-accept = हाँ, मैं तैयार हूँ
offer-decline = अभी नहीं
offer-card-yours = 🗣 केस { $number } का अनुवाद आपके ज़िम्मे है: { $language } ↔ { $other }।
    अब तक की पूरी बातचीत आगे आ रही है। अनुवाद भेजने के लिए संदेश पर <b>रिप्लाई करें</b>: दोनों तरफ़ मशीनी अनुवाद की जगह आपका अनुवाद दिखेगा। आपका नाम या अकाउंट किसी को नहीं दिखता।
offer-card-taken = केस { $number } ({ $language }): किसी और अनुवादक ने इसे ले लिया है। धन्यवाद।
offer-card-declined = केस { $number } ({ $language }): आपने “अभी नहीं” कहा।
offer-card-left = केस { $number } ({ $language }): आपने इसे वापस कर दिया है। धन्यवाद।
offer-card-withdrawn = केस { $number } ({ $language }): यहाँ अब अनुवाद आपके ज़िम्मे नहीं है। धन्यवाद।
offer-card-over = केस { $number } ({ $language }): अब अनुवादक की ज़रूरत नहीं है।
offer-hand-back = केस वापस करें
offer-taken = किसी और अनुवादक ने यह केस ले लिया है, या यह बंद हो चुका है।
interpreter-not-yours = इस केस का अनुवाद आपके ज़िम्मे नहीं है।
interpreter-joined = 🗣 केस { $number } में अब एक अनुवादक ({ $language }) भी हैं।
interpreter-joined-you = 🗣 इस बातचीत में अब एक अनुवादक भी हैं।
interpreter-left = 🗣 अनुवादक ने केस { $number } ({ $language }) छोड़ दिया है। मशीनी अनुवाद जारी है और दूसरे अनुवादकों से पूछा जा रहा है।
interpreter-lost = 🗣 केस { $number } ({ $language }) के अनुवादक से अब संपर्क नहीं हो पा रहा है। मशीनी अनुवाद जारी है और दूसरे अनुवादकों से पूछा जा रहा है।
alert-danger = 🆘 <b>{ $name }</b> ने लिखा:
    { $words }
danger-not-relayed = 🆘 { $name } का संदेश सिर्फ़ अलर्ट { $number } में है: उसे केस के रूप में आगे नहीं भेजा जा सका। देख लें कि कोई जवाब ज़रूर दे; वजह लॉग में है।
emergency-numbers = 🆘 <b>खतरा हो, तो अभी कॉल करें:</b>
    <b>120</b> एम्बुलेंस
    <b>110</b> पुलिस
    <b>119</b> फ़ायर ब्रिगेड
    ड्यूटी पर मौजूद टीम को खबर कर दी गई है। यहाँ लिखना जारी रखें।
