# A small phrase book for tests: the sentences of locales/ may change.

phrase-arrival-coming-now = Alguém está indo até você agora.
phrase-waiting-back-at = Voltamos às { $time }.
phrase-health-need-doctor = Você precisa de um médico?
phrase-health-fever = Você está com febre?
phrase-health-breathe-well = Você consegue respirar bem?
phrase-medicine-take-at = Tome { $number } comprimidos às { $time }.
phrase-medicine-pause = Espere { $number } horas e tome mais { $number }.
phrase-home-building = O número do seu prédio é { $number }
phrase-danger-are-you-safe = Você está em segurança?
phrase-calm-you-are-safe = Você está em segurança.
phrase-calm-not-understood = Não entendi. Por favor, diga com outras palavras.
phrase-resident-need-water = Preciso de água.
phrase-resident-need-medicine = Preciso de remédio.
phrase-resident-need-doctor = Preciso de um médico.
phrase-resident-need-interpreter = Preciso de alguém que traduza para mim.
phrase-resident-not-understand = Não entendo.
phrase-resident-yes = Sim.
phrase-resident-no = Não.
phrase-resident-cannot-breathe = Não consigo respirar.
