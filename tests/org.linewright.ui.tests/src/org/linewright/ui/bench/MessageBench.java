package org.linewright.ui.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.SipText;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.Transport;
import org.linewright.diagnostics.capture.CaptureFormat;
import org.linewright.diagnostics.capture.CaptureWriter;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.bot.Watchdog;
import org.linewright.ui.pages.FileChooser;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.trace.WirePage;
import org.linewright.workbench.kit.Words;

/** The limit: whatever a person does with ten thousand messages, the UI thread answers within 100 ms. */
@ExtendWith(PictureOfFailure.class)
class MessageBench {

    private static final long FELT = 100;
    private static final int CALLS = 2_500;
    private static final int ROWS = CALLS * 5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Instant BEGUN = Instant.parse("2026-01-02T10:00:00Z");
    private static final Path REPORT = Path.of("target", "messages.txt");
    private static final Path BLOCKS = Path.of("target", "messages-blocks.txt");

    @TempDir
    private Path folder;

    private final Bot bot = Bot.here();

    @Test
    void tenThousandMessagesDoNotBlockTheWindow() throws IOException {
        WirePage wire = WirePage.opened(bot);
        wire.forget();
        wire.topic(0).filter("");
        Path file = folder.resolve("many.pcapng");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            CaptureWriter.write(new Trace(entries(), List.of(), Masking.OPEN), CaptureFormat.PCAPNG, out);
        }
        Button open = bot.widget(Button.class, "trace.open");
        bot.begin(() -> open.notifyListeners(SWT.Selection, new Event()));
        new FileChooser(bot).choose(file);
        Table table = bot.widget(Table.class, "trace.table");
        Text filter = bot.widget(Text.class, "trace.filter");
        List<Step> steps = new ArrayList<>();
        StringBuilder report = new StringBuilder();
        step(steps, report, "opened and listed", () -> rows(table, ROWS));
        step(steps, report, "filtered by a word", () -> {
            bot.run(() -> filter.setText("c7@bench"));
            rows(table, 5);
        });
        step(steps, report, "filter taken away", () -> {
            bot.run(() -> filter.setText(""));
            rows(table, ROWS);
        });
        step(steps, report, "filtered as typed", () -> {
            for (String words : List.of("1", "18", "180", "180 ", "180 R", "180 ", "180", "18", "1", "")) {
                bot.run(() -> filter.setText(words));
                LineArea.rest(120);
            }
            rows(table, ROWS);
        });
        step(steps, report, "folded", () -> {
            wire.fromMenu("trace.table", Words.of("Alle zuklappen", "Fold all"));
            rows(table, CALLS);
        });
        step(steps, report, "unfolded", () -> {
            wire.fromMenu("trace.table", Words.of("Alle aufklappen", "Unfold all"));
            rows(table, ROWS);
        });
        step(steps, report, "names shown", () -> {
            wire.unmask(true);
            bot.until("the names are there", PATIENCE, () -> table.getItem(0).getText(3).contains("200"));
            rows(table, ROWS);
        });
        step(steps, report, "scrolled", () -> {
            for (int top = 0; top < ROWS; top += ROWS / 100) {
                int place = top;
                bot.run(() -> table.setTopIndex(place));
                LineArea.rest(16);
            }
        });
        Files.writeString(REPORT, report);
        Files.writeString(BLOCKS, steps.stream().map(Step::whereabouts).collect(Collectors.joining("\n")));
        wire.unmask(false).press("trace.live");
        new MainWindow(bot).turnTo(0);
        assertEquals(List.of(), steps.stream().filter(step -> step.blocks().stream().anyMatch(MessageBench::computed))
                .map(Step::what).toList());
    }

    /** The file dialog of the platform takes leave without computing anything; that is not ours. */
    private static boolean computed(Watchdog.Wait wait) {
        return wait.busy() > FELT;
    }

    private void step(List<Step> steps, StringBuilder report, String what, Runnable work) {
        long begun = System.nanoTime();
        Step step = Step.measured(bot, what, work);
        steps.add(step);
        report.append("%-20s %6d ms, longest block %4d ms (%d computed), p99 %d ms%n".formatted(what,
                (System.nanoTime() - begun) / 1_000_000, step.longest(), step.busy(), step.most()));
    }

    private void rows(Table table, int rows) {
        bot.until(rows + " rows are there", PATIENCE, () -> table.getItemCount() == rows);
    }

    private static List<TraceEntry> entries() throws IOException {
        InetSocketAddress us = new InetSocketAddress(InetAddress.getByAddress(new byte[]{ 127, 0, 0, 1 }), 5060);
        InetSocketAddress pbx = new InetSocketAddress(InetAddress.getByAddress(new byte[]{ 127, 0, 0, 2 }), 5060);
        return IntStream.range(0, CALLS * 4).mapToObj(place -> {
            boolean sent = place % 4 == 0 || place % 4 == 3;
            return new TraceEntry(place + 1L, BEGUN.plusMillis(place * 10L), place * 10_000_000L,
                    sent ? Direction.SENT : Direction.RECEIVED, Transport.UDP, sent ? us : pbx, sent ? pbx : us, "", "",
                    0, SipText.of(text(place)));
        }).toList();
    }

    private static String text(int place) {
        int call = place / 4;
        String from = "1" + call % 200;
        String start = switch (place % 4) {
            case 0 -> "INVITE sip:200@bench SIP/2.0";
            case 1 -> "SIP/2.0 180 Ringing";
            case 2 -> "SIP/2.0 200 OK";
            default -> "ACK sip:200@bench SIP/2.0";
        };
        return start + "\r\nVia: SIP/2.0/UDP 127.0.0.1;branch=z9hG4bK" + call + (place % 4 == 3 ? "a" : "")
                + "\r\nFrom: \"Ann\" <sip:" + from + "@bench>;tag=a" + call + "\r\nTo: <sip:200@bench>"
                + (place % 4 == 0 ? "" : ";tag=b" + call) + "\r\nCall-ID: c" + call + "@bench\r\nCSeq: 1 "
                + (place % 4 == 3 ? "ACK" : "INVITE") + "\r\nMax-Forwards: 70\r\nContact: <sip:" + from
                + "@127.0.0.1>\r\nUser-Agent: Bench\r\nContent-Length: 0\r\n\r\n";
    }
}
