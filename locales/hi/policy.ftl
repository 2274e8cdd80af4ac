# Whom alerts call: an area's policy for a kind of alert.
command-policy = अलर्ट किसे बुलाते हैं
policy-ask-area = किस इलाके के अलर्ट?
policy-all-areas = सभी इलाके
policy-any-kind = 🔔 बाकी सभी अलर्ट
policy-ask-kind = <b>{ $area }</b>: कौन से अलर्ट?
policy-page = <b>अलर्ट किसे बुलाते हैं · { $area } · { $kind }</b>
    { $origin }

    { $steps }

    { $rest }
policy-no-steps = अभी कोई चरण नहीं है।
policy-origin = संस्करण { $number }, { $at }, { $name }
policy-origin-command = संस्करण { $number }, { $at }, तालिका से
policy-origin-shared = अपना कोई नियम नहीं है। यह लागू है: { $area } · { $kind }
policy-origin-rota = अपना कोई नियम नहीं है: ड्यूटी सूची के क्रम से एक-एक करके बुलाया जाता है।
policy-origin-draft = ✏️ अभी सहेजा नहीं गया
policy-then-everybody = फिर सबको बुलाया जाता है, { $waits } मिनट बाद दोबारा, जब तक कोई न ले।
policy-then-everybody-usual = फिर सबको बार-बार बुलाया जाता है, जब तक कोई न ले।
policy-quiet = 🌙 { $hours }: केवल भूमिका के कारण किसी को नहीं जगाया जाता, ड्यूटी वालों को एक बार और बुलाया जाता है। खतरे और चिकित्सा सहायता में फिर भी सबको जगाया जाता है।
policy-still = { $minutes } मिनट बाद “क्या यह अब भी आपके ज़िम्मे है?”
policy-wait-usual = सामान्य समय
policy-minutes = { $minutes } मिनट
policy-seconds = { $count } सेकंड
policy-role-worker = सभी सामाजिक कार्यकर्ता
policy-role-coordinator = सभी समन्वयक
policy-role-office = कमांड सेंटर
policy-role-admin = सभी एडमिन
policy-reaches-nobody = ⚠️ अभी किसी तक नहीं पहुँचता
policy-may-not = ⚠️ { $name } (यहाँ अलर्ट नहीं ले सकते)
policy-button-edit = ✏️ बदलें
policy-button-withdraw = सामान्य पर लौटें
policy-button-show = 📋 देखें
policy-button-step = चरण { $number }
policy-button-add = ➕ एक और चरण
policy-button-repeats = 🔔 दोहराव
policy-button-still = ⏱ अब भी ज़िम्मे?
policy-button-quiet = 🌙 शांत समय
policy-button-earlier = ↑ पहले लाएँ
policy-button-remove = 🗑 चरण हटाएँ
policy-button-people = 👤 लोग
policy-button-none = कोई नहीं
policy-ask-step = यह चरण किसे बुलाए और कितनी देर रुके? जिन्हें आप चुनें, वे एक साथ बुलाए जाते हैं।
    { $step }
policy-ask-person = यह चरण किसे बुलाए?
policy-ask-repeats = सबको कितने मिनट के अंतर पर बुलाया जाए? दबाएँ या लिखें, जैसे 1, 2, 5
policy-ask-quiet = किन घंटों में केवल भूमिका के कारण किसी को न जगाया जाए? दबाएँ या लिखें, जैसे 22:00-07:00
policy-ask-still = कितने मिनट बाद पूछा जाए “क्या यह अब भी आपके ज़िम्मे है”? दबाएँ या संख्या लिखें।
policy-ask-withdraw = { $area } · { $kind } के लिए सामान्य पर लौटें? खुले अलर्ट अपनी जगह से आगे बढ़ेंगे।
policy-saved = ✅ सहेजा गया। इसके अनुसार आगे बढ़ने वाले खुले अलर्ट: { $count }
policy-told = 📋 { $name } ने बदला है कि अलर्ट किसे बुलाते हैं: { $area } · { $kind }
policy-told-command = 📋 अलर्ट किसे बुलाते हैं, यह बदल गया है: { $area } · { $kind }
policy-refused-no-steps = कम से कम एक चरण चाहिए।
policy-refused-empty-step = एक चरण किसी को नहीं बुलाता। किसी को चुनें या चरण हटाएँ।
policy-refused-too-long = यह बहुत अधिक है: अधिकतम 12 चरण, हर चरण में 8 विकल्प, 10 दोहराव।
policy-refused-wait = समझ नहीं आया, या यह बहुत कम या बहुत अधिक है। कृपया मिनट लिखें, अधिकतम 60
policy-refused-repeats = मिनट केवल बढ़ सकते हैं, जैसे 1, 2, 5
policy-refused-quiet = ये घंटे समझ नहीं आए। कृपया ऐसे लिखें: 22:00-07:00
policy-refused-changed = इस बीच यह बदल गया है। अभी की स्थिति: /policy
policy-refused-no-role = वहाँ अलर्ट लेने की भूमिका नहीं है: { $name }
policy-refused-kind = ऐसे कोई अलर्ट नहीं हैं।
policy-refused-nothing = यहाँ अपना कोई नियम नहीं है।
