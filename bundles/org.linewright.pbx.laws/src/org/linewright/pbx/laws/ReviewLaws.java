package org.linewright.pbx.laws;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxDriver;

/** What a review has to be. */
final class ReviewLaws {

    static final List<DriverLaw> ALL = List.of(
            DriverLaw.quick(LawTrouble.DRAFT_REVIEW, ReviewLaws::severe),
            DriverLaw.quick(LawTrouble.REGISTRAR, ReviewLaws::unasked),
            DriverLaw.quick(LawTrouble.MEMORY, ReviewLaws::remembering),
            DriverLaw.quick(LawTrouble.FIELD_NAMED, ReviewLaws::homeless),
            DriverLaw.quick(LawTrouble.DATA_TOO, ReviewLaws::concealed),
            DriverLaw.quick(LawTrouble.ANSWER, ReviewLaws::wordless),
            DriverLaw.quick(LawTrouble.HOSTILE, ReviewLaws::throwing));

    private static final int GROUPS = 200;
    private static final long SEED = 5060;
    private static final int SHOWN = 200;

    private ReviewLaws() {
    }

    private static Stream<Trouble> severe(Specimen specimen) {
        return specimen.one().review(specimen.draft()).stream()
                .filter(trouble -> trouble.severe() && !trouble.field().startsWith("codes."))
                .map(trouble -> LawTrouble.DRAFT_REVIEW.about(trouble.field(), trouble.sentence(), trouble.remedy())
                        .at(trouble.field()));
    }

    private static Stream<Trouble> unasked(Specimen specimen) {
        LineGroup nowhere = specimen.draft("", List.of(Specimen.line(specimen.user())));
        return specimen.hostPreset() || specimen.profile().field(Keys.HOST).isEmpty()
                || specimen.one().review(nowhere).stream().anyMatch(Trouble::severe)
                        ? Stream.empty()
                        : Stream.of(LawTrouble.REGISTRAR.about(Keys.HOST).at(Keys.HOST));
    }

    private static Stream<Trouble> remembering(Specimen specimen) {
        PbxDriver same = specimen.one();
        return groups(specimen).flatMap(group -> differ(same.review(group), same.review(group))
                .or(() -> differ(same.review(group), specimen.one().review(group)))
                .map(LawTrouble.MEMORY::about)
                .stream()).limit(1);
    }

    private static Stream<Trouble> homeless(Specimen specimen) {
        return groups(specimen).flatMap(group -> specimen.one().review(group).stream())
                .filter(Objects::nonNull)
                .filter(trouble -> trouble.field().isEmpty())
                .map(trouble -> LawTrouble.FIELD_NAMED.about(trouble.code(), trouble.sentence()))
                .distinct();
    }

    private static Stream<Trouble> concealed(Specimen specimen) {
        return groups(specimen).flatMap(group -> {
            List<Trouble> answer = specimen.one().review(group);
            return specimen.profile().review(group).stream().filter(trouble -> !answer.contains(trouble));
        }).map(trouble -> LawTrouble.DATA_TOO.about(trouble.code(), trouble.field(), trouble.sentence())
                .at(trouble.field())).distinct();
    }

    private static Stream<Trouble> wordless(Specimen specimen) {
        return groups(specimen).flatMap(group -> {
            List<Trouble> ofTheData = specimen.profile().review(group);
            return specimen.one().review(group).stream().filter(trouble -> !ofTheData.contains(trouble));
        }).filter(trouble -> !usable(trouble)).map(ReviewLaws::wordless).distinct();
    }

    private static boolean usable(Trouble trouble) {
        return trouble != null && CodeLaws.CODE.matcher(trouble.code()).matches() // framework-driven null: a driver's
                && !trouble.sentence().equals(trouble.remedy()) && WordLaws.spoken(trouble.sentence())
                && WordLaws.spoken(trouble.remedy());
    }

    private static Trouble wordless(Trouble trouble) {
        return trouble == null // framework-driven null: a driver's
                ? LawTrouble.ANSWER.about("null", "", "")
                : LawTrouble.ANSWER.about(trouble.code(), trouble.field(), trouble.sentence()).at(trouble.field());
    }

    private static Stream<Trouble> throwing(Specimen specimen) {
        return new HostileGroups(specimen, new Random(SEED)).groups(GROUPS)
                .flatMap(group -> thrown(specimen.one(), group).stream())
                .limit(1);
    }

    private static Optional<Trouble> thrown(PbxDriver driver, LineGroup group) {
        try {
            driver.review(group);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError thrown) {
            String shown = group.toString().replaceAll("\\p{Cntrl}", "�");
            return Optional.of(LawTrouble.HOSTILE
                    .about(thrown, shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown)
                    .because(Stream.of(thrown.getStackTrace()).limit(1).map(String::valueOf).findFirst().orElse("")));
        }
    }

    /** A whole one, one without lines, one without a registrar. */
    private static Stream<LineGroup> groups(Specimen specimen) {
        return Stream.of(specimen.draft(), specimen.draft("sip:nobody", List.of()),
                specimen.draft("", List.of(Specimen.line(specimen.user()))));
    }

    /** What only one of two answers says. */
    static Optional<String> differ(List<Trouble> one, List<Trouble> other) {
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(Stream.concat(one.stream().filter(trouble -> !other.contains(trouble)),
                        other.stream().filter(trouble -> !one.contains(trouble)))
                        .map(trouble -> trouble.code() + " " + trouble.sentence().english())
                        .findFirst()
                        .orElse("another order"));
    }
}
