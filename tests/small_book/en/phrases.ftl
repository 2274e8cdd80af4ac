# A small phrase book for tests: the sentences of locales/ may change.

phrase-arrival-coming-now = Someone is coming to you now.
phrase-waiting-back-at = We will be back at { $time }.
phrase-health-need-doctor = Do you need a doctor?
phrase-health-fever = Do you have a fever?
phrase-health-breathe-well = Can you breathe well?
phrase-medicine-take-at = Take { $number } tablets at { $time }.
phrase-medicine-pause = Wait { $number } hours, then take { $number } more.
phrase-home-building = Your building number is { $number }
phrase-danger-are-you-safe = Are you safe?
phrase-calm-you-are-safe = You are safe.
phrase-calm-not-understood = I did not understand. Please say it in other words.
phrase-resident-need-water = I need water.
phrase-resident-need-medicine = I need medicine.
phrase-resident-need-doctor = I need a doctor.
phrase-resident-need-interpreter = I need someone who translates for me.
phrase-resident-not-understand = I don't understand.
phrase-resident-yes = Yes.
phrase-resident-no = No.
phrase-resident-cannot-breathe = I can't breathe.
