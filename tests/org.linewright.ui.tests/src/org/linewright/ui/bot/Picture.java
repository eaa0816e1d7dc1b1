package org.linewright.ui.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** A picture of the whole screen, as a person sees it. */
public record Picture(Display display) {

    private static final Path FOLDER = Path.of("target", "screenshots");

    /** Saves it as {@code target/screenshots/<name>_<language>.png}. */
    public void save(String name) {
        save(FOLDER.resolve(name + "_" + Locale.getDefault().getLanguage() + ".png"));
    }

    /** Saves it as this file. */
    public void save(Path file) {
        display.syncExec(() -> {
            Rectangle screen = display.getBounds();
            Image image = new Image(display, screen.width, screen.height);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, 0, 0);
                write(image.getImageData(), file);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }

    private static void write(ImageData data, Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{ data };
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }
}
