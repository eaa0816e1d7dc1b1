package org.linewright.workbench.line.wizard;

import org.linewright.core.Text;

/** The pages of the wizard in their order, and which values each one shows. */
enum Step {
    TYPE(new Text("Typ der Telefonanlage", "Type of PBX"),
            new Text("An welcher Telefonanlage sollen sich die Leitungen anmelden?",
                    "At which PBX are the lines to register?")),
    REGISTRAR(new Text("Registrar", "Registrar"),
            new Text("Wo und wie melden sich die Leitungen an?", "Where and how do the lines register?")),
    ACCOUNTS(new Text("Anmeldung", "Credentials"),
            new Text("Benutzernamen und Passwörter, wie sie an den SIP-Accounts der Telefonanlage stehen.",
                    "User names and passwords as they stand at the SIP accounts of the PBX.")),
    MEDIA(new Text("Media und Kurzwahlcodes", "Media and feature codes"),
            new Text("Die Vorgaben passen zur Telefonanlage; hier lassen sie sich ändern.",
                    "The presets suit the PBX; they can be changed here.")),
    NAME(new Text("Name der Leitungsgruppe", "Name of the line group"),
            new Text("Wie soll die Leitungsgruppe heißen, und zu welchem Standort gehört sie?",
                    "What is the line group to be called, and to which location does it belong?")),
    PLAN(new Text("Zusammenfassung", "Summary"),
            new Text("Genau das geschieht mit «Fertigstellen», und sonst nichts.",
                    "Finish does exactly this and nothing else."));

    private final Text title;
    private final Text question;

    Step(Text title, Text question) {
        this.title = title;
        this.question = question;
    }

    Text title() {
        return title;
    }

    /** What the page asks. */
    Text question() {
        return question;
    }

    /** The page that shows this field. */
    static Step of(String field) {
        return switch (field.substring(0, Math.max(0, field.indexOf('.')))) {
            case "registrar" -> REGISTRAR;
            case "lines" -> ACCOUNTS;
            case "media", "codes", "extras", "calls" -> MEDIA;
            default -> switch (field) {
                case "driver" -> TYPE;
                case "transport" -> REGISTRAR;
                case "name" -> NAME;
                default -> PLAN;
            };
        };
    }
}
