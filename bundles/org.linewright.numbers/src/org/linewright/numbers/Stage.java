package org.linewright.numbers;

import org.linewright.core.Text;

/** The steps that the orders are made of. */
public enum Stage {
    CLEAN("Zeichen sortieren", "Keep what can be dialled"),
    VANITY("Buchstaben als Ziffern", "Letters as digits"),
    LETTERS("Buchstaben entfernen", "Drop letters"),
    SPECIAL("Sonderrufnummern", "Special numbers"),
    EXTERNAL("Regeln: extern", "Rules: external"),
    INTERNAL("Regeln: intern", "Rules: internal"),
    INTERNATIONAL("International schreiben", "International form"),
    PROJECT("Projektkennziffer", "Project code"),
    LEAST_COST("Call-by-Call", "Call-by-call"),
    SHORTEN("Auf Durchwahl verkürzen", "Shorten to an extension"),
    DIAL_RULES("Regeln: PC-Wahl", "Rules: PC dial"),
    DIALABLE("Wählbar schreiben", "Dialable form"),
    TRUNK("Amtskennziffer", "Trunk code"),
    FINAL_RULES("Regeln: PC-Wahl Final", "Rules: PC dial final"),
    INCOMING_RULES("Regeln: ankommend", "Rules: incoming"),
    OUTGOING_RULES("Regeln: abgehend", "Rules: outgoing"),
    STRIP("Amtskennziffer abschneiden", "Strip the trunk code"),
    EXTENSION("Intern?", "Internal?"),
    PROVIDER("Call-by-Call abschneiden", "Strip call-by-call"),
    SHOW("Für die Anzeige schreiben", "Write for display");

    private final Text title;

    Stage(String german, String english) {
        this.title = new Text(german, english);
    }

    public Text title() {
        return title;
    }
}
