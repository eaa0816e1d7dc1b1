package org.linewright.diagnostics.internal.check;

import org.linewright.core.Severity;
import org.linewright.core.Text;

/** What can be wrong with calls: 4xx how they are set up, 5xx how they sound. */
enum CallDiagnosis implements Diagnosis {
    BIG(401, Severity.WARNING, //
            "Die Leitung {0} sendet über UDP eine Nachricht von {1} Bytes ({2}); mehr als 1300 sollen es nicht sein.",
            "The line {0} sends a message of {1} bytes over UDP ({2}); it should not be more than 1300.", //
            "Was nicht in ein Paket passt, wird zerteilt (RFC 3261 §18.1.1); manche Router und Firewalls verwerfen Teile, "
                    + "und der Anruf bleibt ohne Antwort.",
            "What does not fit into one packet is cut (RFC 3261 §18.1.1); some routers and firewalls drop the pieces, and "
                    + "the call stays without an answer.", //
            "Bieten Sie weniger Codecs an: zwei genügen.", "Offer fewer codecs: two are enough."),
    CODECS(411, Severity.ERROR, //
            "Ein Anruf der Leitung {0} kam nicht zustande, weil beide Seiten keinen gemeinsamen Codec haben ({1}).",
            "A call of the line {0} failed because both sides have no codec in common ({1}).", //
            "Mit 488 oder 606 lehnt die Gegenseite ab, was an Sprache angeboten wurde; oder ihre Antwort nennt keinen der "
                    + "angebotenen Codecs.",
            "By 488 or 606 the other side refuses the sound that was offered; or its answer names none of the codecs that "
                    + "were offered.", //
            "Nehmen Sie G.711 A-law in die Codecs der Gruppe auf, und prüfen Sie die Codecs in der Telefonanlage.",
            "Add G.711 A-law to the codecs of the group, and check the codecs on the PBX."),
    OWN_LIMIT(421, Severity.WARNING, //
            "Ein Anruf an {0} bekam «besetzt», weil schon {1} Gespräche bestanden.",
            "A call to {0} got “busy” because {1} calls were up already.", //
            "Eine Leitung führt höchstens zwei Gespräche zugleich; den dritten Anrufer weisen wir mit 486 ab.",
            "A line has two calls at most; we turn the third caller away by 486.", //
            "Verteilen Sie die Anrufe in der Telefonanlage auf mehrere Accounts, oder erlauben Sie in der Gruppe mehr "
                    + "Gespräche je Leitung.",
            "Spread the calls over several accounts on the PBX, or allow more calls per line in the group."),
    PBX_LIMIT(422, Severity.WARNING, //
            "Die Telefonanlage lässt die Leitung {0} kein weiteres Gespräch führen; {1} bestanden schon.",
            "The PBX lets the line {0} have no further call; {1} were up already.", //
            "Sie antwortet auf den dritten Anruf mit 486 oder 600: je Account sind dort meist zwei Gespräche erlaubt. "
                    + "Genauso klänge es, wenn der Angerufene selbst besetzt ist.",
            "It answers the third call by 486 or 600: mostly two calls are allowed per account there. It would look just "
                    + "the same if the person called was busy.", //
            "Beenden Sie eines der Gespräche, oder lassen Sie die Grenze in der Telefonanlage erhöhen.",
            "End one of the calls, or have the limit raised on the PBX."),
    PRIVATE_OFFER(431, Severity.WARNING, //
            "Die Leitung {0} bietet der Telefonanlage im Internet für Sprache die private Adresse {1} an.",
            "The line {0} offers the PBX on the internet the private address {1} for speech.", //
            "Dorthin kann sie nichts senden. Die meisten Telefonanlagen merken das und antworten dahin, woher unsere Sprache "
                    + "kommt; sonst hören wir nichts.",
            "It cannot send anything there. Most PBXs notice and answer where our speech comes from; else we hear nothing.", //
            "Ist die Gegenseite nicht zu hören, schalten Sie in der Telefonanlage «symmetrisches RTP» oder «NAT» für den "
                    + "Account ein.",
            "If the other side cannot be heard, switch on “symmetric RTP” or “NAT” for the account on the PBX."),
    PRIVATE_ANSWER(432, Severity.WARNING, //
            "Die Telefonanlage im Internet nennt der Leitung {0} für Sprache die private Adresse {1}.",
            "The PBX on the internet names the private address {1} for speech to the line {0}.", //
            "Dorthin kommt unsere Sprache nicht, und die Gegenseite hört uns nicht.",
            "Our speech does not get there, and the other side does not hear us.", //
            "Tragen Sie in der Telefonanlage ihre öffentliche Adresse ein, oder fragen Sie den Anbieter.",
            "Enter its public address on the PBX, or ask the provider."),
    PBX_RULE(441, Severity.WARNING, //
            "Ein Anruf an {0} kam hier nicht an; die Telefonanlage hat ihn selbst beantwortet ({1}).",
            "A call to {0} did not come in here; the PBX answered it itself ({1}).", //
            "Die Leitung ist angemeldet und hatte kein Gespräch. Wahrscheinlich ist in der Telefonanlage ein Anrufschutz oder "
                    + "eine Rufumleitung eingeschaltet; sie wird mit dem, was hier eingestellt ist, nicht abgeglichen.",
            "The line is registered and had no call. Probably a do-not-disturb or a forwarding is on at the PBX; it is not "
                    + "synchronised with what is set here.", //
            "Schalten Sie Anrufschutz und Rufumleitung der Nebenstelle in der Telefonanlage aus, oder mit ihren Codes im "
                    + "Menü der Leitung.",
            "Switch do-not-disturb and forwarding of the extension off at the PBX, or by its codes in the menu of the line."),
    OLD_PARTNER(451, Severity.WARNING, //
            "Ein Anruf von {0} wurde weitergeleitet, und die Telefonanlage sagt nicht, wer jetzt am anderen Ende ist.",
            "A call of {0} was forwarded, and the PBX does not say who is at the other end now.", //
            "Das Gesprächsfenster zeigt dann weiter den, der angerufen wurde, und nicht den, der abgenommen hat.",
            "The call window then goes on showing who was called, not who answered.", //
            "Tragen Sie an einer Crown beim SIP-Account unter «Erweiterte Einstellungen» supportsToUriChange mit dem Wert "
                    + "true ein; bei anderen Anlagen schalten Sie die Mitteilung des Partners (RFC 4916) ein.",
            "On a Crown, enter supportsToUriChange with the value true at the SIP account under “Erweiterte Einstellungen”; "
                    + "on other PBXs switch on connected identity (RFC 4916)."),
    NOT_MARKED(461, Severity.NOTE, //
            "Dieser Rechner markiert Sprache nicht als eilig.", "This machine does not mark speech as urgent.", //
            "Ohne die Markierung DSCP 46 warten Sprachpakete an einem vollen Router hinter allen anderen.",
            "Without the mark DSCP 46 packets of speech wait behind all others at a full router.", //
            "Erlauben Sie dem Programm die Markierung (unter Windows eine QoS-Richtlinie), oder markieren Sie am Router.",
            "Allow the program to mark (on Windows by a QoS policy), or mark at the router."),
    NOT_RUNG(471, Severity.WARNING, //
            "Ein Anruf an {0} kam hier an, hat aber nicht geläutet ({1}).",
            "A call to {0} came in here, but did not ring ({1}).", //
            "Niemand nimmt hier die Anrufe dieser Leitung: kein Softphone ist offen, kein eigenes Telefon angemeldet, oder "
                    + "«Nicht stören» ist eingeschaltet. Dann wird abgelehnt, wie es bei der Gruppe steht.",
            "Nobody takes the calls of this line here: no softphone is open, no own phone is registered, or do not disturb "
                    + "is on. Then calls are declined as the group says.", //
            "Öffnen Sie das Softphone (Perspektive «Telefon») oder melden Sie ein eigenes Telefon an der Leitung an; oder "
                    + "stellen Sie bei der Gruppe unter «Ablehnen und Umleiten» ein, wohin die Anrufe gehen.",
            "Open the softphone (perspective “Phone”) or register a phone of your own at the line; or say at the group, "
                    + "under “Declining, forwarding”, where its calls go."),
    NOTHING_HEARD(501, Severity.ERROR, //
            "Im Gespräch der Leitung {0} kommt seit {1} keine Sprache an.",
            "No speech has arrived in the call of the line {0} for {1}.", //
            "Wir senden, aber es kommt kein RTP: eine Firewall lässt es nicht durch, oder die Gegenseite sendet an eine "
                    + "falsche Adresse.",
            "We send, but no RTP comes: a firewall does not let it through, or the other side sends to a wrong address.", //
            "Geben Sie in der Firewall den UDP-Bereich der Sprache frei, und schalten Sie SIP-ALG im Router aus.",
            "Open the UDP range of speech in the firewall, and switch off SIP ALG in the router."),
    NOT_HEARD_THERE(502, Severity.ERROR, //
            "Im Gespräch der Leitung {0} hört die Gegenseite uns nicht.",
            "In the call of the line {0} the other side does not hear us.", //
            "Wir hören sie, aber von uns geht nichts hinaus, oder nach ihrem eigenen Bericht (RTCP) kommt fast nichts an.",
            "We hear it, but nothing leaves us, or by its own report (RTCP) almost nothing arrives.", //
            "Prüfen Sie, ob die Firewall UDP hinaus erlaubt, und ob das Mikrofon gewählt ist.",
            "Check that the firewall lets UDP out, and that the microphone is chosen."),
    OVERTAKEN(511, Severity.WARNING, //
            "Im Gespräch der Leitung {0} überholen Sprachpakete einander: {1} von {2} kamen nach einem späteren an.",
            "In the call of the line {0} packets of speech overtake each other: {1} of {2} came after a later one.", //
            "So kommt an, was abwechselnd mehrere Wege nimmt. Wer nicht lange genug wartet, spielt solche Pakete nicht ab; mehr "
                    + "als 3 % soll Sprache nicht verlieren (ITU-T G.1010).",
            "That is how packets come that take several ways in turn. Who does not wait long enough does not play them; speech "
                    + "should not lose more than 3 % (ITU-T G.1010).", //
            "Prüfen Sie, ob mehrere Internetzugänge oder ein VPN je Paket wechseln.",
            "Check whether several internet accesses or a VPN change with each packet.");

    private final Words words;
    private final Text explanation;

    CallDiagnosis(int number, Severity severity, String german, String english, String whyGerman, String whyEnglish,
            String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-CHECK-" + number, severity, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
        this.explanation = new Text(whyGerman, whyEnglish);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Text explanation() {
        return explanation;
    }
}
