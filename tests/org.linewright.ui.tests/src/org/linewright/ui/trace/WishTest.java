package org.linewright.ui.trace;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.diagnostics.capture.CaptureReader;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.FileChooser;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;

/** Where else a recording goes: a folder while it runs, a file afterwards. */
@ExtendWith(PictureOfFailure.class)
class WishTest {

    private static final int REGISTRATIONS = 2;

    @TempDir
    private Path folder;

    private final Bot bot = Bot.here();
    private final PracticeLines practice = new PracticeLines(bot);

    @AfterEach
    void clear() {
        practice.remove();
        WirePage wire = WirePage.opened(bot);
        wish(wire, false, "");
        wire.forget();
        new MainWindow(bot).turnTo(0);
    }

    @Test
    void aRecordingIsWrittenIntoAFolderWhileItRuns() throws IOException {
        WirePage wire = WirePage.opened(bot);
        wire.forget();
        Path file = Files.writeString(folder.resolve("file"), "");
        open(wire);
        type(true, file.toString());
        bot.until("a file is no folder", () -> !bot.found(Button.class, "trace.wish.ok").orElseThrow().isEnabled());
        new Picture(bot.ask(Display::getCurrent)).save("wish");
        type(true, folder.resolve("wire").toString());
        agree();
        wire.record();
        practice.apply("520-521");
        wire.topic(REGISTRATIONS).choose("200 OK (REGISTER)");
        wire.stop();
        List<Path> written = files(folder.resolve("wire"));
        assertTrue(written.size() == 1 && written.getFirst().toString().endsWith(".pcapng"), written::toString);
        assertTrue(CaptureReader.read(written.getFirst()).result().orElseThrow().figures().kept() >= 4);
        assertFalse(Files.readString(written.getFirst(), StandardCharsets.ISO_8859_1).contains("sip:520@"),
                "numbers are replaced on the disk too");
    }

    @Test
    void whatIsSavedCanBeOpenedAgain() {
        WirePage wire = WirePage.opened(bot).record();
        practice.apply("520-521");
        wire.topic(REGISTRATIONS).choose("200 OK (REGISTER)");
        wire.stop();
        List<String> rows = bot.ask(wire::rows);
        Path saved = folder.resolve("saved.pcapng");
        choosing("trace.save", saved);
        bot.until("it is saved", () -> wire.says("trace.state").contains("saved.pcapng"));
        choosing("trace.open", saved);
        bot.until("it is open", () -> wire.says("trace.state").contains("saved.pcapng:")
                && wire.rows().size() == rows.size());
        wire.press("trace.live");
        bot.until("the own recording is back", () -> !wire.says("trace.state").contains("saved.pcapng:"));
        wire.choose("REGISTER ").press("trace.ladder");
        for (String name : List.of("flow.svg", "flow.png", "flow.txt")) {
            choosing("ladder.save", folder.resolve(name));
            bot.until(name + " is saved", () -> wire.says("ladder.state").contains(name));
        }
        assertTrue(starts("flow.svg", "<svg") && starts("flow.png", "PNG") && starts("flow.txt", "REGISTER"));
    }

    private boolean starts(String name, String words) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private void choosing(String button, Path file) {
        bot.until(button + " can be pressed", () -> bot.found(Button.class, button).filter(Button::isEnabled)
                .isPresent());
        Button found = bot.widget(Button.class, button);
        bot.begin(() -> found.notifyListeners(SWT.Selection, new Event()));
        new FileChooser(bot).choose(file);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private void wish(WirePage wire, boolean disk, String path) {
        open(wire);
        type(disk, path);
        agree();
    }

    private void open(WirePage wire) {
        if (bot.ask(() -> bot.found(Button.class, "trace.wish").isEmpty())) {
            wire.record();
        }
        Button button = bot.widget(Button.class, "trace.wish");
        bot.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
        bot.widget(Shell.class, "dialog.trace.wish");
    }

    private void type(boolean disk, String path) {
        Button wanted = bot.widget(Button.class, "disk");
        bot.run(() -> {
            wanted.setSelection(disk);
            wanted.notifyListeners(SWT.Selection, new Event());
        });
        Text text = bot.widget(Text.class, "disk.folder");
        bot.run(() -> text.setText(path));
    }

    private void agree() {
        bot.until("it can be agreed to", () -> bot.found(Button.class, "trace.wish.ok").filter(Button::isEnabled)
                .isPresent());
        bot.click(bot.widget(Button.class, "trace.wish.ok"));
        bot.until("it is closed", () -> bot.found(Shell.class, "dialog.trace.wish").isEmpty());
    }
}
