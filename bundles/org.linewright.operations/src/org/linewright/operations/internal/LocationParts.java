package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
                new Part<>("name", Text.same("Name"), Text::orEmpty, Location::name, Location::withName),
                new Part<>("region", new Text("Land", "Country"), Text::orEmpty, Location::region,
                        Location::withRegion),
                new Part<>("areaCode", new Text("Ortsvorwahl", "Area code"), Text::orEmpty, Location::areaCode,
                        Location::withAreaCode),
                new Part<>("prefixes", new Text("Vorwahlen", "Prefixes"), LocationParts::words, Location::prefixes,
                        Location::withPrefixes),
                new Part<>("stock", new Text("Rufnummern", "Numbers"), LocationParts::words, Location::stock,
                        Location::withStock),
                new Part<>("trunk", new Text("Amtskennziffern", "Trunk codes"), LocationParts::words, Location::trunk,
                        Location::withTrunk),
                new Part<>("strip", new Text("Abgeschnittene Kennziffern", "Stripped codes"), LocationParts::words,
                        Location::strip, Location::withStrip),
                new Part<>("special", new Text("Sonderrufnummern", "Special numbers"),
                        list -> Text.orEmpty(String.join(", ", list)),
                        Location::special, Location::withSpecial),
                habit("international", new Text("Immer international", "Always international"),
                        LocationParts::words,
                        DialHabits::international, DialHabits::withInternational),
                habit("alwaysAreaCode", new Text("Im Ortsnetz immer mit Vorwahl", "Area code for local numbers"),
                        Text::yesOrNo, DialHabits::alwaysAreaCode, DialHabits::withAlwaysAreaCode),
                habit("tailAsTones", new Text("Nachwahl als Töne", "Tail as tones"), Text::yesOrNo,
                        DialHabits::tailAsTones, DialHabits::withTailAsTones),
                habit("shortened", new Text("Andere Standorte verkürzen", "Shorten to other sites"), Text::yesOrNo,
                        DialHabits::shortened, DialHabits::withShortened),
                habit("vanity", new Text("Buchstaben als Ziffern", "Letters as digits"), Text::yesOrNo,
                        DialHabits::vanity, DialHabits::withVanity),
                habit("project", new Text("Projektkennziffer", "Project code"), Text::orEmpty, DialHabits::project,
                        DialHabits::withProject),
                habit("callByCall", new Text("Call-by-Call", "Call-by-call"),
                        value -> Text.orEmpty(value.stream().map(one -> one.destination() + " " + one.code())
                                .collect(Collectors.joining(", "))),
                        DialHabits::callByCall, DialHabits::withCallByCall),
                habit("display", new Text("Anzeige", "Display"), form -> Text.same(form.word()), DialHabits::display,
                        DialHabits::withDisplay)));
        for (RuleKind kind : RuleKind.values()) {
            parts.add(new Part<>("rules." + kind.word(), kind.label(), LocationParts::words,
                    location -> location.rules(kind), (location, list) -> location.withRules(kind, list)));
        }
        parts.add(new Part<>("expectations", new Text("Erwartungen", "Expectations"), LocationParts::words,
                Location::expectations, Location::withExpectations));
        return List.copyOf(parts);
    }

    private static <T> Part<Location, T> habit(String key, Text label, Function<T, Text> words,
            Function<DialHabits, T> read, BiFunction<DialHabits, T, DialHabits> write) {
        return new Part<>("habits." + key, label, words, location -> read.apply(location.habits()),
                (location, value) -> location.withHabits(write.apply(location.habits(), value)));
    }

    private static Text words(Set<Destination> international) {
        return Text.list(international.stream().map(Destination::label).toList());
    }

    private static Text words(Prefixes prefixes) {
        return said(prefixes.international(), prefixes.national());
    }

    private static Text words(TrunkCodes codes) {
        return said(codes.local(), codes.national(), codes.international(), codes.internal());
    }

    private static Text words(StripLists lists) {
        return Text.orEmpty(Stream.of(lists.incoming(), lists.outgoing(), lists.forwarding())
                .map(list -> String.join(",", list))
                .collect(Collectors.joining(" · "))
                .replaceAll("^ · $|^ ·  · $", ""));
    }

    private static Text words(NumberStock stock) {
        return Text.orEmpty(Stream.of(stock.blocks().stream().map(LocationParts::spelled),
                stock.direct().stream().map(number -> number.number() + " → " + number.extension()),
                Stream.of(stock.siteCode()).filter(code -> !code.isEmpty()))
                .flatMap(words -> words)
                .collect(Collectors.joining("; ")));
    }

    private static String spelled(NumberBlock block) {
        String ranges = block.extensions().ranges().stream().map(Object::toString).collect(Collectors.joining(","));
        String prefixes = block.extensions().prefixes().isEmpty()
                ? ""
                : String.join(",", block.extensions().prefixes()) + "… (" + block.extensions().shortest() + "–"
                        + block.extensions().longest() + ")";
        return (block.base() + " " + ranges + " " + prefixes).strip();
    }

    private static Text words(RuleList list) {
        return Text.orEmpty(list.rules().stream().map(LocationParts::spelled).collect(Collectors.joining("; "))
                + (list.all() ? " (*)" : ""));
    }

    private static String spelled(NumberRule rule) {
        return (rule.on() ? "" : "– ") + rule.search() + " → " + rule.replace();
    }

    private static Text words(List<Expectation> expectations) {
        return Text.orEmpty(expectations.stream()
                .map(one -> one.number() + " → " + one.result())
                .collect(Collectors.joining("; ")));
    }

    private static Text said(String... words) {
        return String.join("", words).isEmpty() ? Text.EMPTY : Text.same(String.join(" · ", words));
    }
}
