package org.linewright.ui.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.lines.CrowdedDesk;

/**
 * The limit: whatever a person does with ten thousand lines, the UI thread answers within 100 ms, or as soon as with ten
 * lines where drawing a page takes longer than that by itself.
 */
@ExtendWith(PictureOfFailure.class)
class WindowBench {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final Path REPORT = Path.of("target", "window.txt");
    private static final Path BLOCKS = Path.of("target", "window-blocks.txt");

    private final Bot bot = Bot.here();

    @Test
    void nothingBlocksTheWindow() throws IOException {
        List<Step> cold = steps(MANY);
        List<Step> few = steps(FEW);
        List<Step> warm = steps(MANY);
        List<Step> bare = new BareTable(bot, MANY).steps();
        Report report = new Report(cold, warm, few, bare);
        Files.writeString(REPORT, report.table() + new Heap(bot).words(MANY));
        Files.writeString(BLOCKS, Stream.of(cold, few, warm, bare).flatMap(List::stream).map(Step::whereabouts)
                .collect(Collectors.joining("\n")));
        assertEquals(List.of(), report.felt());
    }

    private List<Step> steps(int lines) {
        try (CrowdedDesk desk = CrowdedDesk.here(bot, lines)) {
            return new ManyLines(bot, desk, lines, new SplittableRandom(1)).steps();
        }
    }
}
