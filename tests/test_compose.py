"""What a verb of speech or will makes of the act under it: one sentence a class and kind of act, in both languages.

An expectation is every report of the sentence as "TYPE/mode: SRC -> TGT (status)".
"""

from __future__ import annotations

import pytest

from codings import Case, cases

FRENCH = {
    # promise
    "La Norvège a promis d'envoyer du blé au Tchad.": ["AGREE: NOR -> TCD (actual)"],
    "La Norvège a promis d'envoyer des vivres au Tchad.": ["AGREE: NOR -> TCD (actual)"],
    "Le Pérou s'est engagé à lever les sanctions contre la Bolivie.": ["AGREE: PER -> BOL (actual)"],
    "Le Chili a accepté de rencontrer le Pérou.": ["AGREE: CHL -> PER (actual)"],
    "Oslo s'est dite prête à accueillir le président chilien.": ["AGREE: NOR -> CHL (actual)"],
    "La Turquie a promis de frapper la Syrie.": ["THREATEN/violence: TUR -> SYR (actual)"],
    "L'Iran a promis de ne pas attaquer Israël.": ["AGREE: IRN -> ISR (actual)"],
    # threaten
    "La Hongrie menace de ne pas signer le traité avec l'Ukraine.": ["THREATEN: HUN -> UKR (actual)"],
    "La Pologne menace d'expulser les diplomates russes.": ["THREATEN/expel: POL -> RUS (actual)"],
    "Le Maroc menace de rompre ses relations avec l'Algérie.": ["THREATEN/relations: MAR -> DZA (actual)"],
    "La Chine a menacé de sanctionner le Japon.": ["THREATEN/restrict: CHN -> JPN (actual)"],
    "L'Inde menace de bombarder le Pakistan.": ["THREATEN/violence: IND -> PAK (actual)"],
    "Le Kenya n'a pas menacé d'expulser les diplomates somaliens.": ["THREATEN/expel: KEN -> SOM (negated)"],
    # refuse
    "Le Brésil refuse d'aider le Venezuela.": ["REJECT/assist: BRA -> VEN (actual)"],
    "Le Japon a refusé de rencontrer la Chine.": ["REJECT/meet: JPN -> CHN (actual)"],
    "La Grèce refuse de lever les sanctions contre la Turquie.": ["REJECT/yield: GRC -> TUR (actual)"],
    "Cuba refuse de condamner la Russie.": ["REJECT: CUB -> RUS (actual)"],
    "L'Égypte a refusé de signer l'accord avec l'Éthiopie.": ["REJECT/change: EGY -> ETH (actual)"],
    # ask
    "L'Italie demande à la Tunisie de ne pas expulser les diplomates libyens.": ["REQUEST/change: ITA -> TUN (actual)"],
    "Le Ghana demande au Togo d'envoyer des vivres au Bénin.": ["REQUEST/assist: GHA -> TGO (actual)"],
    "Le Ghana appelle le Togo à lever les sanctions contre le Bénin.": ["REQUEST/yield: GHA -> TGO (actual)"],
    "Le Canada exhorte l'Inde à retirer ses troupes.": ["REQUEST/yield: CAN -> IND (actual)"],
    "Le Canada demande au Qatar de négocier avec l'Iran.": ["REQUEST/meet: CAN -> QAT (actual)"],
    # command: what one orders and does oneself
    "L'Iran a ordonné le rappel de son ambassadeur à Oslo.": ["SANCTION/recall-ambassador: IRN -> NOR (actual)"],
    "Lima a ordonné le gel des avoirs chiliens.": ["SANCTION/asset-freeze: PER -> CHL (actual)"],
    "Le président kényan a ordonné l'envoi de secours au Pérou.": ["AID: KEN -> PER (actual)"],
    "Le roi de Jordanie a ordonné la levée des sanctions contre Cuba.": ["CONCEDE/lift-sanctions: JOR -> CUB (actual)"],
    # what is done before or by a thing's agent, and where
    "La Suède a réuni ses alliés avant de rencontrer le président philippin.": ["CONSULT: SWE -> PHL (actual)"],
    "L'attaque d'un convoi bolivien par le Pérou fait la une.": ["ASSAULT: PER -> BOL (actual)"],
    "Le Brésil a rappelé samedi à Alger son ambassadeur en Australie.": [
        "SANCTION/recall-ambassador: BRA -> AUS (actual)"
    ],
    # cause: what somebody is driven to is his own act; who is no thing asks for it
    "Le scandale a poussé le Pérou à expulser deux diplomates maliens.": [
        "SANCTION/expel-diplomats: PER -> MLI (actual)"
    ],
    "La colère de la rue a conduit Quito à fermer sa frontière avec le Pérou.": [
        "SANCTION/close-border: ECU -> PER (actual)"
    ],
    "Le Canada pousse le Mali à rouvrir sa frontière avec le Niger.": ["REQUEST/yield: CAN -> MLI (actual)"],
    # accuse
    "L'Azerbaïdjan accuse l'Arménie d'avoir bombardé un village.": ["ACCUSE/allege: AZE -> ARM (actual)"],
    "Le Rwanda accuse le Burundi de soutenir des rebelles.": ["ACCUSE/allege: RWA -> BDI (actual)"],
    # deny: one's own deed is denied to whoever is named as accuser, else to nobody
    "La Bolivie dément que le Pérou ait attaqué le Chili.": ["REJECT: BOL -> PER (actual)"],
    "L'Iran a démenti avoir attaqué Israël.": ["REJECT: IRN -> - (actual)"],
    "Le Rwanda dément avoir attaqué le Burundi.": ["REJECT: RWA -> - (actual)"],
    "Le Rwanda nie avoir attaqué le Burundi.": ["REJECT: RWA -> - (actual)"],
    "La Serbie nie avoir expulsé le diplomate croate.": ["REJECT: SRB -> - (actual)"],
    "L'Iran dément toute attaque contre Israël.": ["REJECT: IRN -> ISR (actual)"],
    # plan
    "Le Danemark compte imposer des sanctions à la Biélorussie.": ["SANCTION/discontinue: DNK -> BLR (future)"],
    "L'Australie prévoit d'expulser un diplomate russe.": ["SANCTION/expel-diplomats: AUS -> RUS (future)"],
    # consider
    "La Corée du Sud envisage d'expulser l'ambassadeur de Russie.": [
        "SANCTION/expel-diplomats: KOR -> RUS (hypothetical)"
    ],
    # possible: a modal verb
    "Le Vietnam pourrait expulser des diplomates chinois.": ["SANCTION/expel-diplomats: VNM -> CHN (hypothetical)"],
    "La Slovaquie peut imposer des sanctions à la Hongrie.": ["SANCTION/discontinue: SVK -> HUN (hypothetical)"],
    # want
    "La Jordanie veut imposer des sanctions à Israël.": ["SANCTION/discontinue: JOR -> ISR (hypothetical)"],
    "Le Canada souhaite que le Pérou retire ses troupes.": ["REQUEST/change: CAN -> PER (actual)"],
    "La Turquie ne veut pas que la Suède rejoigne l'OTAN.": ["REJECT/change: TUR -> SWE (actual)"],
    # try
    "La Libye a tenté d'attaquer Malte.": ["ASSAULT: LBY -> MLT (hypothetical)"],
    # fail
    "La Colombie n'a pas réussi à libérer les otages.": ["RETREAT/release: COL -> - (negated)"],
    "La Thaïlande a échoué à attaquer le Cambodge.": ["ASSAULT: THA -> KHM (negated)"],
    # stop
    "La Russie a cessé de bombarder l'Ukraine.": ["RETREAT/ceasefire: RUS -> UKR (actual)"],
    "Le Royaume-Uni a cessé d'aider le Rwanda.": ["SANCTION/aid-suspension: GBR -> RWA (actual)"],
    "Les États-Unis ont suspendu leur aide au Pakistan.": ["SANCTION/aid-suspension: USA -> PAK (actual)"],
    # say, where another must act
    "L'Allemagne a déclaré que la Russie devait retirer ses troupes.": ["REQUEST/change: DEU -> RUS (actual)"],
    # to come: an agreement now
    "Le roi de Jordanie se rendra au Qatar.": ["AGREE: JOR -> QAT (future)"],
    "Le Japon enverra des vivres au Népal.": ["AGREE: JPN -> NPL (future)"],
    # une mesure hostile annoncée est une menace ; préparée, elle est à venir
    "Le Kenya prépare une nouvelle salve de sanctions contre le Soudan.": ["SANCTION/discontinue: KEN -> SDN (future)"],
    "Le Kenya imposera des sanctions au Soudan.": ["SANCTION/discontinue: KEN -> SDN (future)"],
    "Le Pérou accuse le Chili d'avoir armé des rebelles et bombardé Arica.": ["ACCUSE/allege: PER -> CHL (actual)"],
    "L'Espagne lèvera les sanctions contre Cuba.": ["CONCEDE/lift-sanctions: ESP -> CUB (future)"],
    # not to come: a refusal now
    "La Bulgarie n'enverra pas de vivres à la Syrie.": ["REJECT/assist: BGR -> SYR (actual)"],
    "La Croatie ne lèvera pas les sanctions contre la Serbie.": ["REJECT/yield: HRV -> SRB (actual)"],
    "La Moldavie ne rencontrera pas la Russie.": ["REJECT/meet: MDA -> RUS (actual)"],
    # nobody is known to say it
    "On demande au Togo de libérer deux diplomates béninois.": [],
    "La rumeur dément l'expulsion du diplomate chilien par le Pérou.": [],
    "Quelqu'un a promis de sanctionner la Russie.": [],
    "Il est question de sanctionner la Russie.": [],
    # condemn
    "La Finlande a dénoncé le bombardement de Kiev par la Russie.": [
        "ACCUSE/disapprove: FIN -> RUS (actual)",
        "ASSAULT/aerial: RUS -> UKR (actual)",
    ],
    "Le Mexique a condamné l'expulsion de ses diplomates par l'Équateur.": [
        "ACCUSE/disapprove: MEX -> ECU (actual)",
        "SANCTION/expel-diplomats: ECU -> MEX (actual)",
    ],
}

ENGLISH = {
    # who is attacked is not who is condemned for it, nor who is sanctioned who is backed
    "Kenya denounced the sanctions against Sudan.": ["ACCUSE/disapprove: KEN -> - (actual)"],
    "China backs sanctions against Syria.": ["SUPPORT: CHN -> - (actual)"],
    # promise
    "Norway promised to send wheat to Chad.": ["AGREE: NOR -> TCD (actual)"],
    "Peru pledged to lift sanctions on Bolivia.": ["AGREE: PER -> BOL (actual)"],
    "Chile agreed to meet Peru.": ["AGREE: CHL -> PER (actual)"],
    "Oslo is willing to host the Chilean president.": ["AGREE: NOR -> CHL (actual)"],
    "Turkey vowed to strike Syria.": ["THREATEN/violence: TUR -> SYR (actual)"],
    "Iran promised not to attack Israel.": ["AGREE: IRN -> ISR (actual)"],
    # threaten
    "Poland threatened to expel Russian diplomats.": ["THREATEN/expel: POL -> RUS (actual)"],
    "Morocco is threatening to sever ties with Algeria.": ["THREATEN/relations: MAR -> DZA (actual)"],
    "China threatened to impose sanctions on Japan.": ["THREATEN/restrict: CHN -> JPN (actual)"],
    "India threatened to bomb Pakistan.": ["THREATEN/violence: IND -> PAK (actual)"],
    "Hungary threatened not to sign the treaty with Ukraine.": ["THREATEN: HUN -> UKR (actual)"],
    "Kenya has not threatened to expel Somali diplomats.": ["THREATEN/expel: KEN -> SOM (negated)"],
    # refuse
    "Cuba dismissed as baseless a Spanish claim.": ["ACCUSE: ESP -> CUB (actual)", "REJECT: CUB -> ESP (actual)"],
    "Samoa's president vowed to defend its waters against Tonga.": ["THREATEN: WSM -> TON (actual)"],
    "Guatemala did not allow a Mexican boat to enter its waters.": ["REJECT/yield: GTM -> MEX (actual)"],
    "Guatemala cannot accept the Mexican plan.": ["REJECT: GTM -> MEX (actual)"],
    "Guatemala decided not to attend the summit in Mexico.": ["REJECT: GTM -> MEX (actual)"],
    "Guatemala decided against attending the summit in Mexico.": ["REJECT/meet: GTM -> MEX (actual)"],
    "Guatemala decided not to attack Mexico.": ["ASSAULT: GTM -> MEX (negated)"],
    "Brazil refused to help Venezuela.": ["REJECT/assist: BRA -> VEN (actual)"],
    "Japan declined to meet China.": ["REJECT/meet: JPN -> CHN (actual)"],
    "Greece refuses to lift sanctions on Turkey.": ["REJECT/yield: GRC -> TUR (actual)"],
    "Sweden refused to withdraw its troops from Mali.": ["REJECT/yield: SWE -> MLI (actual)"],
    "Cuba refused to condemn Russia.": ["REJECT: CUB -> RUS (actual)"],
    "Egypt refused to sign the agreement with Ethiopia.": ["REJECT/change: EGY -> ETH (actual)"],
    # ask
    "Ghana asked Togo to send food to Benin.": ["REQUEST/assist: GHA -> TGO (actual)"],
    "Ghana urged Togo to lift sanctions on Benin.": ["REQUEST/yield: GHA -> TGO (actual)"],
    "Canada urged India to withdraw its troops.": ["REQUEST/yield: CAN -> IND (actual)"],
    "Italy asked Tunisia not to expel Libyan diplomats.": ["REQUEST/change: ITA -> TUN (actual)"],
    "Canada asked Qatar to negotiate with Iran.": ["REQUEST/meet: CAN -> QAT (actual)"],
    # command: what one orders and does oneself
    "Norway ordered the expulsion of Chile's ambassador.": ["SANCTION/expel-diplomats: NOR -> CHL (actual)"],
    # a permission denied is a refusal that was made
    "Chile said it would not allow Peruvian officials to visit its bases.": ["REJECT/meet: CHL -> PER (actual)"],
    # cause
    "The scandal pushed Peru to expel two Malian diplomats.": ["SANCTION/expel-diplomats: PER -> MLI (actual)"],
    "Anger in the streets led Peru to expel two Greek diplomats.": ["SANCTION/expel-diplomats: PER -> GRC (actual)"],
    # accuse
    "Azerbaijan accused Armenia of bombing a village.": ["ACCUSE/allege: AZE -> ARM (actual)"],
    "Rwanda accused Burundi of supporting rebels.": ["ACCUSE/allege: RWA -> BDI (actual)"],
    # condemn
    "Finland condemned Russia's invasion of Ukraine.": [
        "ACCUSE/disapprove: FIN -> RUS (actual)",
        "ASSAULT: RUS -> UKR (actual)",
    ],
    "Mexico condemned the expulsion of its diplomats by Ecuador.": [
        "ACCUSE/disapprove: MEX -> ECU (actual)",
        "SANCTION/expel-diplomats: ECU -> MEX (actual)",
    ],
    # praise
    "Switzerland welcomed the release of the hostages by Hamas.": [
        "RETREAT/release: HAMAS -> - (actual)",
        "SUPPORT: CHE -> HAMAS (actual)",
    ],
    # deny: one's own deed is denied to whoever is named as accuser, else to nobody
    "Rwanda denied attacking Burundi.": ["REJECT: RWA -> - (actual)"],
    "Serbia denied that it had expelled the Croatian diplomat.": ["REJECT: SRB -> - (actual)"],
    "Iran denied any attack on Israel.": ["REJECT: IRN -> - (actual)"],
    # plan
    # a promise not to cooperate, and one not to harm
    "Serbia vowed never to recognise Kosovo.": ["REJECT: SRB -> XKX (actual)"],
    "Fiji promised not to attack Tonga.": ["AGREE: FJI -> TON (actual)"],
    # whom one lets look
    "Chad let a UN team inspect a prison.": ["RETREAT/access: TCD -> UN (actual)"],
    # a duty told of another, whatever it is
    "Panama said Peru must tidy its ports.": ["REQUEST/change: PAN -> PER (actual)"],
    # what one holds to be so of another's misdeeds
    "Kenya's ministry insists Somali agents kidnapped the trader.": ["ACCUSE/allege: KEN -> SOM:SPY (actual)"],
    "Australia is convinced that Fiji bombed the depot.": ["ACCUSE/allege: AUS -> FJI (actual)"],
    "Australia has proof that Chinese hackers broke into its servers.": ["ACCUSE/allege: AUS -> CHN (actual)"],
    "Peru's police will extend the curfew in Lima.": ["THREATEN/restrict: PER:COP -> PER (actual)"],
    "Panama said it would not release the captain.": ["REJECT/yield: PAN -> - (actual)"],
    "Australia plans to expel a Russian diplomat.": ["SANCTION/expel-diplomats: AUS -> RUS (future)"],
    "Denmark intends to impose sanctions on Belarus.": ["SANCTION: DNK -> BLR (future)"],
    # consider
    "South Korea is considering expelling the Russian ambassador.": [
        "SANCTION/expel-diplomats: KOR -> RUS (hypothetical)"
    ],
    # possible: a modal verb
    "Vietnam could expel Chinese diplomats.": ["SANCTION/expel-diplomats: VNM -> CHN (hypothetical)"],
    "Slovakia may impose sanctions on Hungary.": ["SANCTION: SVK -> HUN (hypothetical)"],
    # want
    "Jordan wants to impose sanctions on Israel.": ["SANCTION: JOR -> ISR (hypothetical)"],
    "Canada wants Peru to withdraw its troops.": ["REQUEST/change: CAN -> PER (actual)"],
    # try
    "Libya tried to attack Malta.": ["ASSAULT: LBY -> MLT (hypothetical)"],
    # fail
    "Colombia did not manage to release the hostages.": ["RETREAT/release: COL -> COL:CIV (negated)"],
    "Colombia failed to release the hostages.": ["RETREAT/release: COL -> COL:CIV (negated)"],
    "Thailand failed to attack Cambodia.": ["ASSAULT: THA -> KHM (negated)"],
    # stop
    "Russia stopped bombing Ukraine.": ["RETREAT/ceasefire: RUS -> UKR (actual)"],
    "Britain has stopped helping Rwanda.": ["SANCTION/aid-suspension: GBR -> RWA (actual)"],
    "The United States suspended its aid to Pakistan.": ["SANCTION/aid-suspension: USA -> PAK (actual)"],
    # say, where another must act
    "Germany said that Russia must withdraw its troops.": ["REQUEST/change: DEU -> RUS (actual)"],
    # to come: an agreement now
    "The king of Jordan will visit Qatar.": ["AGREE: JOR -> QAT (future)"],
    "Japan will send food to Nepal.": ["AGREE: JPN -> NPL (future)"],
    # conflict that is announced is a threat
    "Kenya will impose sanctions on Sudan.": ["SANCTION: KEN -> SDN (future)"],
    "The Peruvian government said it would extend the curfew.": ["THREATEN/restrict: PER -> - (actual)"],
    # who will not fail to do it promises or threatens it
    "Kenya will not hesitate to bomb Sudan.": ["THREATEN/violence: KEN -> SDN (actual)"],
    "Kenya said it would not hesitate to help Sudan.": ["AGREE: KEN -> SDN (actual)"],
    "Kenya did not hesitate to bomb Sudan.": ["ASSAULT/explosives: KEN -> SDN (actual)"],
    "Kenya will not send troops to Sudan.": ["REJECT/assist: KEN -> SDN (actual)"],
    "Analysts expect the bank of Sudan to act.": [],  # no demand
    # all coordinated infinitives and gerunds stand under the verb of the first
    "Iraq agreed to leave Syria and join forces with Jordan.": ["AGREE: IRQ -> JOR (actual)"],
    "Peru accused Chile of arming rebels and bombing a village.": ["ACCUSE/allege: PER -> CHL (actual)"],
    "Spain will lift sanctions on Cuba.": ["CONCEDE/lift-sanctions: ESP -> CUB (future)"],
    # not to come: a refusal now
    "Moldova will not meet Russia.": ["REJECT/meet: MDA -> RUS (actual)"],
    "Bulgaria will not send food to Syria.": ["REJECT/assist: BGR -> SYR (actual)"],
    "Croatia will not lift sanctions on Serbia.": ["REJECT/yield: HRV -> SRB (actual)"],
    # begin
    "Chad began to withdraw its troops from Niger.": ["RETREAT/withdraw: TCD -> NER (actual)"],
    # cause
    "France forced Monaco to lift sanctions on Italy.": ["CONCEDE/lift-sanctions: MCO -> ITA (actual)"],
    # nobody is known to say it
    "Some have condemned Russia's invasion of Ukraine.": ["ASSAULT: RUS -> UKR (actual)"],
    "Somebody promised to expel Russian diplomats.": [],
    "There were calls to impose sanctions on Belarus.": [],
    "Rwanda is accused of supporting rebels.": [],
    "Sanctions on Belarus were proposed.": [],
    "The invasion of Ukraine by Russia was condemned.": ["ASSAULT: RUS -> UKR (actual)"],
}


@pytest.mark.parametrize("case", cases(fr=FRENCH, en=ENGLISH))
def test_codings(case: Case) -> None:
    assert case.coded() == case.expected
