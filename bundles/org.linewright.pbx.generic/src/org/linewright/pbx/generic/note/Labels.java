package org.linewright.pbx.generic.note;

import java.util.regex.Pattern;

/** What notes call a setting, and how its value follows. */
final class Labels {

    static final String REREGISTER = "re-?registers?(?:\\s+(?:nach|after|every|interval))?|re-?regist(?:ration|rierung)"
            + "(?:s?[- ]?(?:interval|intervall))?|regist(?:rierung|ration|er)s?[- ]?(?:intervall?|dauer|timer|expiry)"
            + "|anmelde-?intervall|gültigkeit der (?:registrierung|anmeldung)|expires|neu angemeldet|neu registriert";
    static final String DELAY = "register[- ]?(?:verzögerung|delay)|regist(?:rierung|ration)s?[- ]?(?:verzögerung|delay)"
            + "|(?:verzögerung|abstand|pause) zwischen (?:den |zwei )?(?:anmeldungen|registrierungen)"
            + "|(?:delay|gap|pause) between (?:the |two )?registrations|verzögerung der (?:anmeldung|registrierung)";
    static final String NAT = "nat[- ]?refresh(?:[- ]?(?:intervall?|abstand))?|(?:nat[- ])?keep-?alive"
            + "(?:[- ]?(?:intervall?|abstand))?";
    static final String HOST = "registrar(?:/ip-(?:adresse|address))?|sip-?[ ]?(?:server|proxy|registrar|dom[aä]in|domäne)"
            + "|dom(?:äne|ain)|realm";

    private static final String LIMITS = "maxim|höchst|mindest|at (?:most|least)|up to|bis zu|minim|more than|mehr als"
            + "|weniger|unter|über|below|above|less|longer|länger|nicht";

    private Labels() {
    }

    /** The label, a few words that are no other label and no limit, and the value: the groups of the value come first. */
    static Pattern followed(String label, String value) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + label + ")(?!\\p{L})" + gap(60) + "(?<![\\p{L}\\d.,])" + value);
    }

    /** The value stands before: every 600 s a line re-registers. */
    static Pattern preceded(String label, String value) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:alle|every)\\s+" + value + gap(40) + "(?<!\\p{L})(?:" + label + ")");
    }

    private static String gap(int most) {
        return "(?:(?!(?<!\\p{L})(?:" + REREGISTER + "|" + DELAY + "|" + NAT + "|" + LIMITS + "))(?![.!?]\\s)[^;]){0,"
                + most + "}?";
    }
}
