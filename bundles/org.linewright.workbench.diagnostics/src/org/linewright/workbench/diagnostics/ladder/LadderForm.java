package org.linewright.workbench.diagnostics.ladder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Canvas;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.diagnostics.ladder.Ladder;
import org.linewright.diagnostics.ladder.LadderSvg;
import org.linewright.diagnostics.ladder.LadderText;
import org.linewright.workbench.diagnostics.trace.TraceForm;
import org.linewright.workbench.diagnostics.view.Ink;
import org.linewright.workbench.kit.Look;

/** The forms in which a ladder is saved. */
enum LadderForm {
    SVG(".svg", new Text("Zeichnung (SVG)", "Drawing (SVG)")),
    PNG(".png", new Text("Bild (PNG)", "Picture (PNG)")),
    TEXT(".txt", new Text("Text", "Text"));

    /** So high a picture is at most, in pixels: some seven hundred steps. */
    private static final int HIGHEST = 30_000;

    private final String ending;
    private final Text label;

    LadderForm(String ending, Text label) {
        this.ending = ending;
        this.label = label;
    }

    String ending() {
        return ending;
    }

    Text label() {
        return label;
    }

    /** The one with the ending of this file; a drawing without. */
    static LadderForm of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(one -> name.endsWith(one.ending)).findFirst().orElse(SVG);
    }

    /** @param picture what {@link #picture} made */
    static Outcome<Path> write(Ladder ladder, ImageData picture, ZoneId zone, Path file) {
        try {
            switch (of(file)) {
                case SVG -> Files.writeString(file, LadderSvg.of(ladder, zone), StandardCharsets.UTF_8);
                case TEXT -> Files.writeString(file, LadderText.of(ladder, zone), StandardCharsets.UTF_8);
                case PNG -> png(picture, file);
            }
            return Outcome.done(file);
        } catch (IOException failed) {
            return TraceForm.notWritten(file, failed);
        }
    }

    private static void png(ImageData picture, Path file) throws IOException {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[]{ picture };
        try (var out = Files.newOutputStream(file)) {
            loader.save(out, SWT.IMAGE_PNG);
        }
    }

    /** The ladder on paper, as large as it is. On the UI thread. */
    static ImageData picture(Ladder ladder, Canvas canvas, ZoneId zone) {
        LadderPlan plan = LadderPlan.of(ladder, Look.characters(canvas, 1), Look.lines(canvas, 1),
                Integer.MAX_VALUE);
        Image image = new Image(canvas.getDisplay(), plan.width(), Math.min(HIGHEST, plan.height()));
        GC gc = new GC(image);
        try {
            gc.setFont(canvas.getFont());
            new LadderBrush(gc, plan, Ink.onPaper(), zone, 0, 0).draw(image.getBounds(), OptionalInt.empty());
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
