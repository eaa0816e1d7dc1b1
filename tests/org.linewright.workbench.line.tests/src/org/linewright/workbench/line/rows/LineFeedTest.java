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

/** What the table of lines is told, tells and wishes. */
class LineFeedTest {

    private static final Reader ENGLISH = new Reader(Locale.ENGLISH, ZoneOffset.UTC);
    private static final GroupId GROUP = new GroupId("a");

    private final LineRows rows = new LineRows(ENGLISH);
    private final LineFeed feed = new LineFeed(rows);
    private final LineGroup group = group("100", "101", "102");

    @Test
    void otherLinesMakeAnotherShape() {
        assertTrue(feed.reshapes(List.of(group), Map.of()));
        assertTrue(feed.take(List.of(group), Map.of()).shape());
        assertFalse(feed.reshapes(List.of(group), Map.of()));
        assertTrue(feed.take(List.of(group("100")), Map.of()).shape());
        assertEquals(1, rows.size());
    }

    @Test
    void onlyWhatChangedIsDrawnAgain() {
        LineStatus one = status("100", LineState.REGISTERED, List.of());
        LineStatus two = status("101", LineState.WAITING, List.of());
        feed.take(List.of(group), Map.of(one.id(), one, two.id(), two));
        LineStatus newer = status("101", LineState.REGISTERED, List.of());
        LineFeed.Change change = feed.take(List.of(group), Map.of(one.id(), one, two.id(), newer));
        assertEquals(new LineFeed.Change(false, List.of(1), true), change);
        assertEquals(new LineFeed.Change(false, List.of(), false),
                feed.take(List.of(group), Map.of(one.id(), one, two.id(), newer)));
    }

    @Test
    void linesThatNobodyRunsAnyMoreAreForgotten() {
        LineStatus one = status("100", LineState.REGISTERED, List.of());
        feed.take(List.of(group), Map.of(one.id(), one));
        assertTrue(feed.take(List.of(group), Map.of()).shape());
        assertEquals(Map.of(LineState.STOPPED, 3), rows.counts());
    }

    @Test
    void rowsAreCopiedAsASpreadsheetTakesThem() {
        feed.take(List.of(group), Map.of());
        RowsAsText text = new RowsAsText(List.of(LineColumn.USER, LineColumn.GROUP), ENGLISH);
        assertEquals("100\tGroup A\n101\tGroup A", text.of(List.of(rows.at(0), rows.at(1))));
    }

    @Test
    void theStorySaysThatTheAccountIsUsedElsewhere() {
        LineStatus shared = status("100", LineState.REGISTERED,
                List.of(new SeenContact("sip:me@10.0.0.1", Duration.ofSeconds(60), SeenContact.Owner.OURS),
                        new SeenContact("sip:you@10.0.0.2", Duration.ofSeconds(30), SeenContact.Owner.FOREIGN)));
        feed.take(List.of(group), Map.of(shared.id(), shared));
        List<LineStory.Paragraph> story = new LineStory(rows.at(0), ENGLISH).paragraphs();
        assertTrue(story.stream().anyMatch(one -> one.warning()
                && one.words().english().startsWith("The account is used elsewhere too.")));
        assertTrue(story.stream().anyMatch(
                one -> one.words().english().equals("somebody else: sip:you@10.0.0.2, 30 s left") && one.warning()));
        assertTrue(new LineStory(rows.at(1), ENGLISH).paragraphs().stream().noneMatch(LineStory.Paragraph::warning));
    }

    @Test
    void switchingChangesTheseLinesOnly() {
        feed.take(List.of(group), Map.of());
        Switching off = new Switching(List.of(rows.at(1)), false);
        assertTrue(off.sensible());
        Wish wish = off.wish();
        assertEquals(List.of(true, false, true),
                wish.put().get(GROUP).lines().stream().map(Line::enabled).toList());
        assertFalse(new Switching(List.of(rows.at(0)), true).sensible());
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
