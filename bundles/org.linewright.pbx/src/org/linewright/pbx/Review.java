package org.linewright.pbx;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Spoken;
import org.linewright.core.line.Stagger;
import org.linewright.core.line.UserNames;

/** What the data of a profile says about a group. */
record Review(PbxProfile profile, LineGroup group) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration SHORTEST_PROOF = Duration.ofSeconds(10);
    private static final int SHOWN = 5;

    List<Trouble> troubles() {
        return Stream.of(values(), lines(), times(), unknownExtras(), missingPlaces(),
                new CodeCollisions(group).troubles(), new CallReview(profile, group).troubles(), advice())
                .flatMap(List::stream).toList();
    }

    private List<Trouble> values() {
        return profile.fields().stream()
                .filter(field -> !group.lines().isEmpty() || LineSpots.of(field.key()).isEmpty())
                .flatMap(field -> field.wrong(field.in(group)).stream())
                .toList();
    }

    private List<Trouble> lines() {
        List<String> broken = profile.names().broken(group.lines().stream().map(Line::user).toList());
        String shown = UserNames.of(broken.stream().limit(SHOWN).toList()).expression();
        return Stream.of(
                group.lines().isEmpty() ? List.of(PbxTrouble.NO_LINES.about().at(Keys.USER)) : List.<Trouble>of(),
                broken.isEmpty()
                        ? List.<Trouble>of()
                        : List.of(PbxTrouble.NAME_FORM.about(broken.size(),
                                group.lines().size(), broken.size() > SHOWN ? shown + " …" : shown,
                                profile.names().words())
                                .at(Keys.USER)))
                .flatMap(List::stream).toList();
    }

    private List<Trouble> times() {
        Duration reregister = group.registrar().reregister();
        KeepAlive keepAlive = group.registrar().keepAlive();
        return Stream.of(
                reregister.compareTo(SHORTEST) < 0
                        ? List.of(PbxTrouble.REREGISTER_ZERO.about(Spoken.of(reregister)).at(Keys.REREGISTER))
                        : Stagger.of(group).troubles(),
                keepAlive.method() != KeepAlive.Method.NONE && keepAlive.interval().compareTo(SHORTEST) < 0
                        ? List.of(PbxTrouble.KEEP_ALIVE_ZERO.about(Spoken.of(keepAlive.interval()))
                                .at(Keys.KEEP_ALIVE_INTERVAL))
                        : List.<Trouble>of(),
                proof(group.registrar().prove()))
                .flatMap(List::stream).toList();
    }

    private static List<Trouble> proof(Duration prove) {
        return prove.isZero() || prove.compareTo(SHORTEST_PROOF) >= 0
                ? List.of()
                : List.of(PbxTrouble.PROVE_SHORT.about(Spoken.of(prove), Spoken.of(SHORTEST_PROOF)).at(Keys.PROVE));
    }

    private List<Trouble> unknownExtras() {
        return group.extras().keySet().stream()
                .filter(name -> profile.field(Keys.extra(name)).isEmpty())
                .map(name -> PbxTrouble.EXTRA_UNKNOWN.about(name).at(Keys.extra(name)))
                .toList();
    }

    private List<Trouble> missingPlaces() {
        return group.codes().entrySet().stream()
                .flatMap(code -> missing(code.getKey(), code.getValue()).stream().map(place -> PbxTrouble.CODE_PLACE
                        .about(code.getValue(), code.getKey().label(), "<" + place + ">")
                        .at(Keys.code(code.getKey()))))
                .toList();
    }

    private static Set<Place> missing(Feature feature, CodeTemplate template) {
        Set<Place> missing = switch (feature) {
            case PICKUP_EXTENSION, FORWARD_ALWAYS_ON -> EnumSet.of(Place.NUMBER);
            case FORWARD_AFTER_ON -> EnumSet.of(Place.NUMBER, Place.SECONDS);
            default -> EnumSet.noneOf(Place.class);
        };
        missing.removeAll(template.places());
        return missing;
    }

    private List<Trouble> advice() {
        return profile.advice().stream().flatMap(advice -> {
            String value = profile.field(advice.key()).map(field -> field.in(group)).orElse("");
            return advice.due(value, group)
                    ? Stream.of(advice.kind().about(value, group.enabledLines()).at(advice.key()))
                    : Stream.empty();
        }).toList();
    }
}
