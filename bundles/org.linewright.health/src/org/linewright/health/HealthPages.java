package org.linewright.health;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.diagnostics.parcel.ParcelContents;

/** What there is to say of the parts of the program as plain text, for support. Lines end with a line feed. */
public final class HealthPages {

    private static final Text FINE = new Text("Alle Teile des Programms laufen.", "All parts of the program work.");

    private HealthPages() {
    }

    /** The same contents with all there is to say; looks, so not on the UI thread. */
    public static ParcelContents in(ParcelContents contents, Health health) {
        return contents.withPage("bundles.txt", of(health.bundles()))
                .withPage("health.txt", of(health.ailments(), contents.locale()));
    }

    /** Each ailment with its reasons and what to do. */
    public static String of(List<Ailment> ailments, Locale locale) {
        return ailments.isEmpty()
                ? FINE.in(locale) + "\n"
                : ailments.stream().flatMap(one -> lines(one, locale)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Each bundle with its state. */
    public static String of(List<BundleStanding> bundles) {
        return bundles.stream()
                .map(one -> String.format("%4d %-10s %s %s", one.id(), one.state(), one.name(), one.version()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Ailment one, Locale locale) {
        Stream<String> head = Stream.of(one.trouble().sentence().in(locale) + " (" + one.trouble().code() + ")");
        Stream<String> tail = Stream.of("  → " + one.trouble().remedy().in(locale));
        return Stream.of(head, one.reasons().stream().map(reason -> "  " + reason.in(locale)), tail)
                .flatMap(lines -> lines);
    }
}
