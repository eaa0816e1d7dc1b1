package org.linewright.workbench.location.editor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.linewright.core.Text;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.DisplayForm;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.words.Codes;
import org.linewright.workbench.location.editor.words.LocationEdit;

/** The fields of how numbers leave a location. */
final class HabitFields {

    private static final Text E164 = new Text("Die Telefonanlage bekommt solche Nummern immer als +49 …, auch aus dem "
            + "eigenen Land. Nur, wenn Anlage und Treiber das können; sonst gelten die Wahlregeln.",
            "The PBX always gets such numbers as +49 …, from the own country too. Only if PBX and driver can do that; "
                    + "otherwise the dial rules apply.");
    private static final Field ALWAYS = new Field("habits.alwaysAreaCode",
            new Text("Im Ortsnetz immer mit Vorwahl wählen", "Always dial local numbers with the area code"),
            new Text("Viele Anlagen im Rechenzentrum verlangen es.", "Many PBXs in a data centre require it."));
    private static final Field TAIL = new Field("habits.tailAsTones",
            new Text("Überlange Nummern als Töne nachwählen", "Send the tail of overlong numbers as tones"),
            new Text("Was über eine volle Nummer hinausgeht, wird nach dem Abheben als Töne gesendet. Nur in den USA, "
                    + "Russland und Taiwan.",
                    "What goes beyond a full number is sent as tones after the call is answered. USA, Russia and Taiwan "
                            + "only."));
    private static final Field SHORTENED = new Field("habits.shortened",
            new Text("Nummern anderer Standorte verkürzen", "Shorten numbers of other sites"),
            new Text("Nummern anderer Standorte werden zu dem verkürzt, was sie direkt wählt.",
                    "Numbers of other sites are shortened to what dials them directly."));
    private static final Field VANITY = new Field("habits.vanity",
            new Text("Buchstaben als Ziffern wählen", "Dial letters as digits"),
            new Text("Aus 0800 REISE wird 0800 73473. Sonst fallen Buchstaben weg.",
                    "0800 FLOWERS becomes 0800 3569377. Otherwise letters go."));
    private static final Field PROJECT = new Field("habits.project", new Text("Projektkennziffer", "Project code"),
            new Text("Steht vor jeder Nummer nach draußen; meist leer.",
                    "Stands before every outside number; mostly empty."));
    private static final Field DISPLAY = new Field("habits.display", new Text("Anzeige", "Display"),
            new Text("Wie Nummern für Menschen geschrieben werden.", "How numbers are written for people."));
    private static final Field SPECIAL = new Field("special", new Text("Sonderrufnummern", "Special numbers"),
            new Text(
                    "Nummern, die keine Regel ändern darf, zusätzlich zu denen des Landes. x ist eine beliebige Ziffer: "
                            + "1xx; 118xx.",
                    "Numbers that no rule may change, beside those of the country. x is any digit: 1xx; 118xx."));

    private HabitFields() {
    }

    static void in(Fields<LocationEdit> fields) {
        for (Destination destination : Destination.values()) {
            fields.check(new Field("habits.international." + destination.word(), label(destination), E164),
                    edit -> edit.location().habits().international().contains(destination),
                    (edit, yes) -> edit.withHabits(old -> with(old, destination, yes)));
        }
        check(fields, ALWAYS, DialHabits::alwaysAreaCode, DialHabits::withAlwaysAreaCode);
        check(fields, SHORTENED, DialHabits::shortened, DialHabits::withShortened);
        check(fields, VANITY, DialHabits::vanity, DialHabits::withVanity);
        check(fields, TAIL, DialHabits::tailAsTones, DialHabits::withTailAsTones);
        fields.choice(DISPLAY, List.of(DisplayForm.values()), HabitFields::words,
                edit -> edit.location().habits().display(),
                (edit, form) -> edit.withHabits(old -> old.withDisplay(form)));
        fields.text(PROJECT, 12, edit -> edit.location().habits().project(),
                (edit, typed) -> edit.withHabits(old -> old.withProject(Codes.code(typed))));
        fields.text(SPECIAL, edit -> Codes.words(edit.location().special()),
                (edit, typed) -> edit.with(old -> old.withSpecial(special(typed))));
    }

    private static void check(Fields<LocationEdit> fields, Field field, Predicate<DialHabits> read,
            BiFunction<DialHabits, Boolean, DialHabits> write) {
        fields.check(field, edit -> read.test(edit.location().habits()),
                (edit, yes) -> edit.withHabits(old -> write.apply(old, yes)));
    }

    private static DialHabits with(DialHabits old, Destination destination, boolean yes) {
        Set<Destination> all = new HashSet<>(old.international());
        if (yes) {
            all.add(destination);
        } else {
            all.remove(destination);
        }
        return old.withInternational(all);
    }

    private static List<String> special(String typed) {
        return Codes.list(typed.toLowerCase(Locale.ROOT)).stream().map(one -> one.replaceAll("[^0-9x*#]", ""))
                .filter(one -> !one.isEmpty()).toList();
    }

    private static Text label(Destination destination) {
        return switch (destination) {
            case LOCAL -> new Text("Ortsnetz immer international senden (E.164)",
                    "Always send local numbers internationally (E.164)");
            case NATIONAL -> new Text("Inland immer international senden (E.164)",
                    "Always send national numbers internationally (E.164)");
            case INTERNATIONAL -> new Text("Ausland immer mit + senden (E.164)",
                    "Always send international numbers with + (E.164)");
        };
    }

    private static Text words(DisplayForm form) {
        return switch (form) {
            case E123 -> Text.same("+49 30 12345 222 (E.123)");
            case CANONICAL -> new Text("+49 (30) 12345222 (Adressbuch)", "+49 (30) 12345222 (address book)");
            case DIN5008 -> Text.same("030 12345-222 (DIN 5008)");
        };
    }
}
