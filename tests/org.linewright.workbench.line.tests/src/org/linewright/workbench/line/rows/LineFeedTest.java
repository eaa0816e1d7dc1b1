package org.linewright.workbench.line.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
import org.linewright.lines.SeenContact;
import org.linewright.operations.Wish;
import org.linewright.workbench.kit.Statuses;

/** What the table of lines is told, tells and wishes. */
class LineFeedTest {

    private static final Reader ENGLISH = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
    private static final GroupId GROUP = new GroupId("a");

    private final LineFeed feed = new LineFeed(ENGLISH);
    private final LineGroup group = group("100", "101", "102");

    @Test
    void otherLinesMoveTheRows() {
        assertTrue(feed.take(wanted(group)).moved());
        assertFalse(feed.take(wanted(group)).moved());
        LineFeed.Change fewer = feed.take(wanted(group("100")));
        assertTrue(fewer.moved());
        assertEquals(1, fewer.rows().size());
    }

    @Test
    void aLineThatToldHowItDoesBeforeItWasThereIsShownSo() {
        LineStatus early = status("102", LineState.REGISTERED, List.of());
        feed.take(wanted(group("100"), early));
        LineFeed.Change come = feed.take(wanted(group("100"), early).of(List.of(group), Statuses.of(List.of(early))));
        assertTrue(come.rows().at(2).registered());
        feed.take(wanted(group("100"), early));
        assertTrue(feed.take(wanted(group, early)).rows().at(2).registered());
    }

    @Test
    void onlyWhatChangedIsDrawnAgain() {
        LineStatus one = status("100", LineState.REGISTERED, List.of());
        LineStatus two = status("101", LineState.WAITING, List.of());
        feed.take(wanted(group, one, two));
        LineStatus newer = status("101", LineState.REGISTERED, List.of());
        Wanted wanted = wanted(group, one, newer);
        LineFeed.Change change = feed.take(wanted);
        assertFalse(change.moved());
        assertEquals(List.of(1), change.places());
        assertEquals(List.of(), feed.take(wanted).places());
    }

    @Test
    void nothingJumpsUntilTheRowsArePutInOrderAgain() {
        Wanted byState = wanted(group).sorted(LineColumn.STATE, true);
        feed.take(byState);
        Wanted registered = byState.of(List.of(group),
                Statuses.of(List.of(status("102", LineState.REGISTERED, List.of()))));
        LineFeed.Change news = feed.take(registered);
        assertFalse(news.moved());
        assertTrue(news.stale());
        assertEquals(List.of("100", "101", "102"), users(news));
        LineFeed.Change ordered = feed.take(registered.anew());
        assertTrue(ordered.moved());
        assertFalse(ordered.stale());
        assertEquals(List.of("102", "100", "101"), users(ordered));
    }

    @Test
    void whatIsFilteredIsFilteredStillWhenTheLinesAreOthers() {
        Wanted filtered = wanted(group).filtered("101");
        assertEquals(List.of("101"), users(feed.take(filtered)));
        assertEquals(List.of("101", "1011"),
                users(feed.take(filtered.of(List.of(group("101", "1011", "7")), Statuses.NONE))));
        assertEquals(3, feed.take(filtered.filtered("")).rows().total());
    }

    @Test
    void rowsThatWereToldBeforeStayAsTheyWere() {
        LineFeed.Change before = feed.take(wanted(group));
        feed.take(wanted(group, status("100", LineState.REGISTERED, List.of())));
        assertEquals(LineState.STOPPED, before.rows().at(0).state());
    }

    @Test
    void linesThatNobodyRunsAnyMoreAreForgotten() {
        assertEquals(1, feed.take(wanted(group, status("100", LineState.REGISTERED, List.of()))).rows().registered());
        LineFeed.Change silent = feed.take(wanted(group));
        assertEquals(0, silent.rows().registered());
        assertEquals(List.of(0, 1, 2), silent.places());
    }

    @Test
    void rowsAreCopiedAsASpreadsheetTakesThem() {
        VisibleRows rows = feed.take(wanted(group)).rows();
        RowsAsText text = new RowsAsText(List.of(LineColumn.USER, LineColumn.GROUP), ENGLISH);
        assertEquals("100\tGroup A\n101\tGroup A", text.of(List.of(rows.at(0), rows.at(1))));
    }

    @Test
    void theStorySaysThatTheAccountIsUsedElsewhere() {
        LineStatus shared = status("100", LineState.REGISTERED,
                List.of(new SeenContact("sip:me@10.0.0.1", Duration.ofSeconds(60), SeenContact.Owner.OURS),
                        new SeenContact("sip:you@10.0.0.2", Duration.ofSeconds(30), SeenContact.Owner.FOREIGN)));
        VisibleRows rows = feed.take(wanted(group, shared)).rows();
        List<LineStory.Paragraph> story = new LineStory(rows.at(0), ENGLISH).paragraphs();
        assertTrue(story.stream().anyMatch(one -> one.warning()
                && one.words().english().startsWith("The account is used elsewhere too.")));
        assertTrue(story.stream().anyMatch(
                one -> one.words().english().equals("somebody else: sip:you@10.0.0.2, 30 s left") && one.warning()));
        assertTrue(new LineStory(rows.at(1), ENGLISH).paragraphs().stream().noneMatch(LineStory.Paragraph::warning));
    }

    @Test
    void switchingChangesTheseLinesOnly() {
        VisibleRows rows = feed.take(wanted(group)).rows();
        Switching off = new Switching(List.of(rows.at(1)), false);
        assertTrue(off.sensible());
        Wish wish = off.wish();
        assertEquals(List.of(true, false, true),
                wish.put().get(GROUP).lines().stream().map(Line::enabled).toList());
        assertFalse(new Switching(List.of(rows.at(0)), true).sensible());
    }

    private static Wanted wanted(LineGroup group, LineStatus... statuses) {
        return new Wanted(List.of(group), Statuses.of(List.of(statuses)), "", LineColumn.GROUP, true, 0);
    }

    private static List<String> users(LineFeed.Change change) {
        return change.rows().rows().stream().map(row -> row.line().user()).toList();
    }

    private static LineStatus status(String user, LineState state, List<SeenContact> contacts) {
        return new LineStatus(new LineId(GROUP, user), user + "@a", state, Instant.EPOCH, Duration.ofSeconds(600),
                Duration.ofSeconds(600), Optional.empty(), Duration.ofMillis(5),
                Optional.of(new InetSocketAddress("10.0.0.1", 5060)), Optional.empty(), "200 OK",
                Text.same("fine"), contacts, 1);
    }

    private static LineGroup group(String... users) {
        return new LineGroup(GROUP, "Group A", "hfo.crown", Optional.empty(),
                new Registrar("a", OptionalInt.empty(), Optional.empty(), Duration.ofSeconds(600),
                        Duration.ofMillis(300), KeepAlive.OFF),
                new Media(List.of(), List.of()), Map.of(), Map.of(),
                Stream.of(users).map(user -> new Line(user, SecretReference.secret("a/<USER>"))).toList());
    }
}
