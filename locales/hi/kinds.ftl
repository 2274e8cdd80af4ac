# What people send besides text, and what becomes of it.
relay-kind-poll = 📊 पोल
relay-kind-live-location = 📍 लाइव लोकेशन, ऊपर
relay-follows-photo = 🖼 फ़ोटो, नीचे
kind-live-ended = 📍 लाइव लोकेशन, समाप्त
kind-album = 🖼 एल्बम, नीचे: { $count }
kind-place-shared = 📍 एक जगह भेजी गई
kind-place-shared-in = 📍 एक जगह भेजी गई ({ $area })
kind-contact-offered = 👤 एक संपर्क; भेजने वाले की सहमति के बाद यहाँ दिखेगा
kind-contact-ask = 👤 क्या दूसरे लोग यह संपर्क देख सकते हैं: { $name }, { $phone }? अभी उन्हें सिर्फ़ यह दिखता है कि आपने एक संपर्क भेजा है।
kind-contact-yes = हाँ, दिखाएँ
kind-contact-no = नहीं
kind-contact-shown = 👤 अब दूसरे लोग यह संपर्क देख सकते हैं।
kind-contact-kept = 👤 संपर्क छिपा रहेगा।
kind-contact-danger = 👤 हो सकता है आप ख़तरे में हों, इसलिए टीम अब आपका भेजा संपर्क देख सकती है।
kind-what = { $what ->
    [story] स्टोरी
    [paid] पैसे वाली सामग्री
    [once] एक बार दिखने वाली सामग्री
    [giveaway] इनामी ड्रॉ
    [invoice] बिल
    [game] गेम
    [checklist] चेकलिस्ट
    [gift] उपहार
    [account] अकाउंट
   *[other] अनजान प्रकार
  }
kind-not-passed = ⚠️ आगे नहीं भेजा जा सकता: { $what }
kind-not-passed-you = इसे आगे नहीं भेजा जा सकता: { $what }। दूसरों को दिखता है कि आपने यह भेजा है। कृपया लिखकर भेजें, या फ़ोटो, वॉइस मैसेज या फ़ाइल भेजें।
mark-forwarded = {" "}· फ़ॉरवर्ड किया गया
mark-withdrawn-by = {" "}· { $by } ने वापस लिया, { $at }
accounts-hidden = Telegram अकाउंट के नाम और लिंक आगे नहीं भेजे जाते। आपका संदेश पहुँच गया है, उनकी जगह ••• लिखा है।
correction-head = ✏️ <b>अनुवादक ने सुधारा है</b>
correction-ask = ✏️ आपके अनुवाद के बाद यह संदेश बदला गया है। कृपया यहाँ जवाब देकर फिर से अनुवाद करें।
stakes-wait = ✋ <b>कृपया किसी व्यक्ति की पुष्टि का इंतज़ार करें।</b> अभी तक इसका अनुवाद सिर्फ़ मशीन ने किया है।
stakes-first = ❗ <b>कृपया पहले इसका अनुवाद करें।</b> यहाँ एक ग़लत शब्द नुक़सान कर सकता है।
withdraw-how = यहाँ आपका कुछ भी वापस लेने लायक नहीं है। अपने भेजे संदेश के जवाब में /withdraw लिखें।
withdraw-last = पिछला संदेश वापस लें
withdraw-own-ask = अपना पिछला संदेश वापस लें? वह दूसरों के यहाँ से हट जाएगा और उन्हें दिखेगा कि वह वापस लिया गया।
withdrawn-own = 🚫 वापस ले लिया गया। दूसरों को अब यह नहीं दिखता; उन्हें दिखता है कि वह वापस लिया गया।
withdrawn-by-resident = 🚫 { $name } (केस { $number }) ने { $at } का एक संदेश वापस लिया है।
withdrawn-by-resident-interpreter = 🚫 निवासी (केस { $number }) ने { $at } का एक संदेश वापस लिया है।
withdrawn-translation = 🚫 अनुवादक ने इस संदेश का अनुवाद वापस ले लिया है।
flood-note = आप बहुत तेज़ी से लिख रहे हैं। सब कुछ सुरक्षित है; टीम अब इसे एक ही संदेश में साथ पढ़ती है।
copy-refused = ⚠️ एक संदेश (केस { $number }) जैसा लिखा था वैसा नहीं दिखाया जा सका। उसके शब्द:
voice-as-audio = 🎤 दूसरी तरफ़ का Telegram वॉइस मैसेज नहीं लेता: आपका संदेश फ़ाइल के रूप में पहुँचा है।
command-withdraw = एक संदेश वापस लें
