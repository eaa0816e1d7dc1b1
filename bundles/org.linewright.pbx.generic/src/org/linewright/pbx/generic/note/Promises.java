package org.linewright.pbx.generic.note;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.linewright.core.Text;
import org.linewright.pbx.Capability;
import org.linewright.pbx.Fact;
import org.linewright.pbx.Keys;
import org.linewright.pbx.note.NoteFinding;
import org.linewright.pbx.note.NoteLine;

/**
 * What follows for advice, abilities and facts.
 *
 * @param verifiedFrom the line from which on the note calls its codes verified
 */
record Promises(Notebook book, OptionalInt verifiedFrom) {

    private static final Pattern VERIFIED = Pattern
            .compile("(?iu)(?:verifizierte?|geprüfte?|erprobte?|getestete|verified|tested)"
                    + "\\s(?:\\p{L}+[ -]){0,2}(?:kurzwahl|feature-?\\s?)?codes?|erfolgreich\\s(?:verifiziert|getestet|geprüft)"
                    + "|successfully\\s(?:verified|tested)|(?:verified|tested)\\ssuccessfully");
    private static final Pattern NOT_SHOWN = Pattern
            .compile("(?iu)(?=.*(?:weiterleit|weitergeleit|umgeleit|forward|transfer))"
                    + "(?=.*(?:anzeig|zeigt|übermittelt|signalisiert|shows?|display|told|tells?|signall?ed))(?=.*(?:keine|nicht|nur|only|not|no)\\s)");

    private record Promise(Capability capability, boolean yes, Text reason, NoteLine line, boolean stated) {
    }

    static Promises of(Notebook book, NoteText note) {
        return new Promises(book, note.first(VERIFIED).map(match -> OptionalInt.of(note.at(match.start()).number()))
                .orElse(OptionalInt.empty()));
    }

    boolean verified(NoteFinding code) {
        return verifiedFrom.isPresent() && code.line().number() >= verifiedFrom.getAsInt();
    }

    void advice(YamlPage page) {
        if (!book.advice().isEmpty()) {
            page.section("advice");
        }
        book.advice().forEach(advice -> {
            page.from("  ", advice.line(), "stated");
            page.plain("  - key", advice.key());
            advice.conditions().forEach(condition -> page.plain("    " + condition.split(": ")[0],
                    condition.split(": ")[1]));
            page.plain("    code", advice.code());
            page.plain("    severity", advice.severity().name().toLowerCase(Locale.ROOT));
            page.both("    sentence", advice.sentence());
            page.both("    remedy", advice.remedy());
            page.place("    ", advice.line());
        });
    }

    void abilities(YamlPage page) {
        List<Promise> all = Arrays.stream(Capability.values()).flatMap(capability -> promise(capability).stream())
                .toList();
        if (!all.isEmpty()) {
            page.section("abilities");
        }
        all.forEach(promise -> {
            page.from("  ", promise.line(), promise.stated() ? "stated" : "inferred");
            page.plain("  - ability", promise.capability().word());
            page.quoted("    support", promise.yes() ? "yes" : "no");
            page.both("    reason", promise.reason());
            page.place("    ", promise.line());
        });
    }

    private Optional<Promise> promise(Capability capability) {
        return switch (capability) {
            case SECOND_CALL -> book.finding(AccountClues.TESTED_CALLS)
                    .filter(calls -> !calls.value().equals("1"))
                    .map(calls -> new Promise(capability, true, Text.of("Getestet mit bis zu {0} Anrufen je Leitung.",
                            "Tested with up to {0} calls per line.", calls.value()), calls.line(), true));
            case STATE_SYNC -> fact(Fact.Topic.SYNCHRONISATION)
                    .map(fact -> new Promise(capability, false, fact.sentence(), fact.line(), true));
            case FORWARDED_FROM_SHOWN -> book.facts().stream()
                    .filter(fact -> fact.topic() == Fact.Topic.KNOWN_LIMIT)
                    .filter(fact -> NOT_SHOWN.matcher(fact.sentence().german()).find())
                    .findFirst()
                    .map(fact -> new Promise(capability, false, new Text("Der Hinweis nennt das eine Einschränkung.",
                            "The note names it a limit."), fact.line(), false));
            default -> byCode(capability);
        };
    }

    private Optional<Promise> byCode(Capability capability) {
        List<NoteFinding> codes = capability.codes().stream().flatMap(code -> book.finding(Keys.code(code)).stream())
                .filter(this::verified)
                .toList();
        return codes.isEmpty() || codes.size() < capability.codes().size()
                ? Optional.empty()
                : Optional.of(new Promise(capability, true,
                        new Text("Die Codes dafür nennt der Hinweis geprüft.",
                                "The note calls the codes for it verified."),
                        codes.getFirst().line(), false));
    }

    private Optional<NoteFact> fact(Fact.Topic topic) {
        return book.facts().stream().filter(fact -> fact.topic() == topic).findFirst();
    }

    void facts(YamlPage page) {
        if (!book.facts().isEmpty()) {
            page.section("facts");
        }
        book.facts().forEach(fact -> {
            page.from("  ", fact.line(), "stated");
            page.plain("  - topic", fact.topic().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            page.both("    sentence", fact.sentence());
            page.both("    consequence", fact.consequence());
            page.place("    ", fact.line());
        });
    }
}
