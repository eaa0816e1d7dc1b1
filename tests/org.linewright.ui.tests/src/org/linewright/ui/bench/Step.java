package org.linewright.ui.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Watchdog;

/**
 * How the event loop did while one thing was done.
 *
 * @param what what was done
 * @param longest the longest wait for it, in milliseconds
 * @param busy how much of that the UI thread computed; the rest it waited, for other processes too
 * @param most 99 % of the waits were not longer
 * @param blocks the waits a person feels
 */
record Step(String what, long longest, long busy, long most, List<Watchdog.Wait> blocks) {

    private static final int FRAMES = 40;

    Step {
        blocks = List.copyOf(blocks);
    }

    static Step measured(Bot bot, String what, Runnable work) {
        try (Watchdog dog = new Watchdog(bot).started()) {
            work.run();
            dog.close();
            long longest = dog.most();
            return new Step(what, longest,
                    dog.waits().stream().filter(wait -> wait.millis() == longest).mapToLong(Watchdog.Wait::busy)
                            .findFirst().orElse(0),
                    dog.at(0.99), dog.waits().stream().filter(Watchdog.Wait::tooLong).toList());
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    /** Whether a person felt none of it. */
    boolean fluent() {
        return blocks.isEmpty();
    }

    /** Where the UI thread was while a person waited. */
    String whereabouts() {
        return blocks.stream()
                .map(block -> "%s, %d ms, of which %d computed%n%s".formatted(what, block.millis(), block.busy(),
                        block.doing().stream().map(Step::frames).distinct().collect(Collectors.joining("\n"))))
                .collect(Collectors.joining("\n"));
    }

    private static String frames(List<StackTraceElement> stack) {
        return stack.stream().limit(FRAMES).map(frame -> "    " + frame + "\n").collect(Collectors.joining());
    }
}
