package org.linewright.ui.bot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Widget;
import org.linewright.workbench.kit.Ids;

/** Looks at the window and uses it, from the thread of a test. */
public final class Bot {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int ROWS = 6;
    private static final int LOOK = 20;

    private final Display display;

    public Bot(Display display) {
        this.display = display;
    }

    /** The bot of the one window. */
    public static Bot here() {
        return new Bot(Display.getDefault());
    }

    /** What the question answers on the UI thread. */
    public <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException | AssertionError failed) {
                thrown.set(failed);
            }
        });
        Optional.ofNullable(thrown.get()).ifPresent(failed -> {
            throw new AssertionError(failed);
        });
        return answer.get();
    }

    public void run(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /** Does it later, for what blocks until a dialog closes. */
    public void begin(Runnable action) {
        display.asyncExec(action);
    }

    /** Returns when it is so; fails with a picture when it is not within the bot's patience. */
    public void until(String law, BooleanSupplier holds) {
        until(law, PATIENCE, holds);
    }

    /** Returns when it is so; fails with a picture when it is not within {@code patience}. */
    public void until(String law, Duration patience, BooleanSupplier holds) {
        CompletableFuture<Boolean> seen = new CompletableFuture<>();
        display.asyncExec(() -> look(holds, seen));
        try {
            seen.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            seen.cancel(false);
            new Picture(display).save("late-" + law.replaceAll("[^A-Za-z0-9]+", "-"));
            throw new AssertionError("Not within " + patience.toSeconds() + " s: " + law + ask(this::tables), late);
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(law, broken);
        }
    }

    /** What stands in the tables that can be seen, for whoever has no picture. */
    private String tables() {
        return all().filter(Table.class::isInstance)
                .flatMap(table -> Stream.of(((Table) table).getItems()).limit(ROWS))
                .map(row -> "; " + IntStream.range(0, Math.max(1, row.getParent().getColumnCount()))
                        .mapToObj(row::getText).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining());
    }

    /** Waits until the UI thread works inside of this class, or no longer; for what lets it answer nobody meanwhile. */
    public void within(Class<?> type, boolean wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (doing().stream().anyMatch(frame -> frame.getClassName().equals(type.getName())) != wanted) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + PATIENCE.toSeconds() + " s: " + type + " " + wanted);
            }
            LockSupport.parkNanos(LOOK * 1_000_000L);
        }
    }

    /** Where the UI thread is just now. */
    List<StackTraceElement> doing() {
        return List.of(thread().getStackTrace());
    }

    /** The UI thread. */
    Thread thread() {
        return display.getThread();
    }

    /** Waits for the widget of this id. */
    public <T extends Widget> T widget(Class<T> type, String id) {
        until("there is " + id, () -> found(type, id).isPresent());
        return ask(() -> found(type, id).orElseThrow());
    }

    /** The widget of this id, if it is there now; on the UI thread. */
    public <T extends Widget> Optional<T> found(Class<T> type, String id) {
        return all().filter(widget -> Ids.of(widget).equals(id)).filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Everything that can be seen, dialogs included; on the UI thread. */
    public Stream<Widget> all() {
        return List.of(display.getShells()).stream().filter(Shell::isVisible).flatMap(Parts::of);
    }

    /** The window or dialog that keys go to; on the UI thread. */
    public Optional<Shell> front() {
        return Optional.ofNullable(display.getActiveShell()); // framework-driven null
    }

    /** Everything that can be seen in one window or dialog; on the UI thread. */
    public static Stream<Widget> within(Shell shell) {
        return Parts.of(shell);
    }

    /** Tells the widget that it was used. */
    public void use(Widget widget, int event) {
        run(() -> {
            if (widget instanceof Control control && !control.isEnabled()) {
                throw new AssertionError("Cannot be used: " + Ids.of(widget));
            }
            widget.notifyListeners(event, new Event());
        });
    }

    public void click(Widget widget) {
        use(widget, SWT.Selection);
    }

    private void look(BooleanSupplier holds, CompletableFuture<Boolean> seen) {
        if (seen.isDone()) {
            return;
        }
        try {
            if (holds.getAsBoolean()) {
                seen.complete(true);
            } else {
                display.timerExec(LOOK, () -> look(holds, seen));
            }
        } catch (RuntimeException failed) {
            seen.completeExceptionally(failed);
        }
    }
}
