package org.linewright.headless;

import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;

/** The catalogue of {@code headless}: 1xx what was typed, 2xx plans and servers, 3xx files, 7xx bugs. All are errors. */
public enum HeadlessTrouble implements TroubleKind {
    VERB_UNKNOWN(101, //
            "Den Befehl «{0}» gibt es nicht.", "There is no command “{0}”.", //
            "Alle Befehle zeigt: linewright help", "To see all commands: linewright help"),
    VERB_MISTYPED(102, //
            "Den Befehl «{0}» gibt es nicht.", "There is no command “{0}”.", //
            "Meinten Sie «{1}»? Alle Befehle zeigt: linewright help",
            "Did you mean “{1}”? To see all commands: linewright help"),
    OPTION_UNKNOWN(103, //
            "«{1}» kennt die Option {0} nicht.", "“{1}” has no option {0}.", //
            "Alle Optionen zeigt: linewright help {1}", "To see all options: linewright help {1}"),
    ARGUMENT_EXTRA(104, //
            "Mit der Angabe «{0}» kann «{1}» nichts anfangen.", "“{1}” does not know what to do with “{0}”.", //
            "Wie der Befehl geschrieben wird, zeigt: linewright help {1}",
            "To see how the command is written: linewright help {1}"),
    ARGUMENT_MISSING(105, //
            "«{1}» braucht noch {0}.", "“{1}” still needs {0}.", //
            "Wie der Befehl geschrieben wird, zeigt: linewright help {1}",
            "To see how the command is written: linewright help {1}"),
    VALUE_WRONG(106, //
            "«{0}» passt nicht zu {1}.", "“{0}” does not fit {1}.", //
            "Was möglich ist, zeigt: linewright help {2}", "To see what is possible: linewright help {2}"),
    CALL_WRONG(107, //
            "So lässt sich «{0}» nicht aufrufen.", "“{0}” cannot be called like this.", //
            "Wie der Befehl geschrieben wird, zeigt: linewright help {0}",
            "To see how the command is written: linewright help {0}"),
    LANGUAGE_UNKNOWN(108, //
            "Die Sprache «{0}» gibt es nicht.", "There is no language “{0}”.", //
            "Schreiben Sie --lang de oder --lang en.", "Write --lang de or --lang en."),
    ONE_OF(109, //
            "Nur eines davon geht: {0}.", "Only one of these is possible: {0}.", //
            "Wie der Befehl geschrieben wird, zeigt: linewright help {1}",
            "To see how the command is written: linewright help {1}"),
    PLAN_OLD(201, //
            "Der Plan {0} gilt nicht mehr; heute wäre es {1}. Nichts wurde ausgeführt.",
            "The plan {0} no longer holds; today it would be {1}. Nothing was done.", //
            "Lesen Sie den neuen Plan: linewright plan", "Read the new plan: linewright plan"),
    GROUP_UNKNOWN(202, //
            "Eine Leitungsgruppe «{0}» gibt es nicht.", "There is no line group “{0}”.", //
            "Vorhanden: {1}", "There are: {1}"),
    CHANNEL_UNKNOWN(217, //
            "Einen Meldeweg «{0}» gibt es nicht.", "There is no channel “{0}”.", //
            "Vorhanden: {1}", "There are: {1}"),
    LOCATION_UNKNOWN(205, //
            "Einen Standort «{0}» gibt es nicht.", "There is no location “{0}”.", //
            "Vorhanden: {1}", "There are: {1}"),
    LOCATION_OPEN(206, //
            "Welcher Standort?", "Which location?", //
            "Nennen Sie einen mit --location: {0}", "Name one with --location: {0}"),
    LOCATION_NONE(207, //
            "Diese Konfiguration hat keinen Standort.", "This configuration has no location.", //
            "Legen Sie einen im Fenster an: Neu, Standort.", "Set one up in the window: New, Location."),
    MODE_UNKNOWN(208, //
            "Einen Weg «{0}» gibt es nicht.", "There is no mode “{0}”.", //
            "Möglich sind: {1}", "Possible are: {1}"),
    NUMBERS_NONE(209, //
            "Es fehlt eine Rufnummer.", "A number is missing.", //
            "Schreiben Sie sie hinter den Befehl, oder nennen Sie mit --from eine Datei mit einer Nummer je Zeile.",
            "Write it after the command, or name a file with one number on each line with --from."),
    REGION_STRANGE(210, //
            "Das Land «{0}» dieses Standorts ist nicht bekannt.",
            "The country “{0}” of this location is not known.", //
            "Schreiben Sie sein Kürzel, zum Beispiel DE, in die Datei des Standorts.",
            "Write its code, for example DE, in the file of the location."),
    LINE_UNKNOWN(211, //
            "Eine Leitung «{0}» gibt es nicht.", "There is no line “{0}”.", //
            "Alle Leitungen zeigt: linewright export", "To see all lines: linewright export"),
    LINE_OPEN(212, //
            "Welche Leitung «{0}»?", "Which line “{0}”?", //
            "Schreiben Sie die Gruppe davor: {1}", "Write the group before it: {1}"),
    LINE_OUT(213, //
            "{0} ist nicht angemeldet: {1}", "{0} is not registered: {1}", //
            "Prüfen Sie die Leitung: linewright doctor", "Check the line: linewright doctor"),
    ACTION_UNKNOWN(214, //
            "Eine Aktion «{0}» gibt es nicht.", "There is no action “{0}”.", //
            "Möglich sind: {1}", "Possible are: {1}"),
    ACTION_WORDS(215, //
            "«{0}» wird anders geschrieben.", "“{0}” is written differently.", //
            "So: {1}", "Like this: {1}"),
    NOT_AGREED(216, //
            "Nichts wurde geprüft: dazu fehlt --yes.", "Nothing was tried: --yes is missing.", //
            "{0}", "{0}"),
    LINE_IN_USE(218, //
            "Die Leitung {0} ist in Betrieb; mit ihrem Account wird nicht gemessen.",
            "The line {0} is in use; nothing is measured with its account.", //
            "Messen Sie ohne --line, oder beenden Sie vorher den Server, der sie betreibt.",
            "Measure without --line, or end the server that runs it before."),
    DRIVER_ASKS(219, //
            "Nichts wurde geändert: dazu fehlt --yes.", "Nothing was changed: --yes is missing.", //
            "Lesen Sie, was oben gefragt wird; sind Sie einverstanden, wiederholen Sie den Befehl mit --yes.",
            "Read what is asked above; if you agree, repeat the command with --yes."),
    NOT_COMPARED(220, //
            "Nichts wurde geändert: dazu fehlt --yes.", "Nothing was changed: --yes is missing.", //
            "Vergleichen Sie den Fingerabdruck mit dem, den der Herausgeber Ihnen nennt, am besten am Telefon; stimmt er, wiederholen Sie den Befehl mit --yes.",
            "Compare the fingerprint with the one that the publisher tells you, best on the telephone; if it is right, repeat the command with --yes."),
    NO_DEFAULT(221, //
            "Eine Vorgabe «{0}» gibt es nicht.", "There is no default “{0}”.", //
            "Ohne Angaben zeigt linewright defaults alle Vorgaben; --driver sagt, für welchen Treiber.",
            "Without arguments linewright defaults shows all defaults; --driver says for which driver."),
    NO_PAIR(222, //
            "«{0}» ist kein Paar aus Einstellung und Wert.", "“{0}” is no pair of setting and value.", //
            "Schreiben Sie zum Beispiel --set registrar.delay=\"500 ms\".",
            "Write for example --set registrar.delay=\"500 ms\"."),
    NO_SERVER(203, //
            "Für {0} läuft hier kein Server.", "No server runs here for {0}.", //
            "Starten Sie ihn: linewright serve {0}", "Start it: linewright serve {0}"),
    SERVER_STRANGE(204, //
            "Der Server versteht die Frage nicht.", "The server does not understand the question.", //
            "Server und Befehl müssen dieselbe Version haben; starten Sie den Server neu.",
            "Server and command must be of one version; start the server again."),
    FILE_UNREADABLE(301, //
            "Die Datei {0} lässt sich nicht lesen.", "The file {0} cannot be read.", //
            "Prüfen Sie Pfad und Rechte.", "Check path and permissions."),
    FILE_UNWRITABLE(302, //
            "Die Datei {0} lässt sich nicht schreiben.", "The file {0} cannot be written.", //
            "Prüfen Sie Pfad, Platz und Rechte; eine vorhandene Datei wird nicht überschrieben.",
            "Check path, room and permissions; an existing file is not overwritten."),
    FILE_THERE(303, //
            "Die Datei {0} gibt es schon; sie wurde nicht überschrieben.",
            "The file {0} is there already; it was not overwritten.", //
            "Nennen Sie eine neue Datei oder löschen Sie die alte.", "Name a new file or delete the old one."),
    OUT_THERE(304, //
            "Die Datei {0} gibt es schon; sie wurde nicht ersetzt.",
            "The file {0} is there already; it was not replaced.", //
            "Nennen Sie eine neue Datei, oder ersetzen Sie die alte mit --replace.",
            "Name a new file, or replace the old one with --replace."),
    BUG(701, //
            "Linewright hat einen Fehler gemacht und hört auf.", "Linewright made a mistake and stops.", //
            "Bitte melden Sie ihn; die Einzelheiten stehen in {0}", "Please report it; the details are in {0}"),
    BUG_UNLOGGED(702, //
            "Linewright hat einen Fehler gemacht und hört auf; die Einzelheiten ließen sich nicht festhalten.",
            "Linewright made a mistake and stops; the details could not be kept.", //
            "Sorgen Sie dafür, dass sich {0} schreiben lässt, und wiederholen Sie den Befehl.",
            "Make {0} writable and repeat the command."),
    SERVICE_MISSING(703, //
            "«{0}» kann nicht starten: der Komponente {1} fehlt {2}.",
            "“{0}” cannot start: the component {1} has no {2}.", //
            "Diesem Linewright fehlt ein Teil. Bauen oder installieren Sie es neu.",
            "This Linewright lacks a part. Build or install it again."),
    COMPONENT_FAILED(704, //
            "«{0}» kann nicht starten: die Komponente {1} ist beim Start gescheitert.",
            "“{0}” cannot start: the component {1} failed to start.", //
            "Bitte melden Sie es; die Einzelheiten stehen in {2}", "Please report it; the details are in {2}");

    private final Words words;

    HeadlessTrouble(int number, String german, String english, String remedyGerman, String remedyEnglish) {
        this.words = new Words("LW-CMD-" + number, Severity.ERROR, new Text(german, english),
                new Text(remedyGerman, remedyEnglish));
    }

    @Override
    public Words words() {
        return words;
    }
}
