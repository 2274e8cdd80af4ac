storm-card-open = { $kind } · 🔔 <b>अभी किसी ने ज़िम्मा नहीं लिया: { $count }</b> · { $area }

    { $lines }
storm-card-yours = ✅ { $kind } · <b>आपके ज़िम्मे: { $count }</b> · { $area }

    { $lines }
storm-card-taken = ✅ { $kind } · <b>सबका ज़िम्मा लिया जा चुका है: { $count }</b> · { $area }

    { $lines }
storm-card-over = ☑️ { $kind } · { $area }: ये अलर्ट बंद हो गए हैं।
storm-line = <b>अलर्ट { $number }</b> · { $about }
storm-minutes = { $minutes } मिनट
storm-party = 👥 { $party }
storm-taker = ✅ { $name }
storm-taken-count = ✅ { $name }: { $count }
storm-page = पेज { $page } / { $pages }
storm-asked-by = ↔️ { $name } की ओर से: इन्हें आपस में बाँट लें।
storm-declined = आपने बताया कि नहीं हो पाएगा। औरों को बुलाया जा रहा है। अगर फिर भी हो सके, तो ज़िम्मा लें।
storm-joins-you = सबका ज़िम्मा आपका है, इसलिए यहाँ आने वाले नए अलर्ट भी आपके ज़िम्मे होंगे।
storm-take-all = ✋ सबका ज़िम्मा लें
storm-take-one = ✋ अलर्ट { $number }
storm-split = ↔️ किसके साथ बाँटें …
storm-split-ask = किसके साथ बाँटना है? आधे आपके ज़िम्मे रहेंगे, बाकी आधे के लिए उनसे पूछा जाएगा।
storm-split-nobody = अभी यहाँ किसी और साथी से संपर्क नहीं हो सकता।
storm-split-done = आपके ज़िम्मे: { $kept }। बाकी ({ $given }) के लिए { $name } से पूछा जा रहा है। ज़िम्मा न लेने पर ये हमेशा की तरह अगले व्यक्ति को भेजे जाएँगे।
storm-still-on-it = { $kind } · { $area }: क्या ये अब भी आपके ज़िम्मे हैं? आपके ज़िम्मे: { $count }। जवाब न मिलने पर ये अगले व्यक्ति को भेजे जाएँगे।
storm-still-thanks = धन्यवाद, ये सब आपके ही ज़िम्मे हैं।
storm-question-over = यह सवाल बंद हो गया है। अभी की स्थिति सूची में देखें।
storm-all-yours = अब आपके ज़िम्मे: { $count }
storm-passed-on = औरों से पूछा जा रहा है।
storm-none-left = ज़िम्मा पहले ही लिया जा चुका है: { $names }।
storm-over = ये अलर्ट पहले ही बंद हो चुके हैं।
storm-none-yours = इनमें से कोई अलर्ट अभी आपके ज़िम्मे नहीं है।
storm-unknown = यह सूची नहीं मिली।
storm-reply-which = नहीं भेजा गया: इस सूची में कई लोग हैं। जिसके बारे में है, उस अलर्ट पर टैप करें और उसके कार्ड पर जवाब दें।
