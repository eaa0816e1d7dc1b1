package org.linewright.operations.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.operations.verify.VerifiedCode.Verdict;
import org.linewright.pbx.CodeOffer;
import org.linewright.pbx.OfferedCode;

/**
 * Tries every code from a line, looks by calls whether it did what it should, and takes it back. For one thread, which
 * waits for the calls.
 */
public final class VerificationRun {

    private static final Text STOPPED = new Text("die Prüfung wurde vorher abgebrochen",
            "the verification was stopped before");

    private final List<OfferedCode> codes;
    private final TestLines lines;
    private final Set<Feature> spared;
    private final Dialling dialling;
    private final Map<Feature, Text> stuck = new EnumMap<>(Feature.class);

    /**
     * @param codes the codes of the group
     * @param spared codes that are not dialled, because what they change cannot be put back
     */
    public VerificationRun(List<OfferedCode> codes, TestLines lines, Set<Feature> spared) {
        this.codes = List.copyOf(codes);
        this.lines = lines;
        this.spared = Set.copyOf(spared);
        this.dialling = new Dialling(this.codes, lines);
    }

    /** Every code that is offered, each once. */
    public static List<OfferedCode> codes(List<CodeOffer> offers) {
        return offers.stream()
                .flatMap(offer -> offer.codes().stream())
                .distinct()
                .sorted(Comparator.comparing(OfferedCode::feature))
                .toList();
    }

    /**
     * Tries them all, in their order; what is wrong with one spoils no other.
     *
     * @param told each row as soon as it is known
     */
    public List<VerifiedCode> run(Consumer<VerifiedCode> told) {
        return run(told, () -> true);
    }

    /**
     * The same, until somebody does not want it to go on.
     *
     * @param goesOn asked before each code; when it does not, no further one is tried
     */
    public List<VerifiedCode> run(Consumer<VerifiedCode> told, BooleanSupplier goesOn) {
        List<VerifiedCode> rows = new ArrayList<>();
        boolean going = true;
        for (OfferedCode code : codes) {
            going = going && goesOn.getAsBoolean();
            VerifiedCode row = going ? tried(code) : row(code, Verdict.NOT_TRIED, Optional.of(STOPPED));
            rows.add(row);
            told.accept(row);
        }
        return rows;
    }

    /** What is still switched although it was to be switched off, so far. */
    public List<Text> remains() {
        return List.copyOf(stuck.values());
    }

    private VerifiedCode tried(OfferedCode code) {
        Course course = Course.of(code.feature());
        Optional<Text> obstacle = obstacle(course);
        if (obstacle.isPresent()) {
            return row(code, Verdict.NOT_TRIED, obstacle);
        }
        Optional<Text> unready = dialling.missed(course.before());
        Optional<Text> wrong = unready.isPresent() ? Optional.empty() : dialling.missed(course.probes());
        boolean proved = unready.isEmpty() && wrong.isEmpty();
        if (!proved || course.switchesOn()) {
            takeBack(course);
        }
        if (unready.isPresent()) {
            return row(code, Verdict.NOT_TRIED,
                    Optional.of(Text.of("davor stimmte es nicht: {0}", "it was not right before: {0}",
                            unready.orElseThrow())));
        }
        return row(code, proved ? Verdict.VERIFIED : Verdict.NOT_VERIFIED, wrong);
    }

    private Optional<Text> obstacle(Course course) {
        if (spared.contains(course.feature())) {
            return Optional.of(new Text("der Code ändert, was sich nicht wiederherstellen lässt",
                    "the code changes what cannot be put back"));
        }
        Set<Party> missing = EnumSet.copyOf(course.parties());
        missing.removeAll(lines.parties());
        if (!missing.isEmpty()) {
            return Optional.of(Text.of("dafür fehlt noch eine Leitung: {0}", "another line is needed for it: {0}",
                    Text.list(missing.stream().map(Party::label).toList())));
        }
        return stuck.entrySet()
                .stream()
                .filter(left -> spoils(left.getKey(), course))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Its own code may be tried again; a hidden number disturbs nobody else. */
    private static boolean spoils(Feature left, Course course) {
        return left != course.feature() && left != Feature.CLIR_OFF && course.parties().contains(Party.CALLER);
    }

    private void takeBack(Course course) {
        boolean taken = course.undo().stream().anyMatch(dialling::taken);
        boolean trusted = taken && course.switchesOn();
        if (!trusted && dialling.missed(course.plain()).isPresent()) {
            stuck.put(course.undo().getFirst(), course.switchesOn()
                    ? Text.of("«{0}» ließ sich nicht zurücknehmen", "“{0}” could not be taken back",
                            course.feature().label())
                    : Text.of("«{0}» hat nicht gewirkt", "“{0}” had no effect", course.feature().label()));
        }
    }

    private static VerifiedCode row(OfferedCode code, Verdict verdict, Optional<Text> reason) {
        return new VerifiedCode(code.feature(), code.template(), code.label(), code.remark(), verdict, reason);
    }
}
