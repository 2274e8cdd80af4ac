# A small phrase book for tests: the sentences of locales/ may change.

phrase-arrival-coming-now = هناك شخص في الطريق إليك الآن.
phrase-waiting-back-at = سنعود في الساعة { $time }.
phrase-health-need-doctor = هل يلزمك طبيب؟
phrase-health-fever = هل لديك حمى؟
phrase-health-breathe-well = هل يمكنك التنفس جيدًا؟
phrase-medicine-take-at = تناول { $number } أقراص في الساعة { $time }.
phrase-medicine-pause = انتظر { $number } ساعات ثم تناول { $number } أخرى.
phrase-home-building = رقم مبناك هو { $number }
phrase-danger-are-you-safe = هل أنت في أمان؟
phrase-calm-you-are-safe = أنت في أمان.
phrase-calm-not-understood = لم أفهم. يُرجى قول ذلك بكلمات أخرى.
phrase-resident-need-water = أحتاج إلى ماء.
phrase-resident-need-medicine = أحتاج إلى دواء.
phrase-resident-need-doctor = أحتاج إلى طبيب.
phrase-resident-need-interpreter = أحتاج إلى من يترجم لي.
phrase-resident-not-understand = لا أفهم.
phrase-resident-yes = نعم.
phrase-resident-no = لا.
phrase-resident-cannot-breathe = لا أستطيع التنفس.
