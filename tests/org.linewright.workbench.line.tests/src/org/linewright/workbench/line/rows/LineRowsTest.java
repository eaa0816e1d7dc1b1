package org.linewright.workbench.line.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Reach;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Statuses;

class LineRowsTest {

    private static final Reader GERMAN = new Reader(Locale.GERMAN, ZoneOffset.UTC);

    private final LineRows rows = new LineRows(GERMAN);

    @Test
    void showsEveryLineInTheOrderOfTheConfiguration() {
        lines(group("a", "9", "10", "1"), group("b", "5"));
        assertEquals(List.of("a/9", "a/10", "a/1", "b/5"), shown());
        assertEquals(4, rows.visible().total());
    }

    @Test
    void sortsNumbersAsNumbers() {
        lines(group("a", "10", "9", "007", "max.m", "100"));
        sort(LineColumn.USER, true);
        assertEquals(List.of("a/007", "a/9", "a/10", "a/100", "a/max.m"), shown());
        sort(LineColumn.USER, false);
        assertEquals(List.of("a/max.m", "a/100", "a/10", "a/9", "a/007"), shown());
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnSortsAnyRows(LineColumn column) {
        List<String> users = new ArrayList<>(IntStream.range(0, 500).mapToObj(Integer::toString).toList());
        Collections.shuffle(users, new Random(3));
        lines(group("a", users.toArray(String[]::new)));
        Random random = new Random(4);
        users.forEach(user -> {
            if (random.nextBoolean()) {
                rows.statuses(List.of(status("a", user, LineState.values()[random.nextInt(7)])));
            }
        });
        sort(column, true);
        for (int place = 1; place < rows.visible().size(); place++) {
            assertTrue(column.order().compare(rows.visible().at(place - 1), rows.visible().at(place)) <= 0);
        }
    }

    @Test
    void filtersByWordsInAnyColumn() {
        lines(group("berlin", "101", "102"), group("bonn", "101"));
        rows.statuses(List.of(status("berlin", "102", LineState.REFUSED)));
        filter("bonn");
        assertEquals(List.of("bonn/101"), shown());
        filter("ABGEWIESEN berlin");
        assertEquals(List.of("berlin/102"), shown());
        filter("nirgends");
        assertEquals(List.of(), shown());
        filter(" ");
        assertEquals(3, rows.visible().size());
    }

    @Test
    void filtersByRangesAsTheyAreTypedInAGroup() {
        lines(group("a", "150", "177", "199", "200", "210", "220", "221"));
        filter("150;200-220");
        assertEquals(List.of("a/150", "a/200", "a/210", "a/220"), shown());
    }

    @Test
    void aStatusChangesItsRowAndNoOther() {
        lines(group("a", "1", "2", "3"));
        sort(LineColumn.STATE, true);
        assertEquals(List.of(new LineId(new GroupId("a"), "2")),
                rows.statuses(List.of(status("a", "2", LineState.REGISTERED))));
        assertEquals(List.of("a/1", "a/2", "a/3"), shown(), "nothing jumps");
        assertEquals("angemeldet", LineColumn.STATE.cell(rows.visible().at(1), GERMAN));
        rows.arrange();
        assertEquals(List.of("a/2", "a/1", "a/3"), shown());
        assertEquals(1, rows.visible().registered());
    }

    @Test
    void aStatusOfALineThatIsNotThereChangesNothing() {
        lines(group("a", "1"));
        assertEquals(List.of(), rows.statuses(List.of(status("x", "1", LineState.REGISTERED))));
        assertEquals(1, rows.visible().total());
    }

    @Test
    void keepsWhatIsKnownWhenTheConfigurationChanges() {
        lines(group("a", "1", "2"));
        LineStatus known = status("a", "2", LineState.REGISTERED);
        rows.statuses(List.of(known));
        filter("a");
        rows.lines(List.of(group("a", "2", "3")), Statuses.of(List.of(known)));
        rows.arrange();
        assertEquals(LineState.REGISTERED, rows.visible().at(0).state());
        assertEquals(OptionalInt.of(1), rows.visible().place(new LineId(new GroupId("a"), "3")));
        assertEquals(OptionalInt.empty(), rows.visible().place(new LineId(new GroupId("a"), "1")));
        rows.forgetStatuses();
        assertEquals(LineState.STOPPED, rows.visible().at(0).state());
    }

    @Test
    void saysWhatIsKnownInEachColumn() {
        lines(group("a", "1"));
        rows.statuses(List.of(status("a", "1", LineState.REGISTERED)));
        LineRow row = rows.visible().at(0);
        assertEquals(List.of("angemeldet", "1", "Gruppe a", "600 s", "09:08:07", "12,3 ms", "", "192.0.2.7:5060",
                "alles gut", "200 OK"),
                List.of(LineColumn.values()).stream().map(column -> column.cell(row, GERMAN)).toList());
    }

    @Test
    void aRegisteredLineThatIsNotReachedSaysSoAndIsAmber() {
        lines(group("a", "1"));
        LineStatus status = status("a", "1", LineState.REGISTERED);
        Instant at = Instant.parse("2026-11-24T09:08:07Z");
        rows.statuses(List.of(status.with(Reach.NOT_TRIED.proven(at, Text.same("kam an")), status.reason())));
        LineRow fine = rows.visible().at(0);
        assertEquals("erreichbar 09:08:07", LineColumn.REACH.cell(fine, GERMAN));
        assertEquals(Icon.LINE_UP, new StateIcon(fine).icon());
        rows.statuses(List.of(status.with(Reach.NOT_TRIED.failed(at, Text.same("408")), Text.same("weg"))));
        LineRow lost = rows.visible().at(0);
        assertEquals("angemeldet, aber nicht erreichbar", LineColumn.STATE.cell(lost, GERMAN));
        assertEquals("nicht erreichbar 09:08:07", LineColumn.REACH.cell(lost, GERMAN));
        assertEquals(Icon.LINE_UNREACHED, new StateIcon(lost).icon());
        assertTrue(new LineStory(lost, GERMAN).paragraphs().stream().anyMatch(one -> one.warning()
                && one.words().german().contains("Zuletzt verloren um 09:08:07")));
    }

    private void lines(LineGroup... groups) {
        rows.lines(List.of(groups), Statuses.NONE);
        rows.arrange();
    }

    private void sort(LineColumn column, boolean ascending) {
        rows.sort(column, ascending);
        rows.arrange();
    }

    private void filter(String words) {
        rows.filter(words);
        rows.arrange();
    }

    private List<String> shown() {
        return IntStream.range(0, rows.visible().size()).mapToObj(place -> rows.visible().at(place).id().toString())
                .toList();
    }

    private static LineGroup group(String id, String... users) {
        Registrar registrar = new Registrar("pbx.example", OptionalInt.empty(), Optional.empty(),
                Duration.ofSeconds(600), Duration.ofMillis(300), KeepAlive.OFF);
        return new LineGroup(new GroupId(id), "Gruppe " + id, "generic.sip", Optional.empty(), registrar, Media.G711,
                Map.of(), Map.of(),
                List.of(users).stream().map(user -> new Line(user, SecretReference.secret("all"))).toList());
    }

    private static LineStatus status(String group, String user, LineState state) {
        return new LineStatus(new LineId(new GroupId(group), user), user + "@pbx.example", state, Instant.EPOCH,
                Duration.ofSeconds(600), Duration.ofSeconds(600),
                Optional.of(Instant.parse("2026-11-24T09:08:07Z")), Duration.ofNanos(12_345_678),
                Optional.of(new InetSocketAddress("192.0.2.7", 5060)), Optional.empty(), "200 OK",
                new Text("alles gut", "all is well"), List.of(), 1);
    }
}
