package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Icon;
import org.osgi.framework.Bundle;

/** The icons stand out in both themes, as WCAG 2.2 asks of signs (SC 1.4.11: 3 to 1). */
class IconTest {

    private static final double ENOUGH = 3.0;
    private static final List<String> PAGES = List.of("ffffff", "f3f5f8", "1f242b", "23282f");
    private static final Pattern COLOUR = Pattern.compile("(?:stroke|fill)=\"#([0-9a-f]{6})\"");

    @Test
    void everyIconStandsOutOnThePagesOfBothThemes() throws IOException {
        List<String> faint = new ArrayList<>();
        for (Bundle bundle : Stream.of(Swap.context().getBundles())
                .filter(one -> one.getSymbolicName().startsWith("org.linewright.workbench")).toList()) {
            for (URL icon : Collections.list(bundle.findEntries("icons", "*.svg", true))) {
                COLOUR.matcher(text(icon)).results().map(found -> found.group(1)).distinct()
                        .filter(colour -> PAGES.stream().anyMatch(page -> contrast(colour, page) < ENOUGH))
                        .forEach(colour -> faint.add(icon.getPath() + " #" + colour));
            }
        }
        assertEquals(List.of(), faint);
    }

    @Test
    void whatCannotBeUsedIsPalerThanWhatCanOnThePagesOfBothThemes() {
        Bot bot = Bot.here();
        for (String page : PAGES) {
            double usable = bot.ask(() -> weight(Icon.SAVE.image().getImageData(), page));
            double other = bot.ask(() -> {
                Image disabled = new Image(Display.getCurrent(), Icon.SAVE.image(), SWT.IMAGE_DISABLE);
                try {
                    return weight(disabled.getImageData(), page);
                } finally {
                    disabled.dispose();
                }
            });
            assertTrue(other < usable * 0.75, () -> page + ": " + other + " beside " + usable);
        }
    }

    /** How far a picture stands out from its page, over all its pixels. */
    private static double weight(ImageData picture, String page) {
        double ground = luminance(page);
        double sum = 0;
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                RGB rgb = picture.palette.getRGB(picture.getPixel(x, y));
                String colour = String.format("%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
                sum += Math.abs(luminance(colour) - ground) * picture.getAlpha(x, y) / 255;
            }
        }
        return sum;
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = IntStream.of(0, 2, 4)
                .mapToDouble(place -> Integer.parseInt(colour.substring(place, place + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static String text(URL file) throws IOException {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
