package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Codec;
import org.linewright.core.line.Feature;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.Spoken;

/** Every value of a group but its id and its lines. */
final class GroupParts {

    /** The key of the version of the driver's settings. */
    static final String SETTINGS = "settings";

    private static final List<Part<LineGroup, ?>> GENERAL = List.of(
            new Part<>("name", Text.same("Name"), Text::orEmpty, LineGroup::name, LineGroup::withName),
            new Part<>("driver", new Text("Treiber", "Driver"), Text::orEmpty, LineGroup::driver,
                    LineGroup::withDriver),
            new Part<>("location", new Text("Standort", "Location"),
                    (Optional<String> value) -> Text.orEmpty(value.orElse("")),
                    LineGroup::location, LineGroup::withLocation),
            new Part<>(SETTINGS, new Text("Version der Einstellungen", "Version of the settings"),
                    version -> Text.same(Integer.toString(version.number())), LineGroup::settings,
                    LineGroup::withSettings));

    private static final List<Part<LineGroup, ?>> REGISTRAR = List.of(
            Part.registrar("host", new Text("Registrar/IP-Adresse", "Registrar/IP address"), Text::orEmpty,
                    Registrar::host, Registrar::withHost),
            Part.registrar("port", Text.same("Port"),
                    (OptionalInt port) -> Text.orEmpty(port.isPresent() ? Integer.toString(port.getAsInt()) : ""),
                    Registrar::port, Registrar::withPort),
            Part.registrar("domain", new Text("Domäne", "Domain"),
                    (Optional<String> domain) -> Text.orEmpty(domain.orElse("")),
                    Registrar::domain, Registrar::withDomain),
            Part.registrar("reregister", new Text("Reregister nach", "Re-register after"),
                    time -> Text.same(Spoken.of(time)), Registrar::reregister, Registrar::withReregister),
            Part.registrar("delay", new Text("Register-Verzögerung", "Register delay"),
                    time -> Text.same(Spoken.of(time)), Registrar::delay, Registrar::withDelay),
            Part.registrar("keepAlive.method", new Text("NAT Refresh", "NAT refresh"),
                    method -> Text.same(method.name().toLowerCase(Locale.ROOT)), old -> old.keepAlive().method(),
                    (old, method) -> old.withKeepAlive(new KeepAlive(method, old.keepAlive().interval()))),
            Part.registrar("keepAlive.interval", new Text("NAT-Refresh-Intervall", "NAT refresh interval"),
                    time -> Text.same(Spoken.of(time)), old -> old.keepAlive().interval(),
                    (old, time) -> old.withKeepAlive(new KeepAlive(old.keepAlive().method(), time))),
            Part.registrar("prove", new Text("Erreichbarkeit prüfen alle", "Prove reachability every"),
                    time -> Text.same(Spoken.of(time)), Registrar::prove, Registrar::withProve));

    private static final List<Part<LineGroup, ?>> MEDIA = List.of(
            new Part<>("media.pbx", new Text("Audio-Codecs Richtung PBX", "Audio codecs towards the PBX"),
                    GroupParts::words, group -> group.media().towardsPbx(),
                    (old, codecs) -> old.withMedia(new Media(codecs, old.media().towardsClient()))),
            new Part<>("media.client", new Text("Audio-Codecs Richtung Client", "Audio codecs towards the client"),
                    GroupParts::words, group -> group.media().towardsClient(),
                    (old, codecs) -> old.withMedia(new Media(old.media().towardsPbx(), codecs))));

    private GroupParts() {
    }

    /** The parts that any of these groups has. */
    static List<Part<LineGroup, ?>> of(LineGroup... groups) {
        List<Part<LineGroup, ?>> parts = new ArrayList<>();
        Stream.of(GENERAL, REGISTRAR, MEDIA, CallParts.ALL).forEach(parts::addAll);
        Set<Feature> features = new TreeSet<>();
        Set<String> extras = new TreeSet<>();
        Stream.of(groups).forEach(group -> {
            features.addAll(group.codes().keySet());
            extras.addAll(group.extras().keySet());
        });
        features.forEach(feature -> parts.add(Part.entry("codes." + feature.word(), feature.label(), feature,
                LineGroup::codes, LineGroup::withCodes)));
        extras.forEach(extra -> parts.add(Part.entry("extras." + extra, Text.same(extra), extra, LineGroup::extras,
                LineGroup::withExtras)));
        return parts;
    }

    private static Text words(List<Codec> codecs) {
        return Text.orEmpty(codecs.stream().map(Codec::label).collect(Collectors.joining(", ")));
    }
}
