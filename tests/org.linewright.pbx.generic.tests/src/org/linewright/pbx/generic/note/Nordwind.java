package org.linewright.pbx.generic.note;

import java.util.List;

/** The note of a PBX that does not exist. */
public final class Nordwind {

    public static final String HEAD = """
            Integration note: SIP softphone lines

            Vendor: Nordwind Telecom
            Product: Nordwind Flow 3.2.1
            Last updated: March 2025

            The lines were tested with up to three calls per line.
            """;
    public static final String REGISTERING = """
            ## Registering

            Only UDP connections are supported.

            Registrar: sip.nordwind.example:5070

            Every line re-registers every ten
            minutes. The PBX accepts registration intervals of at most 3,600 seconds; above 900 seconds it logs a warning.
            Register delay: 0.25 s
            NAT refresh: OPTIONS every 20 s
            """;
    public static final String ACCOUNTS = """
            ## Accounts

            The user name is the extension (3-5 digits). The authentication user name
            equals the user name. Set showDivertedBy=true on each account.
            """;
    public static final String SOUND = """
            ## Sound

            Audio codecs towards the PBX: G.711 u-law, G.711 A-law, G.729
            Audio codecs towards client: Opus
            """;
    public static final String LOCATION = """
            ## Location

            Number format for dialling: apply dialing rules. Always dial local calls with the area code.
            """;
    public static final String CODES = """
            ## Feature codes

            Successfully tested were:

            #31#    Withhold number: on
            #32#    Withhold number: off
            *21*<number>#   Call forwarding unconditional, activate
            #21#    Call forwarding unconditional, deactivate
            *61*nnn*ss#     Forward calls after a delay: enable
            ##002#  Cancel all call forwarding
            *67*<nr>#   Forward when busy: enable
            *43 / *44   DND for the line on/off
            *45 Do not disturb
                everywhere: on
            *46 Do not disturb everywhere: off
            *80 Pick up any ringing call in the domain
            *8[ext] Directed call pickup of an extension
            *99 Listen to voicemail
            *98 Call the voice mail
            *97 Record the voice mail greeting
            *55 Make coffee
            """;
    public static final String LIMITS = """
            ## Known limitations

            The display shows only the number of the caller after a forwarding.
            """;

    /** The sections that may stand in any order. */
    public static final List<String> SECTIONS = List.of(REGISTERING, ACCOUNTS, SOUND, LOCATION, CODES, LIMITS);

    public static final String NOTE = HEAD + "\n" + String.join("\n", SECTIONS);

    private Nordwind() {
    }
}
