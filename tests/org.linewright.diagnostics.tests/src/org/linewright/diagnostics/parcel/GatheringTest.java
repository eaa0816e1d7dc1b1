package org.linewright.diagnostics.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.diagnostics.FakeWire;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.diagnostics.check.Told;
import org.linewright.diagnostics.check.Told.Remark;
import org.linewright.diagnostics.check.Verdict;
import org.linewright.diagnostics.live.Report;
import org.linewright.fakes.VirtualTimers;

/** What goes into the file for support, the same for every face. */
class GatheringTest {

    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");
    private static final Path FOLDER = Path.of("configuration");
    private static final List<Path> LOGS = List.of(Path.of("framework.log"));
    private static final Told TOLD = new Told(List.of(), List.of(new Remark(Subject.named("groups/office.yaml"),
            "groups/office.yaml", ParcelTrouble.THERE.about("x").at("registrar.host").because("ENOENT"))));

    private final List<Examined> examined = new ArrayList<>();
    private final Gathering gathering = gathering(Locale.ENGLISH);

    private Gathering gathering(Locale reader) {
        return new Gathering(ParcelContents.of("Linewright 0.1.0", AT, ZoneId.of("Europe/Berlin"), reader), LOGS,
                seen -> {
                    examined.add(seen);
                    return List.of(finding("asked"));
                });
    }

    private static Finding finding(String check) {
        return new Finding(check, "", Verdict.PASSED, Subject.named("all"), Text.same("a"), Text.same("b"),
                Text.same("c"), List.of(), Optional.empty());
    }

    private static Held held(Outcome<Told> files) {
        return Held.of(FOLDER, Configuration.EMPTY, files, Examined.nothing(AT));
    }

    private static String page(ParcelContents contents) {
        return contents.pages().stream().filter(page -> page.name().equals("configuration.txt")).map(Page::text)
                .findFirst().orElseThrow();
    }

    @Test
    void whatWasFoundLastIsInItAndNothingIsAskedAnew() {
        Report report = Report.after(List.of(), List.of(finding("live")), AT, true);
        ParcelContents all = gathering.of(held(Outcome.done(TOLD)).reported(Optional.of(report)));
        assertEquals(List.of(finding("live")), all.findings());
        assertEquals(List.of(), examined);
    }

    @Test
    void whenNobodyLooksAfterTheLinesTheChecksAreAskedWithWhatWasFoundInTheFiles() {
        assertEquals(List.of(finding("asked")), gathering.of(held(Outcome.done(TOLD))).findings());
        assertEquals(List.of(Examined.nothing(AT).withTold(TOLD)), examined);
    }

    @Test
    void filesThatNobodyCouldLookAtAreNoReasonToAskNothing() {
        Trouble why = ParcelTrouble.UNWRITABLE.about("x");
        ParcelContents all = gathering.of(held(Outcome.refused(why)));
        assertEquals(List.of(Examined.nothing(AT)), examined);
        assertTrue(page(all).contains(why.sentence().english()), page(all));
    }

    @Test
    void theRecordingAndTheLogsComeWithIt() {
        VirtualTimers time = new VirtualTimers();
        Recording recording = Tracer.over(new FakeWire(time)).begin(TraceWish.usual(), time, time).result()
                .orElseThrow();
        ParcelContents all = gathering.of(held(Outcome.done(TOLD)).recorded(Optional.of(recording)));
        assertEquals(Optional.of(recording), all.recording());
        assertEquals(LOGS, all.logs());
        assertEquals(Optional.of(FOLDER), all.folder());
    }

    @Test
    void eachRemarkStandsThereWithItsFileItsFieldAndWhatToDo() {
        Trouble about = TOLD.remarks().getFirst().trouble();
        assertEquals("groups/office.yaml: " + about.sentence().english() + " (LW-DIAG-301 registrar.host)\n  → "
                + about.remedy().english() + "\n  | ENOENT\n", page(gathering.of(held(Outcome.done(TOLD)))));
    }

    @Test
    void filesWithoutARemarkAreFineInTheWordsOfTheReader() {
        Held fine = held(Outcome.done(new Told(List.of(), List.of())));
        assertEquals("Nothing is wrong in the files.\n", page(gathering.of(fine)));
        assertEquals("In den Dateien ist nichts zu beanstanden.\n", page(gathering(Locale.GERMAN).of(fine)));
    }

    @Test
    void ofAConfigurationThatCannotBeHadOnlyTheReasonIsInIt() {
        Trouble why = ParcelTrouble.UNWRITABLE.about("x");
        ParcelContents bare = gathering.without(List.of(why));
        assertEquals(Optional.empty(), bare.folder());
        assertEquals(List.of(), bare.logs());
        assertEquals(List.of(), examined);
        assertEquals(why.sentence().english() + " (" + why.code() + ")\n  → " + why.remedy().english() + "\n",
                page(bare));
    }
}
