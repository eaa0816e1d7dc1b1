package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.Prefixes;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.TrunkCodes;

/** Every value of a location but its id. */
final class LocationParts {

    static final List<Part<Location, ?>> ALL = all();

    private LocationParts() {
    }

    private static List<Part<Location, ?>> all() {
        List<Part<Location, ?>> parts = new ArrayList<>(List.of(
                new Part<>("name", Text.same("Name"), value -> value, Location::name, Location::withName),
                new Part<>("region", new Text("Land", "Country"), value -> value, Location::region,
                        Location::withRegion),
                new Part<>("areaCode", new Text("Ortsvorwahl", "Area code"), value -> value, Location::areaCode,
                        Location::withAreaCode),
                new Part<>("prefixes", new Text("Vorwahlen", "Prefixes"), LocationParts::words, Location::prefixes,
                        Location::withPrefixes),
                new Part<>("stock", new Text("Rufnummern", "Numbers"), LocationParts::words, Location::stock,
                        Location::withStock),
                new Part<>("trunk", new Text("Amtskennziffern", "Trunk codes"), LocationParts::words, Location::trunk,
                        Location::withTrunk),
                new Part<>("strip", new Text("Abgeschnittene Kennziffern", "Stripped codes"), LocationParts::words,
                        Location::strip, Location::withStrip),
                new Part<>("special", new Text("Sonderrufnummern", "Special numbers"), list -> String.join(", ", list),
                        Location::special, Location::withSpecial),
                habit("international", new Text("Immer international", "Always international"),
                        value -> value.stream().map(Destination::word).collect(Collectors.joining(", ")),
                        DialHabits::international, DialHabits::withInternational),
                habit("alwaysAreaCode", new Text("Im Ortsnetz immer mit Vorwahl", "Area code for local numbers"),
                        String::valueOf, DialHabits::alwaysAreaCode, DialHabits::withAlwaysAreaCode),
                habit("tailAsTones", new Text("Nachwahl als Töne", "Tail as tones"), String::valueOf,
                        DialHabits::tailAsTones, DialHabits::withTailAsTones),
                habit("shortened", new Text("Andere Standorte verkürzen", "Shorten to other sites"), String::valueOf,
                        DialHabits::shortened, DialHabits::withShortened),
                habit("vanity", new Text("Buchstaben als Ziffern", "Letters as digits"), String::valueOf,
                        DialHabits::vanity, DialHabits::withVanity),
                habit("project", new Text("Projektkennziffer", "Project code"), value -> value, DialHabits::project,
                        DialHabits::withProject),
                habit("callByCall", new Text("Call-by-Call", "Call-by-call"),
                        value -> value.stream().map(one -> one.destination() + " " + one.code())
                                .collect(Collectors.joining(", ")),
                        DialHabits::callByCall, DialHabits::withCallByCall),
                habit("display", new Text("Anzeige", "Display"), form -> form.word(), DialHabits::display,
                        DialHabits::withDisplay)));
        for (RuleKind kind : RuleKind.values()) {
            parts.add(new Part<>("rules." + kind.word(), kind.label(), LocationParts::words,
                    location -> location.rules(kind), (location, list) -> location.withRules(kind, list)));
        }
        parts.add(new Part<>("expectations", new Text("Erwartungen", "Expectations"), LocationParts::words,
                Location::expectations, Location::withExpectations));
        return List.copyOf(parts);
    }

    private static <T> Part<Location, T> habit(String key, Text label, Function<T, String> words,
            Function<DialHabits, T> read, BiFunction<DialHabits, T, DialHabits> write) {
        return new Part<>("habits." + key, label, words, location -> read.apply(location.habits()),
                (location, value) -> location.withHabits(write.apply(location.habits(), value)));
    }

    private static String words(Prefixes prefixes) {
        return said(prefixes.international(), prefixes.national());
    }

    private static String words(TrunkCodes codes) {
        return said(codes.local(), codes.national(), codes.international(), codes.internal());
    }

    private static String words(StripLists lists) {
        return Stream.of(lists.incoming(), lists.outgoing(), lists.forwarding())
                .map(list -> String.join(",", list))
                .collect(Collectors.joining(" · "))
                .replaceAll("^ · $|^ ·  · $", "");
    }

    private static String words(NumberStock stock) {
        return Stream.of(stock.blocks().stream().map(LocationParts::words),
                stock.direct().stream().map(number -> number.number() + " → " + number.extension()),
                Stream.of(stock.siteCode()).filter(code -> !code.isEmpty()))
                .flatMap(words -> words)
                .collect(Collectors.joining("; "));
    }

    private static String words(NumberBlock block) {
        String ranges = block.extensions().ranges().stream().map(Object::toString).collect(Collectors.joining(","));
        String prefixes = block.extensions().prefixes().isEmpty()
                ? ""
                : String.join(",", block.extensions().prefixes()) + "… (" + block.extensions().shortest() + "–"
                        + block.extensions().longest() + ")";
        return (block.base() + " " + ranges + " " + prefixes).strip();
    }

    private static String words(RuleList list) {
        return list.rules().stream().map(LocationParts::words).collect(Collectors.joining("; "))
                + (list.all() ? " (*)" : "");
    }

    private static String words(NumberRule rule) {
        return (rule.on() ? "" : "– ") + rule.search() + " → " + rule.replace();
    }

    private static String words(List<Expectation> expectations) {
        return expectations.stream()
                .map(one -> one.number() + " → " + one.result())
                .collect(Collectors.joining("; "));
    }

    private static String said(String... words) {
        return String.join("", words).isEmpty() ? "" : String.join(" · ", words);
    }
}
